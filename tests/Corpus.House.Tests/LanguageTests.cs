using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.House.Tests;

/// <summary>Words are data: no code of the reader names a language or holds a word of one.</summary>
public class LanguageTests
{
    // Messages of rules and the fields of a record are English, like the program's user interface.
    private static readonly string[] Rooms = ["Source", "Language", "Structure", "Quotations", "Attribution", "Index", "Storage"];

    // Letters that are no word's: of HTML, of a list's markers, of the codes in a table, of folded letters.
    private static readonly string[] FilesOfLetters =
        ["InlineMarkup.cs", "MarkdownBlocks.cs", "LineMeasure.cs", "CountingWords.cs", "FoldedLetters.cs"];

    // Names of things in code that happen to be words too: of features, members, folders, models, a rule; YAML's null; what a hash begins with.
    private static readonly string[] FilesOfNames = ["BodyFeatures.cs", "HeadlineFeatures.cs", "ReservedNames.cs", "YamlFrontMatter.cs", "FoldedLetters.cs"];
    private static readonly string[] Names = ["shared", "line", "speaker", "label", "sign", "n", "th"];

    private static readonly string Data = Path.Combine(Repository.Root, "src/Corpus.Text/Language/data");

    private static readonly string[] Languages = [.. Directory.EnumerateDirectories(Data).Select(d => Path.GetFileName(d)!).Where(d => d != "shared")];

    private static readonly (string Key, string Value)[] Rows =
        [.. Languages.SelectMany(l => Directory.EnumerateFiles(Path.Combine(Data, l), "*.txt")).SelectMany(File.ReadAllLines)
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))
            .SelectMany(cells => cells[0].Split('|'), (cells, word) => (word.Trim(), cells.Length > 1 ? cells[1].Trim().Replace('|', ' ') : ""))];

    private static readonly HashSet<string> Words = new(Rows.Select(r => r.Key), StringComparer.OrdinalIgnoreCase);

    // What code and tables call a thing: "start" in credit-words.txt, "published" in front-matter-keys.txt.
    private static readonly HashSet<string> Terms = new(Rows.Select(r => r.Value)
        .Concat(Directory.EnumerateFiles(Path.Combine(Data, "shared"), "*.txt").SelectMany(File.ReadAllLines).Select(l => l.Split('\t').Last()))
        .Concat(Languages.SelectMany(l => (string[])["orthography", "date-order"], (l, list) => Path.Combine(Data, l, list + ".txt")).Where(File.Exists)
            .SelectMany(File.ReadAllLines).Select(l => l.Split('\t')[0]))
        .SelectMany(value => value.Split(' ', ',')), StringComparer.OrdinalIgnoreCase);

    private static readonly (string Path, SyntaxToken Token)[] Tokens =
        [.. Rooms.SelectMany(room => SourceCode.Below($"src/Corpus.Text/{room}/")).SelectMany(s => s.Tree.GetRoot().DescendantTokens()
            .Where(t => t.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.IdentifierToken).Select(t => (s.Path, t)))];

    [Fact]
    public void NoString_HoldsAWordOfALanguage() =>
        Tokens.Where(t => t.Token.IsKind(SyntaxKind.StringLiteralToken) && Words.Contains(t.Token.ValueText.Trim())
                && !Terms.Contains(t.Token.ValueText.Trim()) && !Names.Contains(t.Token.ValueText)
                && !FilesOfNames.Contains(Path.GetFileName(t.Path)) && !IsFeature(t.Token))
            .Select(t => $"{t.Path}: {t.Token.Text}").ShouldBeEmpty();

    [Fact]
    public void NoLetter_IsAskedForByItself() =>
        Tokens.Where(t => t.Token.IsKind(SyntaxKind.CharacterLiteralToken) && char.IsLetter(t.Token.ValueText[0])
                && t.Token.ValueText is not "ʼ" && !FilesOfLetters.Contains(Path.GetFileName(t.Path)) && !IsOfARange(t.Token))
            .Select(t => $"{t.Path}({t.Token.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {t.Token.Text}").ShouldBeEmpty();

    [Fact]
    public void NoCode_NamesALanguage()
    {
        string[] names = [.. Languages, .. Languages.SelectMany(l => File.ReadAllLines(Path.Combine(Data, l, "language-names.txt")))
            .Where(l => l is not ("" or ['#', ..]))];
        Tokens.Where(t => t.Token.IsKind(SyntaxKind.StringLiteralToken) && names.Contains(t.Token.ValueText, StringComparer.OrdinalIgnoreCase)
                || t.Token.IsKind(SyntaxKind.IdentifierToken)
                && names.Any(n => n.Length > 3 && t.Token.ValueText.Contains(n, StringComparison.OrdinalIgnoreCase)))
            .Select(t => $"{t.Path}: {t.Token.Text}").ShouldBeEmpty();
    }

    private static bool IsFeature(SyntaxToken token) =>
        token.Parent!.Ancestors().OfType<InvocationExpressionSyntax>().Any(call => call.Expression.ToString().EndsWith(".Define", StringComparison.Ordinal));

    // is >= 'a' and <= 'z', c - 'a', Between(packed, 'a', 'z'), Create((ushort)'A'): where the letters begin and end.
    private static bool IsOfARange(SyntaxToken token) => token.ValueText is "a" or "z" or "A" or "Z" or "f" or "F"
        && (token.Parent!.Parent is CastExpressionSyntax cast ? cast.Parent : token.Parent.Parent)
            is RelationalPatternSyntax or BinaryExpressionSyntax or ArgumentSyntax;
}
