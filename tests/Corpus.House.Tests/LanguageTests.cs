using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.House.Tests;

/// <summary>Words are data: no code of the reader names a language or holds a word of one.</summary>
public class LanguageTests
{
    // Messages of rules and the fields of a record are English, like the program's user interface.
    private static readonly string[] Rooms = ["Source", "Language", "Structure", "Quotations", "Attribution", "Index", "Storage"];

    // Letters that are no word's: of HTML, of a list's signs, of the codes in a table, of folded letters.
    private static readonly string[] FilesOfLetters =
        ["InlineMarkup.cs", "MarkdownBlocks.cs", "LineMeasure.cs", "CountingWords.cs", "FoldedLetters.cs"];

    // Names of things in code that happen to be words too: of features, members, folders, models, a rule; YAML's null; what a hash begins with.
    private static readonly string[] FilesOfNames = ["BodyFeatures.cs", "HeadlineFeatures.cs", "ReservedNames.cs", "YamlFrontMatter.cs", "FoldedLetters.cs"];
    private static readonly string[] Names = ["shared", "line", "speaker", "label", "sign", "n", "th"];

    private static readonly string Data = Path.Combine(Repository.Root, "src/Corpus.Text/Language/data");

    private static readonly string[] Languages = [.. Directory.EnumerateDirectories(Data).Select(d => Path.GetFileName(d)!).Where(d => d != "shared")];

    private static readonly (string Key, string Value)[] Rows =
        [.. Languages.SelectMany(l => Directory.EnumerateFiles(Path.Combine(Data, l), "*.txt")).SelectMany(File.ReadAllLines)
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Select(cells => (cells[0].Trim(), cells.Length > 1 ? cells[1].Trim() : ""))];

    private static readonly HashSet<string> Words = new(Rows.Select(r => r.Key), StringComparer.OrdinalIgnoreCase);

    // What code and tables call a thing: "start" in credit-words.txt, "published" in front-matter-keys.txt.
    private static readonly HashSet<string> Terms = new(Rows.Select(r => r.Value)
        .Concat(Directory.EnumerateFiles(Path.Combine(Data, "shared"), "*.txt").SelectMany(File.ReadAllLines).Select(l => l.Split('\t').Last()))
        .Concat(Languages.SelectMany(l => (string[])["orthography", "date-order"], (l, list) => Path.Combine(Data, l, list + ".txt")).Where(File.Exists)
            .SelectMany(File.ReadAllLines).Select(l => l.Split('\t')[0]))
        .SelectMany(value => value.Split(' ', ',')), StringComparer.OrdinalIgnoreCase);

    private static readonly (string Path, SyntaxNode Root)[] Sources =
        [.. Rooms.SelectMany(room => Repository.SourcesBelow("src/Corpus.Text/" + room))
            .Select(f => (Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot()))];

    [Fact]
    public void NoString_HoldsAWordOfALanguage() =>
        Sources.Where(s => !FilesOfNames.Contains(Path.GetFileName(s.Path))).SelectMany(s => s.Root.DescendantTokens()
            .Where(t => t.IsKind(SyntaxKind.StringLiteralToken) && !IsFeature(t))
            .Where(t => Words.Contains(t.ValueText.Trim()) && !Terms.Contains(t.ValueText.Trim()) && !Names.Contains(t.ValueText)).Select(t => $"{s.Path}: {t.Text}")).ShouldBeEmpty();

    [Fact]
    public void NoLetter_IsAskedForByItself() =>
        Sources.Where(s => !FilesOfLetters.Contains(Path.GetFileName(s.Path)))
            .SelectMany(s => s.Root.DescendantTokens().Where(t => t.IsKind(SyntaxKind.CharacterLiteralToken) && char.IsLetter(t.ValueText[0])
                    && t.ValueText is not "ʼ" && !IsOfARange(t))
                .Select(t => $"{s.Path}({t.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {t.Text}")).ShouldBeEmpty();

    [Fact]
    public void NoCode_NamesALanguage()
    {
        string[] names = [.. Languages, .. Languages.SelectMany(l => File.ReadAllLines(Path.Combine(Data, l, "language-names.txt")))
            .Where(l => l is not ("" or ['#', ..]))];
        Sources.SelectMany(s => s.Root.DescendantTokens()
            .Where(t => t.IsKind(SyntaxKind.StringLiteralToken) && names.Contains(t.ValueText, StringComparer.OrdinalIgnoreCase)
                || t.IsKind(SyntaxKind.IdentifierToken) && names.Any(n => n.Length > 3 && t.ValueText.Contains(n, StringComparison.OrdinalIgnoreCase)))
            .Select(t => $"{s.Path}: {t.Text}")).ShouldBeEmpty();
    }

    private static bool IsFeature(SyntaxToken token) =>
        token.Parent!.Ancestors().OfType<InvocationExpressionSyntax>().Any(call => call.Expression.ToString().EndsWith(".Define", StringComparison.Ordinal));

    // is >= 'a' and <= 'z', c - 'a', Between(packed, 'a', 'z'): where the letters begin and end.
    private static bool IsOfARange(SyntaxToken token) => token.ValueText is "a" or "z" or "A" or "Z" or "f" or "F"
        && token.Parent!.Parent is RelationalPatternSyntax or BinaryExpressionSyntax or ArgumentSyntax;
}
