namespace Corpus.Text.Source.Scanning;

/// <summary>The characters that mark quotations, whichever language and paper uses them, and whether they open or close: a quotation's own marks are read in
/// Quotations.</summary>
internal static class QuotationSigns
{
    /// <summary>All that <see cref="IsDouble"/> takes.</summary>
    public const string Doubles = "\"“”„‟«»";

    /// <summary>All that <see cref="IsAny"/> takes.</summary>
    public const string All = Doubles + "'’‘‚‹›";

    /// <summary>Whether <paramref name="c"/> is a double mark: "so", “so”, „so“, «so», »so«.</summary>
    public static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    /// <summary>Whether <paramref name="c"/> is a double or a single mark: also 'so', ‘so’, ‚so‘, ‹so›. Apostrophes are among them.</summary>
    public static bool IsAny(char c) => IsDouble(c) || c is '\'' or '’' or '‘' or '‚' or '‹' or '›';

    /// <summary>The mark that closes what <paramref name="c"/> opens; a character 0 where it opens nothing.</summary>
    public static char ClosingOf(char c) => c switch
    {
        '"' or '\'' => c, '“' => '”', '‘' => '’', '„' => '“', '‚' => '‘', '«' => '»', '»' => '«', '‹' => '›', '›' => '‹', _ => '\0',
    };
}
