using Corpus.Evaluation.Quotes;
using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Evaluation.Training;

/// <summary>Decides as <paramref name="model"/> does (or as the gold does, without one) and keeps every choice as an example.</summary>
internal sealed class RecordingModel(GoldArticle gold, IReadOnlyList<Quotation> quotations, IAttributionModel? model, Lessons lessons) : IAttributionModel
{
    /// <summary>Terms and titles are few: each counts for more, so that precision and recall of theirs come out even.</summary>
    private const double ScareWeight = 1.4;
    private readonly GoldQuote?[] goldOf = quotations.Select(q => Nearest(gold, q)).ToArray();

    /// <summary>How many speakers stood among the candidates, and how many there were.</summary>
    public int Reached { get; private set; }

    public int Asked { get; private set; }

    public int Speaker(int quotation, in QuoteView quote, Buffer<Candidate> candidates)
    {
        int own = model?.Speaker(quotation, quote, candidates) ?? 0;
        if (goldOf[quotation] is not { Kind: "speech" } known) return own;
        var right = new bool[candidates.Count];
        var answers = new int[candidates.Count][];
        using var features = new Buffer<Feature>(64);
        int first = -1;
        for (int i = 0; i < right.Length; i++)
        {
            var candidate = candidates[i];
            right[i] = known.Speaker is null ? i == 0 : i > 0 && known.Accepts(gold.Text, new GoldRange(candidate.Start, candidate.End));
            if (right[i] && first < 0) first = i;
            features.Truncate(0);
            SpeakerFeatures.Add(quote, candidate, features);
            answers[i] = Feature.Numbers(features.Items);
        }
        Asked++;
        if (first >= 0)
        {
            Reached++;
            lessons.Speakers.Add(new Example(answers, right));
        }
        return model is null && first >= 0 ? first : own;
    }

    /// <summary>Learns from pronouns for which the gold names the person in the same paragraph: "he" with "Berg" as another mention of the same.</summary>
    public int Antecedent(int quotation, Buffer<Antecedent> antecedents, Buffer<Feature> features, PersonIndex persons)
    {
        int own = model?.Antecedent(quotation, antecedents, features, persons) ?? 0;
        if (goldOf[quotation] is not { Kind: "speech", Stype: "pronoun" } quote) return own;
        var names = quote.SameEntity.Select(r => gold.Text[r.Start..r.End]).Where(n => char.IsUpper(n[0])).ToHashSet();
        var right = new bool[antecedents.Count];
        var answers = new int[antecedents.Count][];
        int first = -1;
        for (int i = 0; i < right.Length; i++)
        {
            var antecedent = antecedents[i];
            var person = persons.Persons[antecedent.Person];
            right[i] = names.Contains(gold.Text[person.LastStart..person.LastEnd]);
            if (right[i] && first < 0) first = i;
            answers[i] = Feature.Numbers(features.Items[antecedent.FirstFeature..antecedent.EndFeature]);
        }
        if (first >= 0) lessons.Antecedents.Add(new Example(answers, right));
        return model is null && first >= 0 ? first : own;
    }

    public int MostOfSubjectsBefore => int.MaxValue;

    public WeightTable Weights { get; } = model?.Weights ?? new WeightTable(new int[SpeakerFeatures.Space.Size]);

    public int LeastSpeech(ReadOnlySpan<Feature> form, in QuoteView quote, in Candidate speaker) => int.MinValue;

    public int Speech(int quotation, ReadOnlySpan<Feature> features)
    {
        int own = model?.Speech(quotation, features) ?? 1;
        if (goldOf[quotation] is not { Kind: "speech" or "other" } quote) return own;
        bool speech = quote.Kind == "speech";
        lessons.Kinds.Add(new Example([Feature.Numbers(features), []], [speech, !speech], speech ? 1 : ScareWeight));
        return model is null ? speech ? 1 : -1 : own;
    }

    private static GoldQuote? Nearest(GoldArticle gold, Quotation quotation)
    {
        var span = Spans.Trim(gold.Text, quotation.Range.Start, quotation.Range.End);
        var best = gold.Quotes.Select(q => (Quote: q, Overlap: Spans.Overlap(Spans.Trim(gold.Text, q.Start, q.End), span))).OrderByDescending(q => q.Overlap)
            .FirstOrDefault();
        return best.Overlap >= 0.5 ? best.Quote : null;
    }
}
