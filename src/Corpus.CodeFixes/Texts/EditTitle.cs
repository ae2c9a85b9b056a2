using System.Globalization;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Texts;

/// <summary>What the light bulb says about an edit.</summary>
internal static class EditTitle
{
    /// <summary><c>Remove "Play Radio Now"</c>, <c>Insert "”"</c> or <c>Replace ".”." with ".”"</c>; long words are cut.</summary>
    public static string Of(TextEdit edit, SourceText text)
    {
        string old = text.ToString(new TextSpan(edit.Range.Start, edit.Range.Length));
        return edit.NewText.Length == 0 ? $"Remove {Shown(old)}"
            : old.Length == 0 ? $"Insert {Shown(edit.NewText)}"
            : $"Replace {Shown(old)} with {Shown(edit.NewText)}";
    }

    private static string Shown(string words)
    {
        if (words.All(IsUnseen)) return "the invisible character";
        if (words.All(char.IsWhiteSpace)) return words.IndexOf('\n') >= 0 ? "the line break" : "the space";
        return $"\"{Excerpt.Of(words, new TextRange(0, words.Length))}\"";
    }

    private static bool IsUnseen(char c) =>
        !char.IsWhiteSpace(c) && (char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);
}
