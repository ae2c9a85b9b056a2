using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Language;

namespace Corpus.Text.Tests.Attribution;

public sealed class PronounVotesTests
{
    private static readonly Vocabulary Vocabulary = Vocabulary.Of(TextLanguage.Default);

    [Theory]
    [InlineData("Berg said that her plan held", -1)]
    [InlineData("Berg, he said", 1)]
    [InlineData("Berg said: “He waited”", 0)]
    [InlineData("Berg said that the shed held, the1he2", 1)]
    [InlineData("Berg said that the shed held", 0)]
    public void TheFirstPronounBehindAName_Votes(string text, int vote) => PronounVotes.Behind(text, 4, text.Length, Vocabulary).ShouldBe(vote);

    [Fact]
    public void WordsAreThoseThatAreFoundOneByOne()
    {
        var random = new Random(19);
        string[] words = ["the", "shed", "harbour", "Berg", "it's", "e-mail", "école", "3", "–", ".", "hers2", "waited", "so"];
        for (int round = 0; round < 5_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 45))
                .Select(_ => words[random.Next(words.Length)] + (random.Next(9) == 0 ? "" : " ")));
            text = text.Insert(random.Next(text.Length + 1), random.Next(5) switch { 0 => "“", 1 => "\"", 2 => " his", 3 => "She ", _ => "" });
            int start = random.Next(text.Length + 1), end = random.Next(start, text.Length + 1);
            PronounVotes.Behind(text, start, end, Vocabulary).ShouldBe(OneByOne(text, start, Math.Min(end, start + 160)), text[start..end]);
        }
    }

    private static int OneByOne(string text, int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (text[i] is '"' or '“') return 0;
            int from = i;
            while (i < end && char.IsLetter(text[i])) i++;
            if (i == from) { i++; continue; }
            var word = Vocabulary.Find(text, from, i);
            if ((word & (WordClass.Pronoun | WordClass.Possessive)) != 0 && (word & (WordClass.He | WordClass.She)) != 0)
                return (word & WordClass.He) != 0 ? 1 : -1;
        }
        return 0;
    }
}
