using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Says of each quotation what it is and who said it, by rules for languages whose finite verb stands second and whose nouns are capitals: German.
/// What was learned from English sentences does not carry over to their order of words.</summary>
internal sealed class VerbSecondReader : IDisposable
{
    // So many words are no term without any cue, and so many make a sentence.
    private const int Long = 9;
    private const int Sentence = 4;
    private const int AloneLong = 6;

    // „… in der Sache hart“: so many words that begin small are no name.
    private const int Fragment = 3;

    // How many paragraphs a speaker speaks on.
    private const int Carried = 2;

    private readonly string text;
    private readonly ArticleParts parts;
    private readonly IReadOnlyList<Quotation> quotations;
    private readonly Vocabulary vocabulary;
    private readonly ParagraphWords words;
    private readonly NamedPersons persons = new();
    private readonly AttributedQuotation[] quotes;
    private readonly HashSet<string> spoken = new(StringComparer.Ordinal);
    private Speaker last;

    // Whom the sentence before was about.
    private Speaker topic;
    private int lastBlock = -1;

    private VerbSecondReader(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations)
    {
        (this.text, this.parts, this.quotations) = (text, parts, quotations);
        vocabulary = Vocabulary.Of(parts.Language);
        words = new ParagraphWords(text, vocabulary);
        quotes = new AttributedQuotation[quotations.Count];
    }

    /// <summary>The quotes of <paramref name="text"/>, one for each of <paramref name="quotations"/>.</summary>
    public static IReadOnlyList<AttributedQuotation> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations)
    {
        using var reader = new VerbSecondReader(text, parts, quotations);
        reader.NotePersons();
        for (int first = 0; first < quotations.Count;)
        {
            int block = quotations[first].Block, end = first + 1;
            while (end < quotations.Count && quotations[end].Block == block) end++;
            reader.ReadParagraph(block, first, end);
            first = end;
        }
        LateSpeakers.CarryBack(text, parts, reader.quotes);
        return reader.quotes;
    }

    /// <inheritdoc/>
    public void Dispose() => words.Dispose();

    private void NotePersons()
    {
        int next = 0;
        for (int b = 0; b < parts.Blocks.Count; b++)
        {
            int first = next;
            while (next < quotations.Count && quotations[next].Block == b) next++;
            if (parts.Blocks[b].Kind is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.Subheading)) continue;
            words.Read(parts.Blocks[b].Content, quotations, first, next);
            words.NoteNames();
            persons.Note(words);
        }
    }

    private void ReadParagraph(int block, int first, int end)
    {
        words.Read(parts.Blocks[block].Content, quotations, first, end);
        topic = lastBlock >= 0 && block - lastBlock <= Carried ? last : default;
        bool spoke = false;
        for (int i = 0, quotation = first, sentence = -1, subjectOf = -1; i < words.Count; i++)
        {
            // Whoever speaks in a sentence, or else whom it is about, may speak on in the next one.
            if (words[i].Sentence != sentence)
            {
                if (spoke) topic = last;
                else if (subjectOf >= 0 && SentenceTopic.Of(words, subjectOf) is { Source.Exists: true } subject)
                    topic = subject.Word >= 0 ? SpeakerOf(subject) : Uncued(subject.Source, topic);
                (sentence, subjectOf, spoke) = (words[i].Sentence, i, false);
            }
            if (words[i].Kind == TokenKind.Quote) spoke |= Decide(quotation++, i, block);
        }
    }

    // Whether somebody speaks by a cue.
    private bool Decide(int quotation, int token, int block)
    {
        // „Wir warten.“ / Anna Berg, Lehrerin
        if (TranscriptLabel.SetApart(text, parts, quotations[quotation], last.Exists ? last.Start : -1) is { } label)
        {
            string signed = label.TextOf(text);
            Speak(quotation, new(label.Start, label.End, signed, null, SpeakerKind.Person, persons.RolesOf(signed), default), -1, "transcript-label", block);
            return true;
        }
        int count = TermRules.WordsIn(words, token);
        bool name = TermRules.IsName(words, token), term = name || TermRules.IsTerm(words, token, count);
        var cue = count == 0 || name ? Cue.None : CueFinder.Find(words, token);
        if (cue.Source.Exists && TermRules.NamesTerm(words, cue.Source)) (term, cue) = (true, Cue.None);
        if (cue.Exists && (!term || cue.Sure && count > 2 || TermRules.IsCalledSo(words, token, cue)))
        {
            var speaker = cue.Source.Exists ? SpeakerOf(cue) : default;
            Speak(quotation, speaker, cue.Word, cue.Rule, block);
            return speaker.Exists;
        }
        if (CertainKinds.IsLong(quotations, quotation) || !term && CarriesOn(token, count))
        {
            var own = SentenceTopic.BeforeColon(words, token);
            if (!own.Exists) own = SentenceTopic.Before(words, token);
            var speaker = own.Exists ? Uncued(own, topic) : topic;
            Speak(quotation, speaker, -1, speaker.Exists ? "carried-over" : "no-speaker-in-sight", block);
        }
        else quotes[quotation] = new AttributedQuotation(quotations[quotation], TermRules.KindOf(words, token), null);
        return false;
    }

    // Words that stand alone as a sentence, in a sentence of the subjunctive, or that are too many for a term.
    private bool CarriesOn(int token, int count)
    {
        int start = words.SentenceStart(token);
        if (token > start && words[token - 1].Kind == TokenKind.Colon && count >= Sentence - 1) return true;
        if (count >= Fragment && TermRules.IsFragment(words, token)) return true;
        if (start == token && (count >= AloneLong || count >= Sentence && TermRules.EndsSentence(words, token)) || count >= Long) return true;
        return SentenceTopic.IsIndirect(words, start);
    }

    private void Speak(int quotation, in Speaker speaker, int cue, string rule, int block)
    {
        quotes[quotation] = new AttributedQuotation(quotations[quotation], QuoteKind.Speech, new QuoteAttribution
        {
            Name = speaker.Name,
            Description = speaker.Description,
            Kind = speaker.Kind,
            RoleWords = speaker.Roles ?? "",
            Mention = speaker.Exists ? new TextRange(speaker.Start, speaker.End) : null,
            Cue = cue >= 0 ? new TextRange(words[cue].Start, words[cue].End) : null,
            Rule = rule,
        });
        if (!speaker.Exists) return;
        (last, lastBlock) = (speaker, block);
        if (cue >= 0 && speaker.Name is not null) spoken.Add(speaker.Name);
    }

    // Without a cue a lone capital that nobody has for a name may be any noun: "Und Liebesbriefe."
    private Speaker Uncued(Phrase phrase, in Speaker otherwise)
    {
        var speaker = SpeakerOf(phrase);
        return speaker.Name is { } name && !spoken.Contains(name) && !NamedPersons.IsPlain(words, phrase, name) ? otherwise : speaker;
    }

    // Ansicht von Berg: the words that name the source begin with the opinion.
    private Speaker SpeakerOf(in Cue cue)
    {
        var speaker = SpeakerOf(cue.Source, cue.Word);
        return cue.Opinion.Exists ? speaker with { Start = words[cue.Opinion.First].Start } : speaker;
    }

    private Speaker SpeakerOf(Phrase phrase, int word = -1)
    {
        int start = words[phrase.First].Start, end = words[phrase.Last].End;
        string? name = persons.NameIn(words, phrase);
        if (name is null && IsPronoun(phrase)) return Antecedent(phrase, word);
        if (name is null && words[phrase.Head].Is(WordClass.PersonNoun | WordClass.Title))
        {
            name = Named(phrase, ref end);
            if (name is null && words.IsArticle(phrase.First) && !words.IsIndefinite(phrase.First)) name = persons.WithRole(words, phrase.Head, start);
        }
        if (name is null && AgeNouns.TakesUp(words, phrase, vocabulary) && Antecedent(phrase, word) is { Name: not null } named) return named;
        // die Stiftung: she, as the grammar goes
        bool woman = words[phrase.First].Is(WordClass.Determiner) && words[phrase.First].Is(WordClass.She);
        var gender = words[phrase.Head].Class & (WordClass.He | WordClass.She);
        if (gender == 0 && woman) gender = WordClass.She;
        if (name is null)
            return new Speaker(start, end, null, SpeakerDescriptions.Of(words, phrase, word), SpeakerDescriptions.KindOf(words, phrase), "", gender)
            { Speaks = words[phrase.Head].Is(WordClass.SpeakingNoun) };
        var kind = words[phrase.Head].Is(WordClass.BodyNoun) ? SpeakerKind.Body : SpeakerKind.Person;
        return new Speaker(start, end, name, null, kind, persons.RolesOf(name), gender);
    }

    // er; seiner Ansicht nach; ihre Antwort: „…“; dieser
    private bool IsPronoun(Phrase phrase)
    {
        ref var first = ref words[phrase.First];
        return first.Is(WordClass.Pronoun) || first.Is(WordClass.Possessive) && words[phrase.Head].Is(WordClass.Opinion | WordClass.SpeechNoun)
            || first.Is(WordClass.Determiner) && phrase.First == phrase.Last && first.Is(WordClass.He | WordClass.She);
    }

    // Whom a pronoun means: who stands first in its sentence, whom the one before was about, who spoke last, or the last person of its gender. Nobody
    // else: "Die Bauern warteten. „…“, sagten sie." names no woman.
    private Speaker Antecedent(Phrase pronoun, int word)
    {
        ref var first = ref words[pronoun.First];
        int start = first.Start, end = words[pronoun.Last].End;
        var gender = first.Class & (WordClass.He | WordClass.She);
        // der 58-Jährige, whom no "die" makes a woman
        if (gender == 0 && first.Is(WordClass.Determiner) && words.IsNominative(pronoun)) gender = WordClass.He;
        bool many = words.IsPlural(pronoun, word);
        var nobody = new Speaker(start, end, null, null, many ? SpeakerKind.Group : SpeakerKind.Unknown, "", gender);
        if (gender == 0) return nobody;
        var opening = first.Is(WordClass.Determiner) ? Phrase.None : words.At(words.SentenceStart(pronoun.First), pronoun.First);
        bool opens = words.IsNominative(opening) && words.Speaks(opening) && !IsPronoun(opening);
        if (!first.Is(WordClass.Determiner))
            foreach (var speaker in (Speaker[])[opens ? SpeakerOf(opening) : default, topic, last])
                if (IsMeant(speaker, gender, many)) return speaker with { Start = start, End = end };
        if (many || (persons.Before(start, gender) ?? persons.Behind(end, gender)) is not { } name) return nobody;
        return new Speaker(start, end, name, null, SpeakerKind.Person, persons.RolesOf(name), gender);
    }

    private bool IsMeant(in Speaker speaker, WordClass gender, bool many) =>
        speaker.Name is { } name ? !many && persons.IsPerson(name, gender)
        : speaker.Speaks && speaker.Description is not null && many == (speaker.Kind == SpeakerKind.Group)
            && (speaker.Gender == 0 || (speaker.Gender & gender) != 0);

    // der Sprecher des Rats in Elling, Anna Berg,
    private string? Named(Phrase phrase, ref int end)
    {
        int limit = words.SentenceEnd(phrase.First);
        for (int i = phrase.Last + 1; i < Math.Min(limit, phrase.Last + 14) && words[i].Kind != TokenKind.Quote && !words.IsReporting(i); i++)
        {
            if (words[i].Kind != TokenKind.Comma) continue;
            if (i + 1 >= limit || !words.IsNoun(i + 1) || words.At(i + 1, limit) is not { Exists: true } apposed) return null;
            if (persons.NameIn(words, apposed) is not { } name || name.IndexOf(' ') < 0) return null;
            end = words[apposed.Last].End;
            return name;
        }
        return null;
    }

    private readonly record struct Speaker(int Start, int End, string? Name, string? Description, SpeakerKind Kind, string Roles, WordClass Gender)
    {
        public bool Exists => End > 0;

        /// <summary>Whether a pronoun can mean the description: the board, but not the answer.</summary>
        public bool Speaks { get; init; }
    }
}
