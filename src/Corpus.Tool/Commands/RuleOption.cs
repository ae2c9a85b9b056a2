using System.CommandLine;
using Corpus.Text.Rules;

namespace Corpus.Tool.Commands;

/// <summary><c>--rule CORP2006</c>, once or several times.</summary>
internal static class RuleOption
{
    public static Option<string[]> Create(string description)
    {
        var option = new Option<string[]>("--rule") { Description = description, HelpName = "id", DefaultValueFactory = _ =>
            [], Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        option.CompletionSources.Add(_ => RuleTable.All.Select(r => new System.CommandLine.Completions.CompletionItem(r.Id, detail: r.Title)));
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (RuleTable.Find(token.Value) is null) 
                    result.AddError($"There is no rule {token.Value}; rules have ids such as {RuleTable.Boilerplate.Id}, and corpus check shows them.");
        });
        return option;
    }

    /// <summary>The ids as the rule table writes them.</summary>
    public static IReadOnlySet<string> Ids(string[] values) => values.Select(v => RuleTable.Find(v)!.Id).ToHashSet(StringComparer.Ordinal);
}
