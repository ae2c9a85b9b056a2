using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>What a line's words have in common with the densest block of running text: a story speaks of its own people and places to its end, a site's
/// other texts do not.</summary>
internal sealed class BlockWords
{
    /// <summary>The share of lines that are no running text from which on the words are worth asking: with less the text is an article alone.</summary>
    public const float LeastNoise = 0.3f;

    private const int SignificantLength = 4;
    private const int Heard = 400;
    private const int Bits = 8192;

    private readonly string text;
    private readonly LineAnalysis[] lines;
    private readonly LineVocabulary vocabulary;
    private readonly int start, end;
    private readonly ulong[] once = new ulong[Bits / 64], twice = new ulong[Bits / 64];

    /// <summary>Notes the significant words of the lines from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public BlockWords(string text, LineAnalysis[] lines, TextLanguage language, int start, int end)
    {
        (this.text, this.lines, this.start, this.end) = (text, lines, start, end);
        vocabulary = LineVocabulary.Of(language);
        var own = new ulong[Bits / 64];
        for (int i = start; i < end; i++)
        {
            Array.Clear(own, 0, own.Length);
            for (var word = Words(i); word.Next();) if (Significant(i, word) is { } bit) own[bit / 64] |= 1UL << (bit % 64);
            for (int k = 0; k < own.Length; k++)
            {
                twice[k] |= once[k] & own[k];
                once[k] |= own[k];
            }
        }
    }

    /// <summary>The share of the significant words of the line <paramref name="i"/> that other lines of the block hold too, 0 to 1.</summary>
    public float ShareOf(int i)
    {
        var known = i >= start && i < end ? twice : once;
        int significant = 0, shared = 0;
        for (var word = Words(i); word.Next();)
        {
            if (Significant(i, word) is not { } bit) continue;
            significant++;
            if ((known[bit / 64] & (1UL << (bit % 64))) != 0) shared++;
        }
        return significant == 0 ? 0 : (float)shared / significant;
    }

    private WordWalk Words(int i) => new(text, lines[i].Content.Start, Math.Min(lines[i].Content.End, lines[i].Content.Start + Heard));

    private int? Significant(int i, in WordWalk word)
    {
        if (word.End - word.Start < SignificantLength) return null;
        ulong key = WordKey.OfWord(text, word.Start, word.End);
        if (vocabulary.IsStopWord(text, word.Start, word.End, lines[i].Content.End, key)) return null;
        uint hash = WordKey.HashOfWord(text, word.Start, word.End, key);
        return (int)((hash ^ (hash >> 15)) % Bits);
    }
}
