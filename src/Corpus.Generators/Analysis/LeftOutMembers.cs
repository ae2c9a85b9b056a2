using System.Globalization;
using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>Reports when a corpus is so large that its articles (CORP0009) or their quotations (CORP0008) have no members.</summary>
/// <remarks>Here and not in the generator, whose diagnostics the compiler looks over anew on each keystroke.</remarks>
internal static class LeftOutMembers
{
    /// <summary>What is left out for the texts among the files of <paramref name="options"/>; null when nothing is.</summary>
    public static RuleFinding? Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var chosen = CorpusOptions.From(options.AnalyzerConfigOptionsProvider.GlobalOptions, CSharpParseOptions.Default);
        // Which texts are articles is known once all are read: worth asking only where there may be too many.
        return Of(options.AdditionalFiles.Length, chosen) is null ? null : Of(CorpusReadings.Of(options, cancellation).Count, chosen);
    }

    /// <summary>What is left out for so many articles; null when nothing is.</summary>
    public static RuleFinding? Of(int articles, CorpusOptions options) =>
        articles > options.MemberLimit ? RuleFinding.About(RuleTable.MembersLeftOut, Number(articles), Number(options.MemberLimit))
        : articles > EmitPlan.MostQuoted && options.QuoteMembers == QuoteMembers.Unset
            ? RuleFinding.About(RuleTable.QuoteMembersLeftOut, Number(articles), Number(EmitPlan.MostQuoted))
        : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
