using Corpus.Text.Attribution;
using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

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

    [Fact]
    public void APronoun_MayMeanMoreThanThreePersons()
    {
        var seen = See("Five Women Meet In Elling\n\nAnna Berg, Clara Storm, Ellen Lund, Maria Falk and Sara Holm met in Elling.\n\n“The dam holds,” she said.\n");
        seen.Antecedents.ShouldBe(5);
    }

    [Fact]
    public void WhoIsNamedInTheSentenceBehindAQuotation_MayHaveSaidIt()
    {
        const string text = "The dam holds.\n\n“The water came at noon.” Anna Berg walked along the dam.\n";
        See(text).Candidates.ShouldContain(c => c.Side == Side.Behind && text.Substring(c.Start, c.End - c.Start) == "Anna Berg");
    }

    private static SeenModel See(string text)
    {
        var parts = PartsReader.Read(text, LineSplitter.Lines(text));
        var model = new SeenModel();
        using var reading = new AttributionReading(text, parts, QuotationReader.Read(text, parts), model, false);
        reading.Read();
        return model;
    }

    /// <summary>Takes the last candidate, and remembers what there was to choose from.</summary>
    private sealed class SeenModel : IAttributionModel
    {
        public List<Candidate> Candidates { get; } = [];

        public int Antecedents { get; private set; }

        public int MostOfSubjectsBefore => 1_000;

        public WeightTable Weights => AttributionModel.Learned.Weights;

        public int Speaker(int quotation, in QuoteView quote, Buffer<Candidate> candidates)
        {
            int pronoun = candidates.Count - 1;
            for (int i = 0; i < candidates.Count; i++)
            {
                Candidates.Add(candidates[i]);
                if (candidates[i].Type == MentionType.Pronoun) pronoun = i;
            }
            return pronoun;
        }

        public int Antecedent(int quotation, Buffer<Antecedent> antecedents, Buffer<Feature> features, PersonIndex persons)
        {
            Antecedents = antecedents.Count;
            return 0;
        }

        public int LeastSpeech(ReadOnlySpan<Feature> form, in QuoteView quote, in Candidate speaker) => int.MaxValue;

        public int Speech(int quotation, ReadOnlySpan<Feature> features) => 1;
    }
}
