namespace Corpus.Text.Rules;

/// <content>What a text holds beside its article.</content>
internal static partial class RuleTable
{
    /// <summary>{0}: the headline of the second.</summary>
    public static Rule TwoArticles { get; } =
        Parts("2014", "Two articles in one text", "\"{0}\" seems to be the headline of another article; move it into a file of its own", Severity.Info);
}
