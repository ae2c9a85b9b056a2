using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.People;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Model;

/// <summary>Decides between candidates; the learned weights do, and the trainer in their place.</summary>
internal interface IAttributionModel
{
    /// <summary>The index of the candidate that speaks; sets every candidate's score.</summary>
    int Speaker(int quotation, in QuoteView quote, Buffer<Candidate> candidates);

    /// <summary>The most that a subject of the paragraph before can score, whatever it and the quotation are like; none need be looked for where another
    /// candidate scores as much.</summary>
    int MostOfSubjectsBefore { get; }

    /// <summary>The index of the person whom the pronoun that speaks means; -1 for none of them. The names are in <paramref name="persons"/>.</summary>
    int Antecedent(int quotation, Buffer<Antecedent> antecedents, Buffer<Feature> features, PersonIndex persons);

    /// <summary>How much each feature of a candidate counts.</summary>
    WeightTable Weights { get; }

    /// <summary>The least that <see cref="Speech"/> can come to, whatever the quotation's words are like, by the features that show without them;
    /// <see cref="int.MinValue"/> for a model that wants to look at all words.</summary>
    int LeastSpeech(ReadOnlySpan<Feature> form, in QuoteView quote, in Candidate speaker);

    /// <summary>Whether the words are speech; positive when they are, the further from 0 the surer.</summary>
    int Speech(int quotation, ReadOnlySpan<Feature> features);
}
