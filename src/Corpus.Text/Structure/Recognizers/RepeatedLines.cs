using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Finds the lines whose words are in another line too.</summary>
internal static class RepeatedLines
{
    // Lines of one length and one number of words are few: only they can be the same, so only they are hashed.
    private const int Kinds = 1024;

    /// <summary>Gives the <paramref name="lines"/> their hashes, and their flags to those that are repeated.</summary>
    public static void Mark(string text, LineAnalysis[] lines)
    {
        Hash(text, lines);
        MarkRepeats(lines);
    }

    private static void Hash(string text, LineAnalysis[] lines)
    {
        Span<ulong> once = stackalloc ulong[Kinds / 64], twice = stackalloc ulong[Kinds / 64];
        once.Clear();
        twice.Clear();
        for (int i = 0; i < lines.Length; i++)
        {
            int kind = PlaceOf(KindOf(lines[i]));
            twice[kind / 64] |= once[kind / 64] & (1UL << (kind % 64));
            once[kind / 64] |= 1UL << (kind % 64);
        }
        for (int i = 0; i < lines.Length; i++)
        {
            ref var line = ref lines[i];
            uint kind = KindOf(line);
            int place = PlaceOf(kind);
            bool twin = (twice[place / 64] & (1UL << (place % 64))) != 0;
            line.Hash = line.Words == 0 ? 0 : (twin ? HashOf(text, line.Content) : 0) ^ kind;
        }
    }

    // Lines of the same words have as many, and as many that are numbers.
    private static uint KindOf(in LineAnalysis line) =>
        (uint)(StableHash.Spread((uint)(line.Length * LineCounter.Counted + line.Words * 7 + line.Numbers)) >> 32);

    private static int PlaceOf(uint kind) => (int)(kind / (uint.MaxValue / Kinds + 1));

    private static uint HashOf(string text, TextRange content)
    {
        ulong hash = StableHash.Start;
        for (var word = new WordWalk(text, content.Start, LineCounter.CountedEnd(content)); word.Next();)
        {
            ulong key = WordKey.OfWord(text, word.Start, word.End);
            hash = StableHash.Add(hash, WordKey.IsWhole(key) ? key : WordKey.Hash(text, word.Start, word.End));
            hash ^= hash >> 32;
        }
        return (uint)hash;
    }

    private static void MarkRepeats(LineAnalysis[] lines)
    {
        int size = 16;
        while (size < lines.Length * 2) size *= 2;
        var heads = new int[size];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Hash == 0) continue;
            int slot = (int)(lines[i].Hash & (uint)(size - 1));
            while (heads[slot] != 0 && lines[heads[slot] - 1].Hash != lines[i].Hash) slot = (slot + 1) & (size - 1);
            if (heads[slot] != 0)
            {
                lines[heads[slot] - 1].Flags |= LineFlags.RepeatedLater;
                lines[i].Flags |= LineFlags.RepeatedBefore;
            }
            heads[slot] = i + 1;
        }
    }
}
