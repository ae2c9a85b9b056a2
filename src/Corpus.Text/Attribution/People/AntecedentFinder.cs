using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.People;

/// <summary>Gathers whom a pronoun may mean: the persons named before it whom it fits, the latest first.</summary>
internal sealed class AntecedentFinder(ParagraphAnalysis paragraph, PersonIndex people, IReadOnlyList<Quotation> quotations)
{
    private const int Back = 40, Near = 12, Most = 12;

    /// <summary>Fills <paramref name="antecedents"/> and <paramref name="features"/>.</summary>
    /// <param name="pronoun">Where the pronoun begins.</param>
    /// <param name="gender">He or she.</param>
    /// <param name="mention">Its mention in the paragraph; -1 when it is in an earlier paragraph.</param>
    /// <param name="block">The paragraph of the quotation.</param>
    /// <param name="before">Who said the quotation before.</param>
    /// <param name="antecedents">Takes the persons.</param>
    /// <param name="features">Takes their features.</param>
    /// <param name="outside">Whether only names outside quotations count.</param>
    public void Find(int pronoun, Gender gender, int mention, int block, LastSpeaker? before, Buffer<Antecedent> antecedents, Buffer<Feature> features,
        bool outside = false)
    {
        antecedents.Truncate(0);
        features.Truncate(0);
        int first = -1;
        var (spoken, spokenBlock) = LastToSpeak(pronoun, gender, before);
        for (int s = people.OccurrenceAt(pronoun) - 1, back = 0; s >= 0 && back < Back; s--, back++)
        {
            ref var occurrence = ref people.Occurrences[s];
            if (occurrence.Person < 0 || outside && IsQuoted(occurrence.Start)) continue;
            int known = IndexOf(antecedents, occurrence.Person);
            bool here = mention >= 0 && occurrence.Block == block;
            if (known >= 0) antecedents[known].Score++;
            if (known >= 0 && !here || IsOther(people.Persons[occurrence.Person], gender)) continue;
            people.AskGender(occurrence.Person);
            // A single word that nothing shows to be a person's name is one only where a verb follows it.
            var proof = ProofOf(people.Persons[occurrence.Person], gender, occurrence.Person == spoken);
            if (proof == Proof.Thin) continue;
            people.Place(ref occurrence);
            bool shown = people.Persons[occurrence.Person].Personhood == Personhood.Shown;
            bool acts = shown || !occurrence.Oblique && (people.Persons[occurrence.Person].Single ? occurrence.Reports : occurrence.Acts);
            if (proof == Proof.Acts && !acts && known < 0) continue;
            bool quoted = IsQuoted(occurrence.Start);
            if (here && !quoted) first = occurrence.Person;
            if (known < 0 && antecedents.Count == Most) continue;
            var standing = here ? StandingHere(occurrence) : StandingOf(occurrence);
            if (known < 0)
            {
                known = antecedents.Count;
                antecedents.Add(new Antecedent
                {
                    Person = occurrence.Person, Proof = proof, Where = WhereIs(occurrence, here ? paragraph.Mentions[mention].Sentence : -1, block),
                        Standing = standing, Quoted = quoted,
                    Rank = (Rank)Math.Min(known, (int)Rank.Later), Turn = TurnOf(occurrence.Person, spoken, spokenBlock, block), Named = Frequency.Once,
                });
            }
            antecedents[known].Topic |= here && !quoted && standing == Standing.Subject;
        }
        bool overtaken = false;
        for (int i = 0; i < antecedents.Count; i++)
        {
            ref var antecedent = ref antecedents[i];
            antecedent.Overtaken = overtaken;
            overtaken |= antecedent.Standing == Standing.Subject && !antecedent.Quoted;
            antecedent.Named = antecedent.Score switch { 0 => Frequency.Once, 1 => Frequency.Twice, <= 3 => Frequency.UpToFour, <= 7 =>
                Frequency.UpToEight, _ => Frequency.More };
            antecedent.First = antecedent.Person == first;
            antecedent.FirstFeature = features.Count;
            AntecedentFeatures.Add(antecedent, features);
            antecedent.EndFeature = features.Count;
        }
    }

    /// <summary>Who spoke last before the pronoun, and in which paragraph: in words that were not quoted, or in the quotation before; -1 for nobody.</summary>
    private (int Person, int Block) LastToSpeak(int pronoun, Gender gender, LastSpeaker? before)
    {
        int end = before?.End ?? 0;
        for (int s = people.OccurrenceAt(pronoun) - 1, back = 0; s >= 0 && back < Near && people.Occurrences[s].Start >= end; s--, back++)
        {
            ref var occurrence = ref people.Occurrences[s];
            if (occurrence.Person < 0 || occurrence.Owner || IsOther(people.Persons[occurrence.Person], gender)) continue;
            people.Place(ref occurrence);
            if (!occurrence.Reports || occurrence.Oblique || IsQuoted(occurrence.Start)) continue;
            people.AskGender(occurrence.Person);
            if (ProofOf(people.Persons[occurrence.Person], gender, false) < Proof.Acts) return (occurrence.Person, occurrence.Block);
        }
        return (before?.Person ?? -1, before?.Block ?? -1);
    }

    /// <summary>The mention that a relative means: the one before it, without the phrases that only belong to that; -1 when none stands near.</summary>
    public int OfRelative(int mention)
    {
        int at = mention - 1;
        if (at < 0 || paragraph.Mentions[mention].Type != MentionType.Relative || paragraph.Mentions[mention].First - paragraph.Mentions[at].Last > 2)
            return -1;
        while (at > 0 && paragraph.Mentions[at] is { Role: MentionRole.Preposition, Type: not MentionType.Person } inner
            && paragraph.Mentions[at - 1].Sentence == inner.Sentence && inner.First - paragraph.Mentions[at - 1].Last <= 2) at--;
        return at;
    }

    private static int IndexOf(Buffer<Antecedent> antecedents, int person)
    {
        for (int i = 0; i < antecedents.Count; i++)
            if (antecedents[i].Person == person) return i;
        return -1;
    }

    /// <summary>Whether the person is known to be a she, and the pronoun a he, or the other way round: nothing more need be asked then.</summary>
    private static bool IsOther(in Person person, Gender gender) =>
        gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != gender;

    private static Proof ProofOf(in Person person, Gender gender, bool hasSpoken)
    {
        if (person.Personhood == Personhood.Doubtful) return Proof.Thin;
        if (IsOther(person, gender)) return Proof.Thin;
        if (gender != Gender.Unknown && person.Gender == gender) return Proof.Agrees;
        if (person.Certain) return Proof.Certain;
        // A given name that no table has goes with either pronoun.
        if (!person.Single) return person.LastAlone > 0 || hasSpoken ? Proof.Surname : Proof.Acts;
        return Proof.Acts;
    }

    private static Turn TurnOf(int person, int spoken, int spokenBlock, int block)
    {
        if (spokenBlock < 0) return Turn.None;
        if (person != spoken) return Turn.Other;
        return spokenBlock == block ? Turn.Here : spokenBlock == block - 1 ? Turn.Before : Turn.Further;
    }

    private Whereabouts WhereIs(in NameOccurrence occurrence, int sentence, int block)
    {
        if (sentence >= 0)
        {
            int apart = sentence - paragraph.Tokens[TokenAt(occurrence.Start)].Sentence;
            return apart <= 0 ? Whereabouts.SameSentence : apart == 1 ? Whereabouts.SentenceBefore : Whereabouts.SameParagraph;
        }
        return (block - occurrence.Block) switch { <= 0 => Whereabouts.SameParagraph, 1 => Whereabouts.ParagraphBefore, 2 => Whereabouts.TwoBefore, <= 5 =>
            Whereabouts.UpToFiveBefore, _ => Whereabouts.Further };
    }

    /// <summary>A name's standing in the quotation's own paragraph, whose clauses are known.</summary>
    private Standing StandingHere(in NameOccurrence occurrence)
    {
        int token = TokenAt(occurrence.Start);
        int m = paragraph.Tokens[token].Mention;
        if (occurrence.Owner) return Standing.Owner;
        if (m < 0) return StandingOf(occurrence);
        // "A third, Daniel Berg, said": the name stands where what it names stands.
        if (paragraph.Mentions[m].Role == MentionRole.Apposition && paragraph.Mentions[m].First > 1
            && paragraph.Tokens[paragraph.Mentions[m].First - 2].Mention is >= 0 and var outer) m = outer;
        ref var mention = ref paragraph.Mentions[m];
        if (mention.Verb >= 0 || mention.Role == MentionRole.Label) return mention.Clause == Clause.Main ? Standing.Subject : Standing.Lower;
        return mention.Role switch
        {
            MentionRole.AccordingTo => Standing.Subject,
            MentionRole.Object or MentionRole.Preposition => Standing.Object,
            MentionRole.Owner => Standing.Owner,
            _ => occurrence.Leads ? Standing.Leads : Standing.Other,
        };
    }

    /// <summary>A name's standing elsewhere, as the words around it show it.</summary>
    private static Standing StandingOf(in NameOccurrence occurrence)
    {
        if (occurrence.Owner) return Standing.Owner;
        if (occurrence.Oblique) return Standing.Object;
        if (occurrence.Acts) return occurrence.Leads ? Standing.Subject : Standing.Lower;
        return occurrence.Leads ? Standing.Leads : Standing.Other;
    }

    private int TokenAt(int offset) =>
        BinarySearch.First(paragraph.Tokens, Math.Max(0, paragraph.Tokens.Count - 1), offset, static (t, at, offset) => t[at].End > offset);

    private bool IsQuoted(int offset)
    {
        int first = BinarySearch.First(quotations, quotations.Count, offset, static (q, at, offset) => q[at].Marked.End > offset);
        return first < quotations.Count && quotations[first].Marked.Start <= offset;
    }
}
