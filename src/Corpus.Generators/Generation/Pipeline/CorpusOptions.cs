using System.Globalization;
using Corpus.Generators.Adapter;
using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Index.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>What the project chose. An unknown value counts as not stated; the analyzer reports it.</summary>
/// <param name="Namespace">The namespace of the generated types, legal whatever the project wrote.</param>
/// <param name="Public">Whether the generated types are public.</param>
/// <param name="Annotated">Whether the consumer's language knows nullable annotations (C# 8).</param>
/// <param name="Documented">Whether the compiler keeps documentation: editors do, a build does when it writes the XML file. Else comments would only cost
/// time.</param>
/// <param name="Literals">Whether the records travel in string literals, because no build task packs them.</param>
/// <param name="Naming">What articles are named from.</param>
/// <param name="QuoteMembers">Which quotations become members.</param>
/// <param name="MemberLimit">The number of articles above which none has a member.</param>
/// <param name="FolderShown">What stands before a text's path in documentation: the corpus folder below the project's, with a final slash; empty where it lies
/// elsewhere.</param>
/// <param name="Installed">Whether the package's targets set the corpus up, so that the types are wanted even without a text.</param>
internal sealed record CorpusOptions(
    string Namespace, bool Public, bool Annotated, bool Documented, bool Literals, NamingChoice Naming, QuoteMembers QuoteMembers, int MemberLimit,
        string FolderShown, bool Installed)
{
    private const int DefaultMemberLimit = 20_000;

    /// <summary>What the run-time source depends on.</summary>
    public RuntimeOptions Runtime => new(Namespace, Public, Annotated, Documented, Literals);

    /// <summary>Reads the build properties that the targets make visible.</summary>
    public static CorpusOptions From(AnalyzerConfigOptions global, ParseOptions language)
    {
        var folder = CorpusFolder.From(global);
        string shown = FolderShownOf(folder);
        return new CorpusOptions(
            NamespaceName.Of(Text.ConfigValue.Unescape(Value(global, "CorpusNamespace")), Value(global, "RootNamespace")),
            Is(Value(global, "CorpusAccessibility"), "public"),
            language is not CSharpParseOptions csharp || csharp.LanguageVersion >= LanguageVersion.CSharp8,
            language.DocumentationMode != DocumentationMode.None,
            !Is(Value(global, "CorpusTextStorage"), "resource"),
            NamingOf(Value(global, "CorpusNaming")),
            MembersOf(Value(global, "CorpusQuoteMembers")),
            int.TryParse(Value(global, "CorpusMemberLimit"), NumberStyles.None, CultureInfo.InvariantCulture, out int limit) ? limit : DefaultMemberLimit,
            shown,
            folder.Path is not null);
    }

    private static string FolderShownOf(CorpusFolder folder) =>
        folder.Path is not null && Text.TextPath.Below(folder.ProjectPath, folder.Path)?.Trim('/') is { Length: > 0 } below ? below + "/" : "";

    private static NamingChoice NamingOf(string value) =>
        Is(value, "file") ? NamingChoice.File : Is(value, "headline") ? NamingChoice.Headline : NamingChoice.ByItself;

    private static QuoteMembers MembersOf(string value) =>
        Is(value, "speech") ? QuoteMembers.Speech : Is(value, "all") ? QuoteMembers.All : Is(value, "none") ? QuoteMembers.None : QuoteMembers.Unset;

    private static string Value(AnalyzerConfigOptions global, string property) =>
        global.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";

    private static bool Is(string value, string other) => string.Equals(value, other, StringComparison.OrdinalIgnoreCase);
}
