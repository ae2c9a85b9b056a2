using System.Text;

namespace Corpus.Text.Tests.Index.Sources;

/// <summary>Transcripts that nobody spoke, from a seed: sentences of common words with numbers and negations among them.</summary>
internal sealed class MadeTranscripts(int seed)
{
    private static readonly string[] Words = (
        "harbour council winter bridge ferry school budget engineer river market library station garden village tower railway mayor teacher driver doctor "
        + "window paper letter summer evening morning number question answer picture corner street building island valley forest weather shelter kitchen "
        + "open close build carry deliver paint repair measure promise remember follow gather answer finish deliver collect protect support borrow "
        + "old new green quiet heavy narrow careful modern distant early public private wooden simple local empty broken golden gentle patient "
        + "slowly often always together again today tomorrow yesterday soon perhaps around behind between during against toward within outside under over")
        .Split(' ');

    private static readonly string[] Small =
        "the a of to in on for with and but that this our their we they it is was has had will would can at by from".Split(' ');

    private static readonly string[] Numbers = "two three four five six seven eight nine ten twelve fifteen twenty thirty forty".Split(' ');

    private static readonly string[] Speakers = ["ANNA BERG", "TOM KELLER", "MARIA LINDQVIST", "PETER HOLM"];

    /// <summary>The chance that chose.</summary>
    public Random Chance { get; } = new(seed);

    /// <summary>A transcript of so many sentences, each a turn of its own.</summary>
    public (string Text, IReadOnlyList<(string Speaker, string Sentence)> Turns) Transcript(int sentences)
    {
        var text = new StringBuilder();
        var turns = new List<(string, string)>();
        for (int i = 0; i < sentences; i++)
        {
            string speaker = Speakers[Chance.Next(Speakers.Length)], sentence = Sentence();
            turns.Add((speaker, sentence));
            text.Append(speaker).Append(": ").Append(sentence).Append("\n\n");
        }
        return (text.ToString(), turns);
    }

    /// <summary>Another common word than <paramref name="word"/>.</summary>
    public string Other(string word)
    {
        for (; ; )
            if (Words[Chance.Next(Words.Length)] is var other && !string.Equals(other, word, StringComparison.OrdinalIgnoreCase)) return other;
    }

    /// <summary>Another number than <paramref name="word"/>.</summary>
    public string OtherNumber(string word)
    {
        for (; ; )
            if (Numbers[Chance.Next(Numbers.Length)] is var other && other != word) return other;
    }

    /// <summary>Whether the word counts.</summary>
    public static bool IsNumber(string word) => Numbers.Contains(word);

    /// <summary>Whether the word denies.</summary>
    public static bool IsNegation(string word) => word is "not" or "never";

    private string Sentence()
    {
        int length = Chance.Next(8, 26);
        var words = new List<string>();
        while (words.Count < length)
        {
            int kind = Chance.Next(20);
            words.Add(kind < 9 ? Words[Chance.Next(Words.Length)] : kind < 17 ? Small[Chance.Next(Small.Length)] : kind < 19
                ? Numbers[Chance.Next(Numbers.Length)] : Chance.Next(2) == 0 ? "not" : "never");
            // Two numbers in a row are a number that nobody says, and nobody denies twice.
            if (words.Count > 1 && (IsNumber(words[^1]) && IsNumber(words[^2]) || IsNegation(words[^1]) && IsNegation(words[^2])))
                words.RemoveAt(words.Count - 1);
        }
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ".";
    }
}
