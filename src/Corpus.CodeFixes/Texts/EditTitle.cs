using Corpus.Text.Source;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Texts;

/// <summary>What the light bulb says about an edit.</summary>
internal static class EditTitle
{
    private const int Longest = 40;

    /// <summary><c>Remove "Play Live Radio"</c>, <c>Insert "”"</c> or <c>Replace "." with ","</c>; long words are cut.</summary>
    public static string Of(TextEdit edit, SourceText text)
    {
        string old = text.ToString(new TextSpan(edit.Range.Start, edit.Range.Length));
        return edit.NewText.Length == 0 ? $"Remove {Shown(old)}"
            : old.Length == 0 ? $"Insert {Shown(edit.NewText)}"
            : $"Replace {Shown(old)} with {Shown(edit.NewText)}";
    }

    private static string Shown(string words)
    {
        string trimmed = words.Trim();
        if (trimmed.Length == 0) return words.IndexOf('\n') >= 0 ? "the line break" : "the space";
        int end = trimmed.IndexOfAny(['\r', '\n']);
        if (end < 0) end = trimmed.Length;
        if (end > Longest) end = trimmed.LastIndexOf(' ', Longest - 1, Longest / 2) is var space && space > 0 ? space : Longest;
        if (end < trimmed.Length && char.IsHighSurrogate(trimmed[end - 1])) end--;
        return end < trimmed.Length ? $"\"{trimmed.Substring(0, end)} …\"" : $"\"{trimmed}\"";
    }
}
