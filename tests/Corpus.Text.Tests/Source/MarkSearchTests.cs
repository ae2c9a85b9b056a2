using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Tests.Source;

public sealed class MarkSearchTests
{
    private static readonly string[] Pieces =
        ["the ferry", "harbour", "a", "!", "#", "&", "(", "_", "\u007f", "\"", "'", "`", "“", "’", "é", "\u0080", "\u00a0", "日", "\uffff", "\n"];

    [Fact]
    public void ASearch_FindsTheNextMarkOrForeignCharacter_WhereverItWasBefore()
    {
        var random = new Random(5);
        for (int round = 0; round < 500; round++)
        {
            int kinds = random.Next(1, Pieces.Length);
            string text = string.Concat(Enumerable.Range(0, random.Next(120)).Select(_ => Pieces[random.Next(kinds)]));
            var search = default(MarkSearch);
            for (int ask = 0; ask < 60; ask++)
            {
                int start = random.Next(text.Length + 1), end = random.Next(start, text.Length + 1);
                int expected = start;
                while (expected < end && text[expected] is not ('"' or '\'' or '`' or >= '\u0080')) expected++;
                search.Next(text, start, end).ShouldBe(expected, $"{text} from {start} to {end}");
            }
        }
    }
}
