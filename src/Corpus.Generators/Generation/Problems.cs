using System.Globalization;
using Corpus.Text.Findings;

namespace Corpus.Generators.Generation;

/// <summary>Tells what stops generation, wholly or for one article. Everything else about texts is the analyzers' to report.</summary>
internal static class Problems
{
    /// <summary>The problems of a corpus with these articles and names.</summary>
    public static EquatableArray<Problem> Of(EquatableArray<ArticleFacts> articles, CorpusNames names, CorpusOptions options)
    {
        var problems = new List<Problem>();
        foreach (var article in articles)
        {
            if (article.Failure is { } failure) problems.Add(Problem.Of(RuleTable.NotGenerated, article.FullPath, failure));
        }
        if (names.Count > options.MemberLimit)
            problems.Add(Problem.Of(RuleTable.MembersLeftOut, null, Number(names.Count), Number(options.MemberLimit)));
        else if (names.Count > EmitPlan.MostQuoted && options.QuoteMembers == QuoteMembers.Unset)
            problems.Add(Problem.Of(RuleTable.QuoteMembersLeftOut, null, Number(names.Count), Number(EmitPlan.MostQuoted)));
        return new([.. problems]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
