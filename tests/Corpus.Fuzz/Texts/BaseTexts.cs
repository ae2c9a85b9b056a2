namespace Corpus.Fuzz.Texts;

/// <summary>The texts that mutations begin with: one of each kind that the reader knows, and pieces that are hard to read.</summary>
internal static class BaseTexts
{
    /// <summary>Whole articles.</summary>
    public static IReadOnlyList<string> Whole { get; } =
    [
        "Ferry Stops for Good\n\nBy Mara Lind\n\nHarbor Post\nMay 3, 2021\n\nOSTEND (AP) — The ferry stops on Friday.\n\n"
            + "“It carried us for ninety years,” said Karl Lund, the harbor master. “Nobody will miss the smell.”\n\n"
            + "Lund said it “may return one day.”\n\nRead more: The bridge\n\nShare this story\n",
        "---\nid: sea/ferry\nheadline: The Ferry, Again\ndate: 2021-05-03\nauthors: [Mara Lind, Tom Ode]\noutlet: Harbor Post\n---\n\n"
            + "Nobody came.\n\n\"We waited,\" she said.\n",
        "Die Fähre hält\n\n3. Mai 2021\n\nOstende – Die Fähre hält am Freitag zum letzten Mal.\n\n"
            + "„Sie hat uns neunzig Jahre getragen“, sagte Hafenmeister Karl Lund. „Niemand wird den Geruch vermissen.“\n\nMehr zum Thema\n",
        "<p>The council&#8217;s plan &amp; the river</p>\n\nâ€œWe will build itâ€\u009d, she said.\u200B\n\n"
            + "Published: 3 May 2021 | Updated: 4 May 2021\n\n<a href=\"x\">Sign up</a> for our newsletter\n\nCopyright 2021 The Post\n",
        "# Ferry stops\n\n*By Mara Lind*\n\n> “It is over,” said **Lund**.\n\n- one\n- two\n\n![the ferry](ferry.png)\n",
        "",
        "One line without an end",
    ];

    /// <summary>What is put between and into them.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "“", "”", "‟", "„", "\"", "'", "‘", "’", "‚", "«", "»", "‹", "›", "``", "''", "’’", "‘‘", "＂", "“‘", "’”", ".”.", ",”,", "!”!", "”.,", "“It is home",
        "\n", "\r", "\r\n", "\n\n", "\u2028", "\u2029", "\u0085", "\v", "\f", "\t", " ", "\u00A0", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u202E",
        "\u2066", "\u200F",
        "\u061C", "\uFFFD", "\uFFFE", "\0", "\e[31m", "\u009B", "\a", "\U000E0041", "🏴", "👨\u200D👩\u200D👧", "e\u0301", "שלום", "Москва",
        "<", ">", "&", "<b>", "</b>", "<br>", "<br/>", "<p ", "<a href=\"", "<!--", "-->", "<i never paid>", "<i hidden>", "<script>", "&lt;",
        "&gt;", "&amp;", "&amp;amp;",
        "&#8217;", "&#x202E;", "&#60;", "&nbsp;", "&shy;", "&lt;br&gt;", "â€™", "â€", "Ã©", "Ã¢â‚¬â„¢", "Â£",
        "---\n", "...\n", "id: x\n", "headline: \"\n", "date: 31 February 2021\n", "corpus_diagnostic.CORP2002.severity: none\n", "? [a, {b: c}]\n",
            "&a [*a]\n", "!!str \n",
        "key: |\n  long\n", "{", "}", "[", "]", "- - - -\n", "headlin: x\n",
        "June 18, 2021", "18.06.2021", "06/07/2021", "Monday, June 18, 2021", "Published: ", "By ", "By Mara Lind\n", "(AP) — ", "OSTEND, May 3 (Reuters) - ",
        "Share this story\n", "Read more\n", "Advertisement\n", "Sign up for our newsletter\n", "[+2331 chars]", "…", "said Karl Lund", "she said. ",
        "according to ",
        "Mr. ", "U.S. ", "12\" ", "5'10\" ",
    ];
}
