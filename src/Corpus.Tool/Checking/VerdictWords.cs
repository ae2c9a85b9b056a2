using Corpus.Text.Index.Sources;

namespace Corpus.Tool.Checking;

/// <summary>Verdicts in the words that the tool prints.</summary>
internal static class VerdictWords
{
    private static readonly (QuotationEdits Edit, string Words)[] Edits =
    [
        (QuotationEdits.Ellipsis, "ellipsis"), (QuotationEdits.Brackets, "brackets"), (QuotationEdits.Capitals, "capitals"), (QuotationEdits.Marks, "marks"),
        (QuotationEdits.CueBreak, "cue break"), (QuotationEdits.EndPunctuation, "end punctuation"), (QuotationEdits.Numbers, "number spelling"),
    ];

    /// <summary>The verdict: verbatim, edited, differs, not found, other speaker.</summary>
    public static string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Verbatim => "verbatim",
        VerdictKind.Edited => "edited",
        VerdictKind.Differs => "differs",
        VerdictKind.NotFound => "not found",
        _ => "other speaker",
    };

    /// <summary>What an editor changed.</summary>
    public static IReadOnlyList<string> Of(QuotationEdits edits) => [.. Edits.Where(e => edits.HasFlag(e.Edit)).Select(e => e.Words)];

    /// <summary>What a difference does.</summary>
    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.LostNegation => "negation lost",
        DifferenceKind.AddedNegation => "negation added",
        DifferenceKind.Number => "number changed",
        DifferenceKind.LeftOut => "words left out",
        DifferenceKind.Added => "words added",
        _ => "words changed",
    };

    /// <summary>The verdict with what belongs to it: <c>edited (ellipsis, marks)</c>, <c>differs (negation lost)</c>.</summary>
    public static string Of(QuotationVerdict verdict) => Of(verdict.Kind) + verdict.Kind switch
    {
        VerdictKind.Edited => $" ({string.Join(", ", Of(verdict.Edits))})",
        VerdictKind.Differs => $" ({string.Join(", ", verdict.Differences.Select(d => d.Kind).Order().Distinct().Select(Of))})",
        VerdictKind.OtherSpeaker => $" ({verdict.SaidBy}, not {verdict.Speaker})",
        _ => "",
    };
}
