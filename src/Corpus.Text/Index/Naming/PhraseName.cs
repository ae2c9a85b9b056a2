using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>Names what was written as a sentence, a headline or a quotation, by its first words: as many whole ones as fit, and none at the end that only leads
/// on to the next.</summary>
internal static class PhraseName
{
    private static readonly string[] Leading =
        ["determiner", "preposition", "conjunction", "subordinator", "auxiliary", "possessive", "relative", "according", "to", "pronoun subject"];

    /// <summary>The name that the first words of <paramref name="phrase"/> make in up to <paramref name="mostLetters"/> letters; a phrase that fits stays
    /// whole.</summary>
    public static string Of(string phrase, TextLanguage language, int mostLetters)
    {
        phrase = ComposedText.Of(phrase);
        string name = Identifier.OfWords(phrase, int.MaxValue, mostLetters, out int words, out int end);
        // White House says it is: what comes next is cut off.
        if (words < 2 || !HasWordBehind(phrase, end)) return name;
        int kept = Kept(phrase, end, words, language);
        return kept == 0 || kept == words ? name : Identifier.OfWords(phrase, kept, mostLetters);
    }

    // How many of the first words are left without those at the end that lead on; 0 when none is.
    private static int Kept(string phrase, int end, int words, TextLanguage language)
    {
        var (starts, ends) = (new int[words], new int[words]);
        int count = 0;
        for (int at = 0; count < words && at < end;)
        {
            if (!Identifier.IsWordPart(phrase[at])) { at++; continue; }
            starts[count] = at;
            ends[count++] = at = Identifier.EndOfWord(phrase, at);
        }
        bool cut = true;
        while (count > 0 && cut)
        {
            var last = phrase.AsSpan(starts[count - 1], ends[count - 1] - starts[count - 1]);
            bool negates = count > 1 && IsOf(phrase, starts[count - 2], ends[count - 2], language, "auxiliary")
                && language[WordList.FunctionWords].Contains(last);
            // … the need to get: a verb that waits for its object.
            bool waits = count > 1 && IsOf(phrase, starts[count - 2], ends[count - 2], language, "to") && language[WordList.Verbs].ValueOf(last) == "base";
            cut = negates || waits || LeadsOn(last, language);
            if (cut) count--;
        }
        return count;
    }

    private static bool LeadsOn(ReadOnlySpan<char> word, TextLanguage language)
    {
        if (language[WordList.FunctionWords].ValueOf(word) is not { } what) return false;
        foreach (string leading in Leading)
            if (what.StartsWith(leading, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsOf(string phrase, int start, int end, TextLanguage language, string what) =>
        language[WordList.FunctionWords].ValueOf(phrase.AsSpan(start, end - start)) is { } value && value.StartsWith(what, StringComparison.Ordinal);

    private static bool HasWordBehind(string phrase, int end)
    {
        for (int i = end; i < phrase.Length; i++) if (Identifier.IsWordPart(phrase[i])) return true;
        return false;
    }
}
