using System.Reflection;
using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>The words that distinguish lines, of one language: stop words, the phrases of boilerplate, and the words that bylines and credits begin
/// with.</summary>
internal sealed class LineVocabulary
{
    /// <summary>The code of a stop word, which is a single word; every other code is made of <see cref="PhraseFlags"/>.</summary>
    public const int StopWord = 0;

    private static readonly LineVocabulary?[] ByLanguage = new LineVocabulary?[TextLanguage.All.Count];

    private static readonly WordIndex FlagNames = NamesOfFlags();

    private LineVocabulary(TextLanguage language)
    {
        var phrases = new List<string>();
        var codes = new List<int>();
        var innerPhrases = new List<string>();
        var innerCodes = new List<int>();
        foreach (string word in language[WordList.StopWords].Keys) Add(word, StopWord);
        // advertise with us	advert whole, advert start
        for (var rows = language.Rows(WordList.Boilerplate); rows.Next();)
        {
            string phrase = rows.Text.Substring(rows.Key, rows.KeyEnd - rows.Key);
            for (int at = rows.Value; at < rows.ValueEnd; at++)
            {
                int end = rows.Text.IndexOf(',', at, rows.ValueEnd - at);
                if (end < 0) end = rows.ValueEnd;
                Add(phrase, FlagsOf(rows.Text, at, end));
                at = end;
            }
        }
        foreach (string words in language[WordList.BylineWords].Keys) Add(words, (int)(PhraseFlags.BylineCue | PhraseFlags.Start));
        foreach (string words in language[WordList.CreditWords].Keys) Add(words, (int)PhraseFlags.CreditCue);
        AtStart = new PhraseTable(phrases, codes, StopWord);
        Inside = new PhraseTable(innerPhrases, innerCodes, StopWord);

        void Add(string phrase, int code)
        {
            phrases.Add(phrase);
            codes.Add(code);
            if (((PhraseFlags)code & (PhraseFlags.Whole | PhraseFlags.Start)) != 0) return;
            innerPhrases.Add(phrase);
            innerCodes.Add(code);
        }
    }

    /// <summary>All of them: what a line may begin with.</summary>
    public PhraseTable AtStart { get; }

    /// <summary>Those that count also further inside a line; most are no more than stop words.</summary>
    public PhraseTable Inside { get; }

    /// <summary>Whether a stop word stands from <paramref name="start"/> to <paramref name="wordEnd"/>, in a line that ends at
    /// <paramref name="end"/>.</summary>
    public bool IsStopWord(string text, int start, int wordEnd, int end, ulong key) =>
        PhraseTable.CountedOf(Inside.Beginning(text, start, wordEnd, key)) != 0 && !(wordEnd < end && WordCharacters.IsPart(text[wordEnd]));

    /// <summary>The vocabulary of that language.</summary>
    public static LineVocabulary Of(TextLanguage language) => ByLanguage[language.Number] ??= new LineVocabulary(language);

    private static int FlagsOf(string text, int start, int end)
    {
        ulong flags = 0;
        for (int at = start; at < end; at++)
        {
            int name = at;
            while (at < end && text[at] != ' ') at++;
            flags |= FlagNames.Find(text, name, at);
        }
        return (int)flags;
    }

    private static WordIndex NamesOfFlags()
    {
        var names = new WordIndex();
        foreach (var field in typeof(PhraseFlags).GetFields(BindingFlags.Public | BindingFlags.Static)) names.Add(field.Name.AsSpan(),
            (uint)(int)field.GetRawConstantValue()!);
        return names;
    }
}
