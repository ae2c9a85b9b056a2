using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>What the program is that runs the analyzers: a build's compiler or an editor.</summary>
internal static class Host
{
    // The oldest compiler that loads this assembly has no such property yet.
    private static readonly System.Reflection.PropertyInfo? Minimum = typeof(AnalysisContext).GetProperty("MinimumReportedSeverity");

    /// <summary>The severity below which nobody sees a diagnostic: warning in a build without an error log, hidden in an editor and where the compiler does not
    /// say.</summary>
    public static DiagnosticSeverity MinimumOf(AnalysisContext context) =>
        Minimum?.GetValue(context) is DiagnosticSeverity severity ? severity : DiagnosticSeverity.Hidden;

    /// <summary>What a build says in <c>build.globalconfig</c>, which the package's targets list in builds only.</summary>
    public const string BuildKey = "corpus_build";

    /// <summary>Whether this is a build, which checks every file once, and not an editor, which asks for the file that is looked at.</summary>
    public static bool IsBuild(AnalyzerOptions options) => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(BuildKey, out _);
}
