using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution;

/// <summary>One article's attribution: each paragraph is analysed, and each of its quotations is decided with what those before have left.</summary>
internal sealed class AttributionReading : IDisposable
{
    private readonly string text;
    private readonly ArticleParts parts;
    private readonly IReadOnlyList<Quotation> quotations;
    private readonly IAttributionModel model;
    private readonly bool explain;
    private readonly Vocabulary vocabulary;
    private readonly EarlierSpeakers earlier;
    private readonly RoleIndex roles;
    private readonly SourceResolver sources;
    private readonly DescriptionResolver descriptions;
    private readonly RepeatedQuotations sameWords;
    private readonly AttributedQuotation[] quotes;
    private readonly Buffer<Candidate> candidates = new(64);
    private readonly Buffer<Feature> features = new(80);
    private QuoteSource?[]? known;

    /// <summary>Keeps the features behind each decision where <paramref name="explain"/> says so.</summary>
    public AttributionReading(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, IAttributionModel model, bool explain)
    {
        (this.text, this.parts, this.quotations, this.model, this.explain) = (text, parts, quotations, model, explain);
        vocabulary = Vocabulary.Of(parts.Language);
        Paragraph = new ParagraphAnalysis(text, vocabulary);
        Persons = new PersonIndex(text, parts, vocabulary);
        Speakers = new SpeakerResolver(text, vocabulary, Paragraph, Persons, quotations, model);
        roles = new RoleIndex(text, parts, vocabulary, Persons);
        sources = new SourceResolver(text, parts, vocabulary, Paragraph, quotations, Persons);
        descriptions = new DescriptionResolver(text, parts, vocabulary, Paragraph, quotations, Persons, roles, Speakers.Antecedents, model);
        earlier = new EarlierSpeakers(text, parts, quotations, vocabulary);
        sameWords = new RepeatedQuotations(text, quotations);
        quotes = new AttributedQuotation[quotations.Count];
    }

    /// <summary>The paragraph of the quotation that was decided last.</summary>
    public ParagraphAnalysis Paragraph { get; }

    /// <summary>The article's persons.</summary>
    public PersonIndex Persons { get; }

    /// <summary>Whom names and pronouns mean.</summary>
    public SpeakerResolver Speakers { get; }

    /// <summary>The quotes, one for each quotation; passes each to <paramref name="decided"/>, with what was known before it.</summary>
    public AttributedQuotation[] Read(Action<int, AttributedQuotation, Discourse>? decided = null)
    {
        var discourse = default(Discourse);
        for (int first = 0; first < quotations.Count;)
        {
            int block = quotations[first].Block, end = first + 1;
            while (end < quotations.Count && quotations[end].Block == block) end++;
            // The analysis still is that of the paragraph before.
            earlier.Find(block, first, discourse.Speaker, Paragraph, explain);
            Paragraph.Read(parts.Blocks[block].Content, quotations, first, end);
            for (int token = 0, number = first; token < Paragraph.Tokens.Count; token++)
            {
                if (Paragraph.Tokens[token].Kind != TokenKind.Quote) continue;
                var before = discourse;
                discourse = Decide(number, token, before);
                decided?.Invoke(number, quotes[number], before);
                number++;
            }
            first = end;
        }
        LateSpeakers.CarryBack(text, parts, quotes);
        LateNames.CarryBack(text, parts, vocabulary, Persons, quotes, Person);
        return Descriptions.Fullest(quotes, text, vocabulary);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Paragraph.Dispose();
        Persons.Dispose();
        Speakers.Dispose();
        roles.Dispose();
        sources.Dispose();
        descriptions.Dispose();
        earlier.Dispose();
        candidates.Dispose();
        features.Dispose();
        sameWords.Dispose();
    }

    /// <summary>Sets the quote of one quotation; what it leaves to the next one.</summary>
    private Discourse Decide(int number, int token, Discourse before)
    {
        var quotation = quotations[number];
        var view = QuoteViews.Of(text, Paragraph.Tokens, Paragraph.Verbs, token);
        int chosen = Speaker(number, ref view, before);
        var paragraph = parts.Blocks[quotation.Block].Content;
        var label = TranscriptLabel.Find(text, quotation.Range) ?? TranscriptLabel.SetApart(text, parts, quotation, before.Speaker?.Start ?? -1);
        if (label is null && candidates[chosen].Type == MentionType.FirstPerson) label = TranscriptLabel.Before(text, paragraph);
        if (label is { } found)
        {
            quotes[number] = new AttributedQuotation(quotation, QuoteKind.Speech, Labelled(found, view, quotation.Block, out var labelled));
            return before with { Speaker = labelled };
        }
        var kind = KindOf(number, view, candidates[chosen], before.AfterTerm);
        if (kind != QuoteKind.Speech)
        {
            quotes[number] = new AttributedQuotation(quotation, kind, null);
            return before with { AfterTerm = true };
        }
        var speaker = before.Speaker;
        var attribution = Evidence.IsBystander(view, candidates[chosen]) ? new QuoteAttribution { Rule = "no-cue" }
            : Attribute(number, chosen, view, ref speaker);
        quotes[number] = new AttributedQuotation(quotation, kind, attribution);
        return new Discourse(speaker, false);
    }

    /// <summary>The attribution to a name that the page sets apart.</summary>
    private QuoteAttribution Labelled(TextRange label, in QuoteView view, int block, out LastSpeaker speaker)
    {
        int called = Speakers.Names.PersonCalled(label.Start, label.End);
        if (called < 0) called = Speakers.Names.PersonIn(label.Start, label.End);
        var first = TextWords.At(text, label.Start, label.End, vocabulary);
        var source = called >= 0 ? Person(called)
            : vocabulary.IsArticle(text, first.Start, first.End)
                ? new QuoteSource(SpeakerKind.Unnamed, null,
                text.Substring(Math.Min(first.End + 1, label.End), Math.Max(0, label.End - first.End - 1)).ToLowerInvariant())
            : new QuoteSource(SpeakerKind.Person, Speakers.Names.Spaced(label.Start, label.End), null);
        speaker = new LastSpeaker(label.Start, label.End, label.Start, label.End, MentionType.Person, view.Sentence, called, block, source);
        return new QuoteAttribution
        {
            Name = source.Name, Description = source.Description, Kind = source.Kind, RoleWords = source.Roles, Mention = label, Rule = "transcript-label",
        };
    }

    /// <summary>The likeliest of the candidates, which are gathered here.</summary>
    private int Speaker(int number, ref QuoteView view, Discourse before)
    {
        int block = quotations[number].Block;
        CandidateFinder.Find(Paragraph, ref view, before.Speaker, block, earlier.Candidates, candidates);
        int chosen = model.Speaker(number, view, candidates);
        if (earlier.Unread && candidates[chosen].Score < model.MostOfSubjectsBefore)
        {
            int known = earlier.Candidates.Count;
            earlier.ReadSentence();
            CandidateFinder.AddEarlier(Paragraph, view, before.Speaker, block, earlier.Candidates, known, candidates);
            chosen = model.Speaker(number, view, candidates);
        }
        return PlainCues.Prefer(Paragraph, view, candidates, chosen);
    }

    private QuoteKind KindOf(int number, in QuoteView view, in Candidate speaker, bool afterTerm)
    {
        if (view.Lead != Candidates.Lead.Other && CertainKinds.IsLong(quotations, number)) return QuoteKind.Speech;
        if (CertainKinds.Of(Paragraph, quotations[number].Range, view, speaker) is { } certain) return certain;
        int same = sameWords[number], asked = Evidence.Asked(view, speaker);
        features.Truncate(0);
        KindFeatures.AddForm(view, speaker, Lead(speaker.Score - candidates[0].Score), same >= 0, same >= 0 && quotes[same].Kind == QuoteKind.Speech,
            afterTerm, features);
        // Most quotations are speech whatever their words are like, which need not be looked at then.
        if (model.LeastSpeech(features.Items, view, speaker) > asked) return QuoteKind.Speech;
        var wording = QuoteWording.Of(text, quotations[number].Range.Start, quotations[number].Range.End, vocabulary);
        KindFeatures.AddWords(view, speaker, wording, features);
        return model.Speech(number, features.Items) > asked ? QuoteKind.Speech : QuoteKinds.Of(view, wording);
    }

    /// <summary>How far the speaker is ahead of nobody, on a coarse scale.</summary>
    private static int Lead(int score) =>
        score switch { <= 0 => 0, <= 500 => 1, <= 1000 => 2, <= 1750 => 3, <= 2500 => 4, <= 3500 => 5, <= 5000 => 6, _ => 7 };

    private QuoteAttribution Attribute(int number, int chosen, in QuoteView view, ref LastSpeaker? last)
    {
        ref var speaker = ref candidates[chosen];
        string rule = AttributionRules.Of(speaker);
        var explanation = explain ? Explanation.Of(model.Weights, view, candidates, chosen) : default;
        if (speaker.Side == Side.Nowhere) return new QuoteAttribution { Rule = rule, Explanation = explanation };
        int named = speaker.Mention >= 0 ? Appositions.NameOf(Paragraph, speaker.Mention) : -1;
        var (nameStart, nameEnd) = named >= 0 ? (Paragraph.Mentions[named].NameStart, Paragraph.Mentions[named].NameEnd)
            : (speaker.NameStart, speaker.NameEnd);
        if (speaker.ApposedEnd > 0) (nameStart, nameEnd) = (speaker.ApposedStart, speaker.ApposedEnd);
        bool apposed = named >= 0 || speaker.ApposedEnd > 0;
        int person = apposed ? Speakers.Names.PersonIn(nameStart, nameEnd) : Speakers.PersonOf(number, speaker, quotations[number].Block, last);
        bool proper = apposed || speaker.Type is MentionType.Person or MentionType.Name && nameEnd > nameStart;
        if (person < 0 && !proper) person = OwnerOf(speaker);
        if (person < 0 && !proper) person = descriptions.PersonOf(number, speaker, quotations[number].Block, last);
        var source = person >= 0 ? Person(person)
            : proper ? new QuoteSource(KindOfName(nameStart, nameEnd), Speakers.Names.Spaced(nameStart, nameEnd), null)
            : last is { } before && before.IsAt(speaker.Start, speaker.End) ? before.Source
            : sources.Resolve(speaker, last, quotations[number].Block);
        if (source.Name is not null && JointSpeakers.Names(Paragraph, Speakers.Names, Persons, named >= 0 ? named : speaker.Mention) is { } all)
            source = source with { Description = all };
        // "Anna Berg, a tax lawyer at the harbour, put it so": the description only belongs to the name before it.
        var mention = named >= 0 && named < speaker.Mention ? Paragraph.Mentions[named].Range : new TextRange(speaker.Start, speaker.End);
        last = new LastSpeaker(mention.Start, mention.End, nameStart, nameEnd, apposed ? MentionType.Person : speaker.Type, view.Sentence, person,
            quotations[number].Block, source);
        return new QuoteAttribution
        {
            Name = source.Name,
            Description = source.Description,
            Kind = source.Kind,
            RoleWords = source.Roles,
            Mention = mention,
            Cue = speaker.Cue >= 0 ? CueAt(speaker.Cue) : null,
            Rule = rule,
            Explanation = explanation,
        };
    }

    /// <summary>"<c>Berg</c>'s statement added": the words of the statement are Berg's; -1 where nobody owns them.</summary>
    private int OwnerOf(in Candidate speaker) => speaker is { Type: MentionType.DocumentNoun, Mention: > 0 }
        && Paragraph.Mentions[speaker.Mention - 1] is { Owner: true, OwnsSpeech: true, Type: MentionType.Person } owner && owner.Start == speaker.Start
        ? Speakers.Names.PersonIn(owner.NameStart, owner.NameEnd) : -1;

    private QuoteSource Person(int person) => (known ??= new QuoteSource?[Persons.Persons.Count])[person] ??= Source(person);

    private QuoteSource Source(int person)
    {
        ref var named = ref Persons.Persons[person];
        bool isPerson = named.Certain || !named.Single || named.Gender != Gender.Unknown;
        var kind = isPerson ? SpeakerKind.Person : KindOfName(named.Start, named.End);
        return new QuoteSource(kind, Speakers.Names.Spaced(named.Start, named.End), null) { Roles = roles.RolesOf(person) };
    }

    /// <summary>What a name without a given name or a title is: "the White House", KCNA and the like are bodies.</summary>
    private SpeakerKind KindOfName(int start, int end)
    {
        var word = start > 1 ? TextWords.Before(text, start - 1, Math.Max(0, start - 12), vocabulary) : default;
        bool capitals = end - start > 1;
        for (int i = start; i < end && capitals; i++) capitals = !char.IsLower(text[i]);
        return capitals || vocabulary.IsArticle(text, word.Start, word.End) || Speakers.Names.HasBodyWord(start, end, vocabulary) ? SpeakerKind.Body
            : SpeakerKind.Person;
    }

    /// <summary>"said", or all words of "according to".</summary>
    private TextRange CueAt(int token) =>
        new(Paragraph.Tokens[MentionRoles.AccordingFrom(Paragraph.Tokens, token)].Start, Paragraph.Tokens[token].End);
}
