using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Tests.Language;

public sealed class PhraseTableTests
{
    private const int Counted = 0;

    private static readonly string[] Phrases =
    [
        "is", "is a reporter", "is a reporter at", "is an editor", "is a", "is the editor", "the", "share", "share this", "share this story", "© copyright",
            "©", "(c)", "e-mail us", "über uns", "über den autor",
        "don't miss", "don't miss a story", "about us", "about the author", "a", "a b c d e f", "sign up", "sign up for", "sign in", "harbourmaster",
            "harbourmaster of", "reporting by", "is über",
    ];

    private static readonly string[] Words =
        ["is", "Is", "a", "an", "THE", "the", "reporter", "reporters", "at", "editor", "share", "this", "story", "©", "(c)", "e-mail", "us", "über", "Über",
        "den", "autor", "don’t", "don't", "miss", "about", "author", "b", "c", "d", "e", "f", "g", "sign", "up", "for", "in", "Harbourmaster", "of",
        "reporting", "by", "K", ","];

    private static readonly string[] Gaps = [" ", " ", " ", " ", " ", "  ", "\u00a0", "\t", "\n", "” ", "\" ", "') ", "-", ", ", ""];

    [Fact]
    public void EveryPhraseThatStandsThere_IsFound_AndNoOther()
    {
        var random = new Random(8);
        var table = new PhraseTable([.. Phrases], [.. Enumerable.Range(0, Phrases.Length)], Counted);
        int found = 0;
        for (int round = 0; round < 6000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 9))
                .Select(_ => (random.Next(3) == 0 ? Spaced(random) : Words[random.Next(Words.Length)]) + Gaps[random.Next(Gaps.Length)]))
                + (random.Next(2) == 0 ? "" : new string('.', 12));
            int end = random.Next(3) == 0 ? random.Next(1, text.Length + 1) : text.Length;
            for (int start = 0; start < end;)
            {
                int wordEnd = WordKey.WordEnd(text, start, end);
                ulong known = table.Beginning(text, start, wordEnd, WordKey.Of(text, start, wordEnd));
                var matches = new List<(int, int)>();
                for (int match = table.First(known, text, start, wordEnd, end, out int matchEnd); match >= 0;
                    match = table.Next(match, text, start, wordEnd, end, out matchEnd)) matches.Add((table.CodeOf(match), matchEnd));
                var expected = Enumerable.Range(0, Phrases.Length).Select(i => (i, End: EndOf(Phrases[i], text, start, wordEnd, end))).Where(m => m.End >= 0)
                    .ToList();
                matches.OrderBy(m => m.Item1).ToList().ShouldBe(expected, text);
                found += matches.Count;
                bool alone = matches.Contains((Counted, wordEnd));
                if (matches.Count > (alone ? 1 : 0)) PhraseTable.MayMatch(known, text, wordEnd, end).ShouldBeTrue(text);
                if (alone) PhraseTable.CountedOf(known).ShouldBe(1, text);
                start = wordEnd;
            }
        }
        found.ShouldBeGreaterThan(1000);
    }

    // A phrase with more than single spaces between its words.
    private static string Spaced(Random random) =>
        string.Concat(Phrases[random.Next(Phrases.Length)].Split(' ').Select((word, i) => i == 0 ? word : Gaps[random.Next(12)] + word));

    // Where the phrase ends that begins with this word; -1 when it does not stand there.
    private static int EndOf(string phrase, string text, int start, int wordEnd, int end)
    {
        int at = start;
        for (int i = 0; i < phrase.Length; i++)
        {
            if (at >= end) return -1;
            if (phrase[i] == ' ')
            {
                while (at < end && text[at] is '"' or '”' or '“' or '’' or '\'' or '»' or ')' or ']') at++;
                if (at >= end || !char.IsWhiteSpace(text[at])) return -1;
                while (at < end && char.IsWhiteSpace(text[at])) at++;
            }
            else if (WordKey.Fold(text[at++]) != WordKey.Fold(phrase[i])) return -1;
        }
        if (at < end && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1])) return -1;
        return WordKey.WordEnd(phrase, 0, phrase.Length) == wordEnd - start ? at : -1;
    }
}
