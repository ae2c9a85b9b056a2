using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Tool.Checking;

/// <summary>Which findings the user asked for.</summary>
/// <param name="Rules">The ids of the rules; all rules when there is none.</param>
/// <param name="Least">The least severity.</param>
internal sealed record FindingFilter(IReadOnlySet<string> Rules, Severity Least)
{
    /// <summary>All findings.</summary>
    public static FindingFilter Everything { get; } = new(new HashSet<string>(), Severity.Info);

    /// <summary>Whether any rule that looks at the whole corpus was asked for.</summary>
    public bool WantsCorpus => Rules.Count == 0 || Rules.Any(id => RuleTable.Find(id)?.Category == "Corpus");

    /// <summary>Whether the finding was asked for.</summary>
    public bool Takes(RuleFinding finding) => finding.Rule.Severity >= Least && (Rules.Count == 0 || Rules.Contains(finding.Rule.Id));
}
