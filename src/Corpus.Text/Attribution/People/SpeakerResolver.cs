using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds the person whom a speaker's words mean: "Berg", "Mr. Berg", "he", "who".</summary>
internal sealed class SpeakerResolver(
    string text, Vocabulary vocabulary, ParagraphAnalysis paragraph, PersonIndex persons, IReadOnlyList<Quotation> quotations, IAttributionModel model)
        : IDisposable
{
    private readonly Buffer<Antecedent> antecedents = new(16);
    private readonly Buffer<Feature> features = new(128);

    /// <summary>The names behind mentions.</summary>
    public NameResolver Names { get; } = new(text, persons);

    /// <summary>Whom pronouns may mean.</summary>
    public AntecedentFinder Antecedents { get; } = new(paragraph, persons, quotations);

    /// <summary>The person's number; -1 where nobody is named.</summary>
    public int PersonOf(int quotation, in Candidate speaker, int block, LastSpeaker? before)
    {
        if (before is { } last && last.IsAt(speaker.Start, speaker.End)) return last.Person;
        return speaker.Type switch
        {
            MentionType.Person => Names.PersonIn(speaker.NameStart, speaker.NameEnd),
            // "Ms. House", "Dean said": the word is a body's or a calling elsewhere.
            // "Berg's mother" is another.
            MentionType.PersonNoun when speaker.NameEnd != speaker.End => -1,
            MentionType.Name or MentionType.PersonNoun when speaker.NameEnd > speaker.NameStart => Names.PersonNamed(speaker.NameStart, speaker.NameEnd),
            MentionType.Pronoun => Pronoun(quotation, speaker, block, before),
            MentionType.Relative => Relative(speaker.Mention),
            _ => -1,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        antecedents.Dispose();
        features.Dispose();
    }

    private int Pronoun(int quotation, in Candidate speaker, int block, LastSpeaker? before)
    {
        var gender = (vocabulary.Find(text, speaker.Start, speaker.End) & WordClass.She) != 0 ? Gender.She : Gender.He;
        Antecedents.Find(speaker.Start, gender, speaker.Mention, block, before, antecedents, features);
        // "A senior official waited. He said": the last speaker has no name, and nobody was named since.
        if (before is { Source.Kind: SpeakerKind.Unnamed } last && block - last.Block <= 1 && !IsNamedSince(last.End, speaker.Start)) return -1;
        int meant = antecedents.Count == 0 ? -1 : model.Antecedent(quotation, antecedents, features, persons);
        return meant < 0 ? -1 : antecedents[meant].Person;
    }

    private bool IsNamedSince(int start, int end)
    {
        for (int s = persons.OccurrenceAt(start); s < persons.Occurrences.Count && persons.Occurrences[s].Start < end; s++)
            if (persons.Occurrences[s].Person >= 0) return true;
        return false;
    }

    /// <summary>"<c>Anna Berg</c>, the head of the harbour, who said": the name before, with what describes it left out.</summary>
    private int Relative(int mention)
    {
        int at = Antecedents.OfRelative(mention);
        if (at < 0) return -1;
        int named = Appositions.NameOf(paragraph, at);
        if (named >= 0) at = named;
        ref var antecedent = ref paragraph.Mentions[at];
        return antecedent.NameEnd > antecedent.NameStart ? Names.PersonIn(antecedent.NameStart, antecedent.NameEnd) : -1;
    }
}
