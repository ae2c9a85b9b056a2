using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Rules.Parts;

/// <summary>The rules about front matter (CORP2011 to CORP2013): each fault of the reader becomes a finding.</summary>
internal static class FrontMatterChecker
{
    public static void Check(ArticleReading article, List<RuleFinding> found)
    {
        if (article.Parts.FrontMatter is not { } matter) return;
        foreach (var entry in matter.Entries)
            if (RuleSwitch.Of(entry.Key) is { } id) CheckSwitch(entry, id, found);
        foreach (var fault in matter.Faults)
        {
            string words = Excerpt.Of(article.Text, fault.Range);
            switch (fault.Kind)
            {
                case FrontMatterFaultKind.Malformed:
                    found.Add(new RuleFinding { Rule = RuleTable.FrontMatterMalformed, Range = fault.Range,
                        Arguments = [fault.Detail.Length > 0 ? fault.Detail : "it is not YAML"] });
                    break;
                case FrontMatterFaultKind.WrongType:
                    found.Add(new RuleFinding { Rule = RuleTable.FrontMatterWrongType, Range = fault.Range,
                        Arguments = [words, fault.Detail.Length > 0 ? fault.Detail : "what belongs there"] });
                    break;
                // A switch of ours, which the readers of front matter need not know.
                case FrontMatterFaultKind.UnknownKey when RuleSwitch.Of(words) is not null:
                    break;
                case FrontMatterFaultKind.UnknownKey:
                    found.Add(UnknownKey(fault, words));
                    break;
            }
        }
    }

    // corpus_diagnostic.CORP2002.severity: of
    private static void CheckSwitch(FrontMatterEntry entry, string id, List<RuleFinding> found)
    {
        if (RuleTable.Find(id) is not { } rule)
            found.Add(new RuleFinding { Rule = RuleTable.FrontMatterUnknownKey, Range = entry.KeyRange, Arguments = [entry.Key, "no rule has this id"] });
        else if (!RuleSwitch.IsForTexts(rule))
            found.Add(new RuleFinding { Rule = RuleTable.UnknownOptionValue, Range = entry.ValueRange,
                Arguments = [entry.Value, entry.Key, ".editorconfig, because no text hides what cannot be seen in it"] });
        // A text lowers severities and raises none, so an error is not its to ask for.
        else if (RuleSwitch.SeverityOf(entry.Value) is null or Severity.Error)
            found.Add(new RuleFinding { Rule = RuleTable.UnknownOptionValue, Range = entry.ValueRange,
                Arguments = [entry.Value, entry.Key, "none, silent, suggestion or warning"] });
    }

    private static RuleFinding UnknownKey(FrontMatterFault fault, string key) => new()
    {
        Rule = RuleTable.FrontMatterUnknownKey,
        Range = fault.Range,
        Arguments = [key, fault.Detail.Length > 0 ? $"write {fault.Detail}" : "remove it, or silence this rule where other programs read it"],
        Edit = fault.Detail.Length > 0 ? new TextEdit(fault.Range, fault.Detail) : null,
    };
}
