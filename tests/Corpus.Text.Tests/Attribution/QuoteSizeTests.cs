using Corpus.Text.Attribution.Candidates;

namespace Corpus.Text.Tests.Attribution;

public sealed class QuoteSizeTests
{
    [Theory]
    [InlineData("We don't re-elect", Size.Three)]
    [InlineData("We don’t re-elect '' mayors-", Size.UpToFive)]
    [InlineData("", Size.One)]
    public void AnApostropheOrAHyphen_JoinsTheWordsBesideIt(string words, object size) => QuoteSize.Of(words, 0, words.Length).ShouldBe((Size)size);

    [Fact]
    public void TheWordsOfAQuotation_AreCountedAsOneByOne()
    {
        var random = new Random(13);
        string signs = "  ,.'’-é日9Z\u00a0";
        for (int round = 0; round < 20_000; round++)
        {
            var characters = new char[random.Next(0, 160)];
            int rare = random.Next(2, 20);
            for (int i = 0; i < characters.Length; i++) characters[i] = random.Next(rare) == 0 ? signs[random.Next(random.Next(1, signs.Length))]
                : (char)('a' + random.Next(26));
            string text = new(characters);
            int start = random.Next(text.Length + 1), end = random.Next(start, text.Length + 1);
            QuoteSize.Of(text, start, end).ShouldBe(SizeOneByOne(text, start, end), text[start..end]);
        }
    }

    private static Size SizeOneByOne(string text, int start, int end)
    {
        int words = 0;
        bool inside = false;
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                if (!inside) words++;
                inside = true;
            }
            else inside &= text[i] is '\'' or '’' or '-';
        }
        int[] most = [1, 2, 3, 5, 8, 15];
        return (Size)most.Count(m => words > m);
    }
}
