namespace Corpus.Text.Rules.Quotations;

/// <summary>Which mark belongs to which.</summary>
internal static class QuotationMarks
{
    /// <summary>The marks that are never apostrophes.</summary>
    public const string Double = "\"“”‟„«»＂";

    private const string Single = "'‘’‚‹›";

    /// <summary>Whether <paramref name="c"/> is a quotation mark or could be one.</summary>
    public static bool Is(char c) => Double.IndexOf(c) >= 0 || Single.IndexOf(c) >= 0;

    /// <summary>Whether <paramref name="c"/> is one of the single marks.</summary>
    public static bool IsSingle(char c) => Single.IndexOf(c) >= 0;

    /// <summary>The mark that closes what <paramref name="opening"/> opened.</summary>
    public static string ClosingFor(string opening) => opening switch
    {
        "“" or "”" or "‟" => "”",
        "‘" or "’" => "’",
        "„" => "“",
        "‚" => "‘",
        "«" => "»",
        "»" => "«",
        "‹" => "›",
        "›" => "‹",
        "``" => "''",
        "‘‘" => "’’",
        _ => opening,
    };

    /// <summary>The mark that opens what <paramref name="closing"/> closes; null where several could.</summary>
    public static string? OpeningFor(string closing) => closing switch
    {
        "”" => "“",
        "’" => "‘",
        "»" => "«",
        "«" => "»",
        "’’" => "‘‘",
        _ => null,
    };

    /// <summary>The marks for a quotation inside one that <paramref name="opening"/> opened.</summary>
    public static (char Left, char Right) Other(char opening) => opening switch
    {
        '"' => ('\'', '\''),
        '\'' => ('"', '"'),
        '‘' => ('“', '”'),
        '„' => ('‚', '‘'),
        '‚' => ('„', '“'),
        '«' => ('‹', '›'),
        '»' => ('›', '‹'),
        '‹' => ('«', '»'),
        '›' => ('»', '«'),
        _ => ('‘', '’'),
    };
}
