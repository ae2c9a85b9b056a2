using System.Runtime.CompilerServices;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Adapter;

/// <summary>The project's <c>corpus.baseline</c>, which the package's targets list as an additional file.</summary>
internal static class AcceptedFindings
{
    // Weak, as the readings are.
    private static readonly ConditionalWeakTable<SourceText, Baseline> Known = new();

    /// <summary>What the project has accepted; nothing without such a file.</summary>
    public static Baseline Of(IEnumerable<AdditionalText> files, CancellationToken cancellation)
    {
        foreach (var file in files)
            if (TextPath.FileName(file.Path) == Baseline.FileName && file.GetText(cancellation) is { } text)
                return Known.GetValue(text, source => Baseline.Read(source.ToString()));
        return Baseline.Empty;
    }
}
