using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.House.Tests;

/// <summary>How a source file looks.</summary>
public sealed partial class StyleTests
{
    [Fact]
    public void AFileOfTheProduct_HasAtMost250Lines() =>
        SourceCode.Product.Select(s => (s.Path, Lines: s.Text.AsSpan().Count('\n'))).Where(s => s.Lines > 250).ShouldBeEmpty();

    [Fact]
    public void ALine_EndsAt160Characters() =>
        SourceCode.All.Where(s => !s.Path.Contains("/Templates/", StringComparison.Ordinal))
            .SelectMany(s => LongLines(s).Select(line => $"{s.Path}({line})")).ShouldBeEmpty();

    [Fact]
    public void ThePlatform_IsAskedForInScanningAlone() =>
        OfTheReader("/Source/Scanning/").Where(s => s.Text.Contains("#if ", StringComparison.Ordinal)
                || s.Text.Contains("MethodImpl(", StringComparison.Ordinal)
                || s.Text.Contains("System.Runtime.Intrinsics", StringComparison.Ordinal)).Select(s => s.Path).ShouldBeEmpty();

    // A member of C# is made of other characters than a word of a text.
    [Fact]
    public void AWord_IsOneThingInAllRooms() =>
        OfTheReader("/WordCharacters.cs", "/Identifier.cs").Where(s => s.Text.Contains("char.IsLetter", StringComparison.Ordinal))
            .Select(s => s.Path).ShouldBeEmpty();

    // while (at < end && (WordCharacters.IsLetter(text[at]) || text[at] is '-' or '.')) at++;
    [Fact]
    public void ALoopOverLettersAndPunctuation_IsInScanning_OrSaysWhyItReadsNoWord() =>
        OfTheReader("/Scanning/").SelectMany(s => LettersAndPunctuation().Matches(s.Text)
                .Where(m => !m.Groups["before"].Value.Contains("no word", StringComparison.Ordinal))
                .Select(m => $"{s.Path}: {m.Groups["loop"].Value}")).ShouldBeEmpty();

    [GeneratedRegex(@"^(?<before>.*)\n\s*(?<loop>while \(.*Is(Letter|Part)\(.*('\S'|'\\.').*)$", RegexOptions.Multiline)]
    private static partial Regex LettersAndPunctuation();

    // hash * 0x9E3779B9: what spreads bits is a number of many digits.
    [Fact]
    public void AHash_IsTakenInOnePlace() =>
        OfTheReader("/Source/StableHash.cs", "/Source/Scanning/").Where(s => LargeFactor().IsMatch(s.Text)).Select(s => s.Path).ShouldBeEmpty();

    [Fact]
    public void ABinarySearch_StandsInOnePlace() =>
        OfTheReader("/Source/BinarySearch.cs").Where(s => Middle().IsMatch(s.Text)).Select(s => s.Path).ShouldBeEmpty();

    private static IEnumerable<SourceCode> OfTheReader(params string[] but) =>
        SourceCode.Reader.Where(s => !but.Any(b => s.Path.Contains(b, StringComparison.Ordinal)));

    [GeneratedRegex(@"\* ?(0x[0-9A-Fa-f_]{7,}|\d{8,})")]
    private static partial Regex LargeFactor();

    [GeneratedRegex(@"(\w+) \+ \(\w+ - \1\) / 2|\(\w+ \+ \w+\) (/ 2|>>>? 1)")]
    private static partial Regex Middle();

    [Fact]
    public void NoTwoTypes_ShareAName() =>
        SourceCode.Product.Where(s => !s.Path.StartsWith("src/Shared/", StringComparison.Ordinal))
            .SelectMany(s => s.Tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<BaseTypeDeclarationSyntax>().Where(t => t.Parent is BaseNamespaceDeclarationSyntax)
                .Select(t => (Name: t.Identifier.Text + ((t as TypeDeclarationSyntax)?.TypeParameterList?.Parameters.Count.ToString() ?? ""), s.Path,
                    IsPart: t.Modifiers.Any(SyntaxKind.PartialKeyword))))
            .GroupBy(t => t.Name).Where(g => g.Count(t => !t.IsPart) + (g.Any(t => t.IsPart) ? 1 : 0) > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(t => t.Path))}").ShouldBeEmpty();

    // Left: what nobody outside would search for. Right: what the field calls it.
    private static readonly Dictionary<string, string> FieldWords = new()
    {
        ["Scene"] = "paragraph analysis", ["Judge"] = "attribution model", ["Rival"] = "conflict", ["Lanes"] = "packed characters", ["Trouble"] = "error",
        ["Keeper"] = "author or maintainer", ["Mend"] = "fix", ["Furniture"] = "boilerplate", ["Surroundings"] = "context",
        ["Wish"] = "name request", ["Sighting"] = "name occurrence", ["Shelf"] = "bucket",
    };

    [Fact]
    public void AType_HasTheWordOfTheField() =>
        SourceCode.Product.SelectMany(s => s.Tree.GetRoot().DescendantNodes(n => n is not BaseMethodDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>()
                .Select(t => t.Identifier.Text).Append(Path.GetFileNameWithoutExtension(s.Path))
                .SelectMany(name => FieldWords.Where(w => name.Contains(w.Key, StringComparison.Ordinal))
                    .Select(w => $"{s.Path}: {name}, which is a {w.Value}")))
            .ShouldBeEmpty();

    // Lines longer than the page, but for those that end in the middle of a string, which is a text and not code.
    private static IEnumerable<int> LongLines(SourceCode source)
    {
        string[] lines = source.Text.Split('\n');
        if (!lines.Any(l => l.Length > 160)) yield break;
        var root = source.Tree.GetRoot();
        var strings = root.DescendantTokens().Where(t => t.IsKind(SyntaxKind.StringLiteralToken) || t.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
            || t.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)).Select(t => t.Span)
            .Concat(root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Select(n => n.Span)).ToArray();
        for (int i = 0, start = 0; i < lines.Length; start += lines[i++].Length + 1)
            if (lines[i].TrimEnd('\r').Length > 160 && !strings.Any(s => s.Start <= start + 160 && s.End >= start + 160)) yield return i + 1;
    }
}
