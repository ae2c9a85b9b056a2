using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Finds the language whose stop words the text is full of.</summary>
internal static class LanguageGuess
{
    private const int Counted = 1600;
    private const int Step = 24;

    // So many stop words of one language against so few of the other leave nothing to guess.
    private const int Plenty = 40;
    private const int Few = 8;

    // The two languages as bits, so that one look-up a word asks both.
    private const int English = 1, German = 2;

    private static readonly Lazy<WordIndex> StopWords = new(() =>
    {
        var words = new WordIndex();
        foreach (string word in LanguageTables.English.Table("stop-words").Keys) words.Add(word.AsSpan(), English);
        foreach (string word in LanguageTables.German.Table("stop-words").Keys) words.Add(word.AsSpan(), German);
        return words;
    });

    /// <summary>The tables of the text's language, and whether its stop words show that it is this one. English when nothing speaks for another.</summary>
    public static (LanguageTables Tables, bool Known) Of(string text, Sequence<Line> lines)
    {
        int english = 0, german = 0, words = 0, counted = 0;
        var stopWords = StopWords.Value;
        // Every n-th line, so that a long menu at the top does not decide.
        int stride = Math.Max(1, lines.Count / Step);
        for (int i = 0; i < lines.Count && counted < Counted; i += stride)
        {
            if (Math.Max(english, german) >= Plenty && Math.Min(english, german) <= Few && Math.Max(english, german) * 6 > words) break;
            var content = lines[i].Content;
            int end = Math.Min(content.End, content.Start + 100);
            counted += end - content.Start;
            for (var word = new WordWalk(text, content.Start, end); word.Next();)
            {
                int start = word.Start;
                if (text[start] < 'A' || text[start] > 127) while (start < word.End && !char.IsLetter(text[start])) start++;
                if (start == word.End) continue;
                int languages = (int)stopWords.Find(text, start, word.End, WordKey.OfWord(text, start, word.End));
                words++;
                english += languages & English;
                german += languages >> 1;
            }
        }
        if (german > english && german * 12 > words) return (LanguageTables.German, true);
        return (LanguageTables.English, english * 20 > words);
    }
}
