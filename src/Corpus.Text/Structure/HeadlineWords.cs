using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure;

/// <summary>What the words of a line have in common with the text and with menus: a headline is made of its article's words.</summary>
internal sealed class HeadlineWords
{
    private const int OpeningLines = 6;
    private const int OpeningLine = 60;
    private const int OpeningLength = 400;
    private const int OpeningBits = 4096;

    private readonly string text;
    private readonly LineAnalysis[] lines;
    private readonly LongLineWords longLines;
    private readonly WordTable stopWords;
    private readonly WordTable menuWords;
    private readonly ulong[]? opening;

    /// <summary>Notes the words of the first paragraphs of the body from the line <paramref name="start"/> on; -1 when only the long lines count.</summary>
    public HeadlineWords(TextAnalysis analysis, bool[] body, int start)
    {
        text = analysis.Text;
        lines = analysis.Lines;
        longLines = new LongLineWords(analysis);
        stopWords = analysis.Language[WordList.StopWords];
        menuWords = analysis.Language[WordList.MenuWords];
        if (start >= 0) opening = OpeningOf(start, body);
    }

    /// <summary>The shares of the significant words of the line <paramref name="i"/> that the long lines use too, that the first paragraphs of the body do, and
    /// that menus are made of; 0 to 1.</summary>
    public WordShares SharesOf(int i)
    {
        int counted = 0, inBody = 0, heard = 0, inOpening = 0, words = 0, menu = 0;
        var content = lines[i].Content;
        for (var walk = new WordWalk(text, content.Start, content.End); walk.Next();)
        {
            uint hash = WordKey.HashOfWord(text, walk.Start, walk.End, WordKey.OfWord(text, walk.Start, walk.End));
            var word = text.AsSpan(walk.Start, walk.End - walk.Start);
            bool letters = WordCharacters.IsLetter(text[walk.Start]), significant = !stopWords.Contains(word, hash);
            if (significant && letters && word.Length > 3)
            {
                counted++;
                if (longLines.Holds(hash)) inBody++;
            }
            if (opening is not null)
            {
                if (significant && word.Length > 2)
                {
                    heard++;
                    if ((opening[Bit(hash) / 64] & (1UL << (int)(Bit(hash) % 64))) != 0) inOpening++;
                }
                if (significant && letters) words++;
                if (menuWords.Contains(word, hash)) menu++;
            }
        }
        return new WordShares(Share(inBody, counted), Share(inOpening, heard), Share(Math.Min(menu, words), words));
    }

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;

    private static uint Bit(uint hash) => (hash ^ (hash >> 15)) % OpeningBits;

    private ulong[] OpeningOf(int start, bool[] body)
    {
        var opening = new ulong[OpeningBits / 64];
        int taken = 0;
        for (int i = start; i < body.Length && taken < OpeningLines; i++)
        {
            if (!body[i] || lines[i].Content.Length < OpeningLine) continue;
            taken++;
            var content = lines[i].Content;
            int end = Math.Min(content.End, content.Start + OpeningLength);
            for (var word = new WordWalk(text, content.Start, end); word.Next();)
            {
                uint bit = Bit(WordKey.HashOfWord(text, word.Start, word.End, WordKey.OfWord(text, word.Start, word.End)));
                opening[bit / 64] |= 1UL << (int)(bit % 64);
            }
        }
        return opening;
    }
}

/// <summary>How much of a line's significant words others have too, each 0 to 1.</summary>
/// <param name="InBody">The share that the long lines use.</param>
/// <param name="InOpening">The share that the first paragraphs of the body use.</param>
/// <param name="Menu">The share that menus are made of.</param>
internal readonly record struct WordShares(float InBody, float InOpening, float Menu);
