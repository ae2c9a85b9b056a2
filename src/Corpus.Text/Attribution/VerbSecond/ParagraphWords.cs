using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>A paragraph's words as the rules for the verb in second place ask for them. All nouns are capitals here, so that endings say what a noun
/// is.</summary>
internal sealed class ParagraphWords(string text, Vocabulary words) : IDisposable
{
    // What an adjective is none of.
    private const WordClass NoAdjective = WordClass.Preposition | WordClass.To | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary
        | WordClass.Subjunctive;

    // The „Elling Courier“ of a phrase is no longer than this, and its noun phrase has at most so many words before the noun.
    private const int LongestTitle = 42;
    private const int MostAdjectives = 5;
    private const int Farthest = 160;
    private const int ShortestGenitive = 4;

    private readonly Buffer<Token> tokens = new(512);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The article's text.</summary>
    public string Text { get; } = text;

    /// <summary>The number of tokens.</summary>
    public int Count => tokens.Count;

    /// <summary>The token at that place.</summary>
    public ref Token this[int index] => ref tokens[index];

    /// <summary>Takes <paramref name="paragraph"/> apart; the quotations from <paramref name="first"/> up to <paramref name="end"/> stand in it.</summary>
    public void Read(TextRange paragraph, IReadOnlyList<Quotation> quotations, int first, int end)
    {
        Tokenizer.Read(Text, paragraph, quotations, first, end, words, tokens);
        Sentences.Number(Text, words, tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if (token.Class == WordClass.None && token.Kind is TokenKind.Word or TokenKind.Number) token.Class = ClassOfEnd(token);
            // Er war deutlich: So sagte er …
            // documenta-Sprecher
            if (!token.Capital && token.Kind == TokenKind.Word && IsCompound(token)) token.Capital = true;
            bool opens = Opens(i);
            if (i > 0 && tokens[i - 1].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Open && token.Is(WordClass.Boundary | WordClass.Determiner)
                || opens && token.Is(WordClass.Adverb) && !token.Is(WordClass.Noun | WordClass.SpeakingNoun | WordClass.GivenName)) token.Capital = false;
        }
    }

    /// <summary>Notes the paragraph's capitals inside sentences: the first word of a sentence is a name only if it is a capital elsewhere.</summary>
    public void NoteNames()
    {
        for (int i = 1; i < tokens.Count; i++)
            if (tokens[i].Capital && tokens[i].Kind == TokenKind.Word && tokens[i - 1].Sentence == tokens[i].Sentence) names.Add(WordAt(i));
    }

    /// <summary>Where the sentence of a token begins, as far as anybody looks: a hostile text may be one sentence.</summary>
    public int SentenceStart(int at)
    {
        int limit = Math.Max(0, at - Farthest);
        while (at > limit && tokens[at - 1].Sentence == tokens[at].Sentence) at--;
        return at;
    }

    /// <summary>The token behind the sentence's last, as far as anybody looks.</summary>
    public int SentenceEnd(int at)
    {
        int sentence = tokens[at].Sentence, limit = Math.Min(tokens.Count, at + Farthest);
        while (at < limit && tokens[at].Sentence == sentence) at++;
        return at;
    }

    /// <summary>Whether the word is a noun or a name: Damm, 58-Jährige.</summary>
    public bool IsNoun(int at) =>
        tokens[at].Kind == TokenKind.Word && tokens[at].Capital || tokens[at].Kind == TokenKind.Number && tokens[at].Is(WordClass.PersonNoun);

    /// <summary>Whether the word is a finite verb that reports speech.</summary>
    public bool IsReporting(int at)
    {
        ref var token = ref tokens[at];
        return token.Kind == TokenKind.Word && !token.Capital && token.Is(WordClass.Reporting) && token.Is(WordClass.Base | WordClass.Third | WordClass.Past)
            && !token.Is(WordClass.It) && !(at > 0 && tokens[at - 1].Is(WordClass.To)) && !(token.Is(WordClass.Participle) && at + 1 < tokens.Count && IsAuxiliary(at + 1));
    }

    /// <summary>Whether a dash parts clauses: "Berg – sie war müde –", not "Bau- und Umweltamt".</summary>
    public bool IsDash(int at) => tokens[at].Kind == TokenKind.Dash && at > 0 && tokens[at].Start > tokens[at - 1].End;

    /// <summary>Whether the word is a verb of the past participle that reports speech.</summary>
    public bool IsReported(int at) =>
        tokens[at].Kind == TokenKind.Word && !tokens[at].Capital && tokens[at].Is(WordClass.Reporting) && tokens[at].Is(WordClass.Participle);

    /// <summary>Whether the word is an auxiliary or modal verb.</summary>
    public bool IsAuxiliary(int at) => tokens[at].Kind == TokenKind.Word && !tokens[at].Capital && tokens[at].Is(WordClass.Auxiliary);

    /// <summary>Whether the word is an article: der, eine.</summary>
    public bool IsArticle(int at) => words.IsArticle(Text, tokens[at].Start, tokens[at].End);

    /// <summary>Whether the word is the indefinite article: ein.</summary>
    public bool IsIndefinite(int at) => !words.IsDefinite(Text, tokens[at].Start, tokens[at].End);

    /// <summary>Whether the noun is a thing on which words stand: Schild.</summary>
    public bool BearsWords(int at) => IsNoun(at) && words.BearsWords(Text, tokens[at].Start, tokens[at].End);

    /// <summary>Whether the word is an article of the genitive: des, der, eines, einer.</summary>
    public bool IsGenitive(int at) => !tokens[at].Capital && words.IsGenitive(Text, tokens[at].Start, tokens[at].End);

    /// <summary>The names of which this one may be the genitive: Berg for Bergs.</summary>
    public IEnumerable<string> WithoutGenitive(string name) => words.Possessive.WithoutGenitive(name).Take(1);

    /// <summary>The noun as a subject: Ministerium for Ministeriums.</summary>
    public string Nominative(int noun)
    {
        string word = WordAt(noun);
        if (word.Length < ShortestGenitive) return word;
        string[] forms = [.. words.Possessive.WithoutGenitive(word)];
        return forms.LastOrDefault(f => words.Find(f, 0, f.Length) != WordClass.None) ?? forms.FirstOrDefault() ?? word;
    }

    /// <summary>Whether the phrase can be a subject: den Rat cannot.</summary>
    public bool IsNominative(Phrase phrase) => phrase.Exists && !tokens[phrase.First].Is(WordClass.Object);

    /// <summary>Whether the phrase is of somebody who speaks: a person, a body, a paper.</summary>
    public bool Speaks(Phrase phrase)
    {
        for (int i = phrase.Head; i <= phrase.Last; i++)
            if (tokens[i].Is(WordClass.SpeakingNoun | WordClass.Title) || IsAbbreviation(i)) return true;
        return IsNameLike(phrase);
    }

    /// <summary>Whether the phrase looks like a name: no article before it, and no noun by its ending.</summary>
    public bool IsNameLike(Phrase phrase) => tokens[phrase.Head].Capital && !tokens[phrase.First].Is(WordClass.Determiner | WordClass.Possessive)
        && !tokens[phrase.Head].Is(WordClass.Noun) && (phrase.Last > phrase.Head || !Opens(phrase.Head) || tokens[phrase.Head].Is(WordClass.GivenName)
            || names.Contains(WordAt(phrase.Head)));

    /// <summary>Whether "sie" are many: sie sagten.</summary>
    public bool IsPlural(Phrase pronoun, int verb)
    {
        if (verb < 0) verb = pronoun.First + 1 < tokens.Count && IsAnyVerb(pronoun.First + 1) ? pronoun.First + 1 : pronoun.First - 1;
        return tokens[pronoun.First].Is(WordClass.She) && verb >= 0 && IsAnyVerb(verb) && tokens[verb].Is(WordClass.Base | WordClass.Plural);
    }

    /// <summary>The noun phrase that begins at a token: die Sprecherin, Anna Berg, der „Elling Courier“, sie.</summary>
    public Phrase At(int start, int end)
    {
        if (start < 0 || start >= end || tokens[start].Kind is not (TokenKind.Word or TokenKind.Number)) return Phrase.None;
        ref var first = ref tokens[start];
        // "Sie" inside a sentence is who is spoken to.
        if (first.Is(WordClass.Pronoun)) return first.Is(WordClass.Subject) && !first.Capital ? new Phrase(start, start, start) : Phrase.None;
        bool determined = first.Is(WordClass.Determiner | WordClass.Possessive) && !first.Capital;
        int noun = determined ? start + 1 : start;
        for (int most = noun + MostAdjectives; noun < Math.Min(most, end) && IsBeforeNoun(noun, determined) && tokens[noun].Sentence == first.Sentence;) noun++;
        if (noun >= end || tokens[noun].Sentence != first.Sentence) return Alone(start);
        if (!IsNoun(noun)) return determined && IsTitle(noun) ? new Phrase(start, noun, noun) : Alone(start);
        int last = noun;
        while (last + 1 < end && tokens[last + 1].Sentence == first.Sentence && GoesOn(last + 1, noun)) last++;
        return new Phrase(start, last, noun);
    }

    /// <summary>The noun phrase that ends at a token.</summary>
    public Phrase Until(int last)
    {
        int first = last;
        while (first > 0 && tokens[first - 1].Sentence == tokens[last].Sentence && (IsNoun(first - 1) || last - first < 4 && IsBeforeNoun(first - 1, true)
            || tokens[first - 1].Is(WordClass.Determiner | WordClass.Possessive)))
            if (tokens[--first].Is(WordClass.Determiner | WordClass.Possessive)) break;
        return new Phrase(first, last, last);
    }

    /// <summary>The token behind a phrase and all that hangs on it: der Sprecher des Rats in Elling (SPD), Anna Berg.</summary>
    public int EndOf(Phrase phrase, int end)
    {
        int at = phrase.Last + 1;
        while (at < end && tokens[at].Sentence == tokens[phrase.First].Sentence)
        {
            int next = at;
            if (tokens[at].Kind == TokenKind.Open)
            {
                while (next < end && tokens[next].Kind != TokenKind.Close && next < at + 8) next++;
                if (next < end && tokens[next].Kind == TokenKind.Close) next++;
                else return at;
            }
            else if (tokens[at].Is(WordClass.Preposition | WordClass.To)) next = Math.Max(at, At(at + 1, end).Last + 1);
            else if (tokens[at].Is(WordClass.Determiner | WordClass.Possessive)) next = Math.Max(at, At(at, end).Last + 1);
            else if (tokens[at].Kind == TokenKind.Comma && at + 1 < end && IsNoun(at + 1)) next = Math.Max(at, At(at + 1, end).Last + 1);
            else if (IsTitle(at)) next = at + 1;
            if (next == at) return at;
            at = next;
        }
        return at;
    }

    /// <inheritdoc/>
    public void Dispose() => tokens.Dispose();

    /// <summary>The word at a token.</summary>
    public string WordAt(int at) => Text.Substring(tokens[at].Start, tokens[at].End - tokens[at].Start);

    private bool Opens(int at) => at == 0 || tokens[at - 1].Sentence != tokens[at].Sentence;

    private bool IsAnyVerb(int at) => tokens[at].Kind == TokenKind.Word && !tokens[at].Capital && tokens[at].Is(WordClass.AnyVerb | WordClass.Auxiliary);

    private bool IsCompound(in Token token)
    {
        int hyphen = Text.LastIndexOf('-', token.End - 1, token.End - token.Start);
        return hyphen > 0 && hyphen + 1 < token.End && char.IsUpper(Text[hyphen + 1]);
    }

    // viele, diese: without a noun.
    private Phrase Alone(int start) => tokens[start].Is(WordClass.Determiner) && tokens[start].Is(WordClass.Indefinite) ? new Phrase(start, start, start)
        : Phrase.None;

    // BGH
    private bool IsAbbreviation(int at) => tokens[at].Capital && tokens[at].End - tokens[at].Start > 1 && char.IsUpper(Text[tokens[at].Start + 1]);

    // US-Präsident is what Präsident is, Finanzminister what ends so.
    private WordClass ClassOfEnd(in Token token)
    {
        int hyphen = Text.LastIndexOf('-', token.End - 1, token.End - token.Start);
        var part = hyphen > 0 ? words.Find(Text, hyphen + 1, token.End) : WordClass.None;
        int start = hyphen > 0 ? hyphen + 1 : token.Start;
        return part != WordClass.None ? part & ~WordClass.GivenName : words.Guess(Text.AsSpan(start, token.End - start));
    }

    private bool IsBeforeNoun(int at, bool determined)
    {
        ref var token = ref tokens[at];
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word || token.Capital || token.Is(NoAdjective) || IsReporting(at)) return false;
        return determined || token.Is(WordClass.Adjective);
    }

    private bool GoesOn(int at, int noun)
    {
        // am Montag Anna Berg: two phrases
        if (IsNoun(at)) return !tokens[at - 1].Is(WordClass.Time) || tokens[at].Is(WordClass.Time);
        if (tokens[at].Is(WordClass.Particle))
            return at + 1 < tokens.Count && IsNoun(at + 1) && tokens[at - 1].Is(WordClass.GivenName) && tokens[at + 1].Sentence == tokens[at].Sentence;
        return IsTitle(at) && !tokens[noun].Is(WordClass.PersonNoun);
    }

    // The „Elling Courier“
    private bool IsTitle(int at)
    {
        ref var token = ref tokens[at];
        return token.Kind == TokenKind.Quote && token.End - token.Start < LongestTitle && token.Start + 1 < Text.Length && char.IsUpper(Text[token.Start + 1]);
    }
}
