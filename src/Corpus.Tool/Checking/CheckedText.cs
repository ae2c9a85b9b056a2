using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>A text with its findings.</summary>
/// <param name="File">The file.</param>
/// <param name="Filed">The article.</param>
/// <param name="Findings">The findings in the text's order, each with the severity that holds for this text.</param>
internal sealed record CheckedText(TextFile File, CorpusArticle Filed, IReadOnlyList<RuleFinding> Findings)
{
    /// <summary>The same text with <paramref name="more"/> findings, in the text's order.</summary>
    public CheckedText With(IReadOnlyList<RuleFinding> more) => more.Count == 0 ? this
        : this with { Findings = [.. Findings.Concat(more).OrderBy(f => f.Range.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)] };
}
