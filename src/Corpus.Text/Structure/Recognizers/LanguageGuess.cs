using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Finds the language whose stop words the text is full of.</summary>
internal static class LanguageGuess
{
    private const int Counted = 1600;
    private const int Step = 24;

    // So many stop words of one language against so few of any other leave nothing to guess.
    private const int Plenty = 40;
    private const int Few = 8;

    // A bit a language, so that one look-up a word asks all of them.
    private static readonly Lazy<WordIndex> StopWords = new(() =>
    {
        var words = new WordIndex();
        foreach (var language in TextLanguage.All)
            for (var rows = language.Rows(WordList.StopWords); rows.Next();)
                words.Add(rows.Text.AsSpan(rows.Key, rows.KeyEnd - rows.Key), 1UL << language.Number);
        return words;
    });

    /// <summary>The text's language, and whether its stop words show that it is this one. <see cref="TextLanguage.Default"/> when nothing speaks for
    /// another.</summary>
    public static (TextLanguage Language, bool Known) Of(string text, Sequence<Line> lines)
    {
        var found = new int[TextLanguage.All.Count];
        int words = 0, counted = 0;
        var stopWords = StopWords.Value;
        // Every n-th line, so that a long menu at the top does not decide.
        int stride = Math.Max(1, lines.Count / Step);
        for (int i = 0; i < lines.Count && counted < Counted && !IsPlain(found, words); i += stride)
        {
            var content = lines[i].Content;
            int end = Math.Min(content.End, content.Start + 100);
            counted += end - content.Start;
            for (var word = new WordWalk(text, content.Start, end); word.Next();)
            {
                int start = word.Start;
                if (text[start] < 'A' || text[start] > 127) while (start < word.End && !WordCharacters.IsLetter(text[start])) start++;
                if (start == word.End) continue;
                words++;
                for (ulong rest = stopWords.Find(text, start, word.End, WordKey.OfWord(text, start, word.End)); rest != 0; rest &= rest - 1)
                    found[Bits.First(rest)]++;
            }
        }
        var language = TextLanguage.Default;
        foreach (var other in TextLanguage.All)
            if (found[other.Number] > found[language.Number] && found[other.Number] * 12 > words) language = other;
        return (language, language != TextLanguage.Default || found[language.Number] * 20 > words);
    }

    private static bool IsPlain(int[] found, int words)
    {
        int most = 0, next = 0;
        foreach (int count in found)
        {
            if (count > most) (most, next) = (count, most);
            else if (count > next) next = count;
        }
        return most >= Plenty && next <= Few && most * 6 > words;
    }
}
