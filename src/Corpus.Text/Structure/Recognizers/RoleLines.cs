using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Sees the short lines that stand beside a writer's name and name nobody.</summary>
internal static class RoleLines
{
    private const int LongestRole = 60;
    private const int LongestAge = 40;
    private const int MostRoleWords = 7;

    // Senior Political Reporter; Deputy Editor, Harbour Times; @annonym
    /// <summary>Whether the line is a role, or an address.</summary>
    public static bool IsRole(string text, TextRange content, TextLanguage language)
    {
        if (content.Length > LongestRole) return false;
        if (WordSearch.PhraseEnd(text, content.Start, content.End, language[WordList.BylineRoles]) == content.End) return true;
        if (text[content.Start] == '@') return content.Of(text).IndexOf(' ') < 0;
        var words = language[WordList.RoleWords];
        int count = 0;
        bool noun = false, capitals = true;
        for (var word = new WordWalk(text, content.Start, content.End); word.Next();)
        {
            var span = text.AsSpan(word.Start, word.End - word.Start);
            // A guide for reporters, no role: those stand without an article.
            if (count++ == 0 && (words.ValueOf(span) is null || language[WordList.Articles].Contains(span))) return false;
            noun |= words.ValueOf(span) == "noun";
            capitals &= char.IsUpper(text[word.Start]) || span.Length <= 3;
        }
        return noun && capitals && count <= MostRoleWords;
    }

    // 3 hours ago; 5 min read; vor 3 Stunden; Published 2 days ago; 5:55 AM GMT+2Last Updated 9 min ago
    /// <summary>Whether the line says how old the article is, or how long it takes to read.</summary>
    public static bool IsAge(string text, TextRange content, TextLanguage language)
    {
        if (content.Length > LongestAge) return false;
        int words = 0, letters = 0;
        bool number = false, unit = false;
        for (var word = new WordWalk(text, content.Start, content.End); word.Next();)
        {
            var span = text.AsSpan(word.Start, word.End - word.Start);
            if (char.IsDigit(text[word.Start])) { number = true; continue; }
            words++;
            if (number && language[WordList.TimeUnits].Contains(span)) unit = true;
            else if (!language[WordList.DateWords].Contains(span)) letters += span.Length;
        }
        return unit && words <= 6 && letters <= 12;
    }
}
