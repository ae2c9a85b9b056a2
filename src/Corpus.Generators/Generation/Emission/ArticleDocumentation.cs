using System.Globalization;
using System.Text;
using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Emission;

/// <summary>What completion shows of articles, quotations, speakers and outlets.</summary>
internal static class ArticleDocumentation
{
    /// <summary>The comment of an article's member: headline, outlet, date, lede, counts, file.</summary>
    public static string Of(ArticleFacts facts, CorpusOptions options, DocumentationDetail detail)
    {
        // A public corpus ships this text: no stretch of the article in it may be longer than a quotation may.
        int longest = options.Public || detail != DocumentationDetail.Full ? FactsReader.LongestQuotation : FactsReader.LongestExcerpt;
        var lines = new List<string> { Ended(facts.Headline is { } headline ? OneLine.Of(headline, longest) : "No headline") + Source(facts) };
        if (detail == DocumentationDetail.Full && facts.Lede is { } lede) lines.Add("<para>" + SafeText.Xml(OneLine.Of(lede, longest)) + "</para>");
        string file = SafeText.Xml(options.FolderShown + facts.Path);
        if (detail == DocumentationDetail.Brief) lines[lines.Count - 1] += " " + file;
        else lines.Add("<para>" + Counts(facts) + ". " + file + "</para>");
        return Summary(lines);
    }

    /// <summary>The comment of a quotation's member: the words, who said them, where.</summary>
    public static string Of(QuoteDigest quote)
    {
        string speaker = (quote.Description ?? quote.Speaker) is { } name ? " " + OneLine.Of(name, FactsReader.LongestQuotation) : "";
        string place = quote.Paragraph > 0 ? (speaker.Length > 0 ? ", paragraph " : " Paragraph ") + Number(quote.Paragraph) : "";
        return Summary(["“" + SafeText.Xml(OneLine.Of(quote.Words, FactsReader.LongestQuotation)) + "”" + SafeText.Xml(speaker) + place]);
    }

    /// <summary>The comment of a speaker's or an outlet's member.</summary>
    public static string Of(IndexMember member) =>
        Summary([SafeText.Xml(OneLine.Of(member.Key, FactsReader.LongestQuotation))
            + (member.Roles.Length > 0 ? ", " + SafeText.Xml(OneLine.Of(member.Roles, FactsReader.LongestQuotation)) : "") + ": "
            + (member.Quotes > 0 ? Counted(member.Quotes, "quotation") + " in " : "") + Counted(member.Articles, "article") + "."]);

    private static string Source(ArticleFacts facts)
    {
        string source = (facts.Outlet, facts.Published) switch
        {
            (null, null) => "",
            (var outlet, null) => OneLine.Of(outlet, FactsReader.LongestQuotation) + ".",
            (null, var day) => day + ".",
            var (outlet, day) => OneLine.Of(outlet, FactsReader.LongestQuotation) + ", " + day + ".",
        };
        return source.Length == 0 ? "" : " " + SafeText.Xml(source);
    }

    private static string Counts(ArticleFacts facts) =>
        Counted(facts.Paragraphs, "paragraph") + ", " + Counted(facts.Words, "word") + ", " + Counted(facts.Quotes.Count, "quotation");

    private static string Counted(int count, string what) => Number(count) + " " + what + (count == 1 ? "" : "s");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ended(string sentence)
    {
        string safe = SafeText.Xml(sentence);
        return safe.Length > 0 && safe[safe.Length - 1] is '.' or '!' or '?' or '…' or '”' or '"' ? safe : safe + ".";
    }

    private static string Summary(IReadOnlyList<string> lines)
    {
        var comment = new StringBuilder("/// <summary>");
        for (int i = 0; i < lines.Count; i++) comment.Append(i == 0 ? "" : "\n/// ").Append(lines[i]);
        return comment.Append("</summary>").ToString();
    }
}
