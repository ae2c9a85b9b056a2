using System.Collections.Concurrent;
using Corpus.Text.Lexicon;

namespace Corpus.Text.Parts;

/// <summary>The words that tell lines apart, of one language, in one table: stop words, the phrases of furniture, and the words that bylines and credits begin with.</summary>
internal sealed class LineVocabulary
{
    /// <summary>The code of a stop word; every other code is made of <see cref="LineSigns"/>.</summary>
    public const int StopWord = 0;

    private static readonly ConcurrentDictionary<string, LineVocabulary> ByLanguage = new(StringComparer.Ordinal);

    private LineVocabulary(LanguageTables tables)
    {
        var rows = new List<KeyValuePair<string, int>>();
        foreach (string word in tables.Table("stop-words").Keys) rows.Add(new(word, StopWord));
        var furniture = tables.Table("furniture");
        foreach (string phrase in furniture.Keys)
            foreach (string use in furniture.ValueOf(phrase.AsSpan())!.Split(','))
            {
                var signs = LineSigns.None;
                foreach (string word in use.Trim().Split(' '))
                    if (Enum.TryParse(word, ignoreCase: true, out LineSigns sign)) signs |= sign;
                rows.Add(new(phrase, (int)signs));
            }
        foreach (string words in tables.Table("byline-words").Keys) rows.Add(new(words, (int)(LineSigns.MaybeByline | LineSigns.Start)));
        foreach (string words in tables.Table("credit-words").Keys) rows.Add(new(words, (int)LineSigns.MaybeCredit));
        Phrases = new PhraseTable(rows);
    }

    /// <summary>All of them.</summary>
    public PhraseTable Phrases { get; }

    /// <summary>The vocabulary of that language.</summary>
    public static LineVocabulary Of(LanguageTables tables) => ByLanguage.GetOrAdd(tables.Language, _ => new LineVocabulary(tables));
}
