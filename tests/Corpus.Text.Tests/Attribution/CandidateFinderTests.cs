using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Attribution;

namespace Corpus.Text.Tests.Attribution;

public sealed class CandidateFinderTests
{
    [Fact]
    public void TheFirstMentionAndTheFirstToken_AreThoseThatAreFoundOneByOne()
    {
        var random = new Random(17);
        for (int round = 0; round < 2_000; round++)
        {
            using var mentions = new Buffer<Mention>(4);
            using var tokens = new Buffer<Token>(4);
            for (int i = random.Next(12), at = 0; i > 0; i--)
            {
                mentions.Add(new Mention { Last = at });
                tokens.Add(new Token { Sentence = at });
                at += random.Next(3);
            }
            int asked = random.Next(-1, 14), mention = 0, token = 0;
            while (mention < mentions.Count && mentions[mention].Last < asked) mention++;
            while (token < tokens.Count && tokens[token].Sentence < asked) token++;
            CandidateFinder.FirstMention(mentions, asked).ShouldBe(mention);
            CandidateFinder.FirstToken(tokens, asked).ShouldBe(token);
        }
    }

    [Theory]
    [InlineData("Berg", true)]
    [InlineData("Anna Berg", true)]
    [InlineData("Sandberg", false)]
    [InlineData("Anna Sandberg", false)]
    [InlineData("Anna-Berg", false)]
    [InlineData("berg", false)]
    [InlineData("Berg Storm", false)]
    public void ANameThatEndsWithTheSameWord_IsTheSameName(string name, bool same)
    {
        var candidate = new Candidate { NameStart = 4, NameEnd = 4 + name.Length };
        CandidateFinder.EndsWith("Now " + name + " said", candidate, "Berg".AsSpan()).ShouldBe(same);
        CandidateFinder.EndsWith("Now " + name + " said", candidate, default).ShouldBeFalse();
    }
}
