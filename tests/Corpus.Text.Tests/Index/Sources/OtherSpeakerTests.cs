using System.Text;
using Corpus.Text.Index.Sources;

namespace Corpus.Text.Tests.Index.Sources;

/// <summary>Who says the words, in transcripts of an hour and more: the nearest passages alone do not settle it.</summary>
public sealed class OtherSpeakerTests
{
    private const int Sentences = 3_000, Quotations = 120;

    private readonly MadeTranscripts made = new(40_11);
    private readonly string transcript;
    private readonly IReadOnlyList<(string Speaker, string Sentence)> turns;

    public OtherSpeakerTests() => (transcript, turns) = made.Transcript(Sentences);

    [Fact]
    public void InALongTranscript_EveryQuotationFromAnotherMouthIsFound_AndNoneFromTheRightOne()
    {
        var (wrong, _) = ArticleOf(turn => turns.First(t => t.Speaker != turn.Speaker).Speaker);
        var verdicts = VerifierOf(transcript).Verify(wrong);
        verdicts.Count.ShouldBe(Quotations);
        verdicts.ShouldAllBe(v => v.Kind == VerdictKind.OtherSpeaker && v.SaidBy != null);

        var (right, _) = ArticleOf(turn => turn.Speaker);
        VerifierOf(transcript).Verify(right).ShouldAllBe(v => v.Kind == VerdictKind.Verbatim || v.Kind == VerdictKind.Edited);
    }

    [Fact]
    public void WhoSaysTheSameFarAway_IsBelieved()
    {
        var (article, taken) = ArticleOf(turn => turns.First(t => t.Speaker != turn.Speaker).Speaker);
        // Each sentence once more from the mouth that the article names, behind ten that only come near.
        var more = new StringBuilder(transcript);
        foreach (var (turn, speaker) in taken)
        {
            string near = string.Join(' ', turn.Sentence.Split(' ')[..^1]);
            for (int i = 0; i < 10; i++) more.Append(turn.Speaker).Append(": ").Append(near).Append(" tonight.\n\n");
            more.Append(speaker).Append(": ").Append(turn.Sentence).Append("\n\n");
        }
        VerifierOf(more.ToString()).Verify(article).ShouldAllBe(v => v.Kind == VerdictKind.Verbatim || v.Kind == VerdictKind.Edited);
    }

    [Fact]
    public void WordsThatEverybodySays_AreNobodysAlone()
    {
        string all = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"TOM KELLER: Thank you very much indeed {Words(i)}.\n\n"));
        var article = ArticleReading.Read("Council sits\n\n“Thank you very much indeed,” Anna Berg said.\n");
        VerifierOf("ANNA BERG: Good morning.\n\n" + all).Verify(article).Single().Kind.ShouldNotBe(VerdictKind.OtherSpeaker);
    }

    private static QuotationVerifier VerifierOf(string source) => new([SourceDocument.Of("session", "session.txt", ArticleReading.Read(source))]);

    private string Words(int i) => string.Join(' ', Enumerable.Range(0, 90).Select(word => made.Other((i + word).ToString(Invariant))));

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private (ArticleReading Article, List<((string Speaker, string Sentence) Turn, string Speaker)> Taken) ArticleOf(
        Func<(string Speaker, string Sentence), string> speakerOf)
    {
        var article = new StringBuilder("Council sits through another long session\n\n");
        var taken = new List<((string, string), string)>();
        for (int i = 0; i < Quotations; i++)
        {
            var turn = turns[i * (Sentences / Quotations)];
            string speaker = speakerOf(turn), name = string.Join(' ', speaker.Split(' ').Select(w => w[0] + w[1..].ToLowerInvariant()));
            article.Append('“').Append(turn.Sentence.TrimEnd('.')).Append(",” ").Append(name).Append(" said.\n\n");
            taken.Add((turn, speaker));
        }
        return (ArticleReading.Read(article.ToString()), taken);
    }
}
