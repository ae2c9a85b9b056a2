using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>The significant words of a text's first long lines.</summary>
internal sealed class LongLineWords
{
    private const int LongLine = 100;
    private const int LongLines = 40;
    private const int SignificantLength = 4;
    private const int WordBits = 4096;

    private readonly ulong[] bits = new ulong[WordBits / 64];

    /// <summary>Notes the words of the text's lines, as far as they are counted.</summary>
    public LongLineWords(TextAnalysis analysis)
    {
        string text = analysis.Text;
        var vocabulary = LineVocabulary.Of(analysis.Language);
        int taken = 0;
        for (int line = 0; line < analysis.Lines.Length && taken < LongLines; line++)
        {
            var content = analysis.Lines[line].Content;
            if (content.Length < LongLine) continue;
            taken++;
            for (var word = new WordWalk(text, content.Start, LineCounter.CountedEnd(content)); word.Next();)
            {
                if (word.End - word.Start < SignificantLength) continue;
                ulong key = WordKey.OfWord(text, word.Start, word.End);
                if (vocabulary.IsStopWord(text, word.Start, word.End, content.End, key)) continue;
                uint bit = Bit(WordKey.HashOfWord(text, word.Start, word.End, key));
                bits[bit / 64] |= 1UL << (int)(bit % 64);
            }
        }
    }

    /// <summary>Whether the long lines hold the word with this <see cref="WordKey.Hash"/>; now and then of one that they don't.</summary>
    public bool Holds(uint hash) => (bits[Bit(hash) / 64] & (1UL << (int)(Bit(hash) % 64))) != 0;

    private static uint Bit(uint hash) => (hash ^ (hash >> 15)) % WordBits;
}
