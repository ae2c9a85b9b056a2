using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>A paragraph's words as the rules for the verb in second place ask for them. All nouns are capitals here, so that endings say what a noun
/// is.</summary>
internal sealed partial class ParagraphWords(string text, Vocabulary words) : IDisposable
{
    private const int Farthest = 160;
    private const int ShortestGenitive = 4;

    private readonly Buffer<Token> tokens = new(512);
    private readonly HashSet<string> names = new(StringComparer.Ordinal), owners = new(StringComparer.Ordinal);

    /// <summary>The article's text.</summary>
    public string Text { get; } = text;

    /// <summary>The number of tokens.</summary>
    public int Count => tokens.Count;

    /// <summary>The token at that place.</summary>
    public ref Token this[int index] => ref tokens[index];

    /// <summary>Takes <paramref name="paragraph"/> apart; the quotations from <paramref name="first"/> up to <paramref name="end"/> are in it.</summary>
    public void Read(TextRange paragraph, IReadOnlyList<Quotation> quotations, int first, int end)
    {
        Tokenizer.Read(Text, paragraph, quotations, first, end, words, tokens);
        Sentences.Number(Text, words, tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            // 58-Jährige, which ends like an adjective
            bool number = token.Kind == TokenKind.Number && token.Is(WordClass.Adjective);
            if (number || token.Class == WordClass.None && token.Kind is TokenKind.Word or TokenKind.Number) token.Class = ClassOfEnd(token);
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
            if (tokens[i].Capital && tokens[i].Kind == TokenKind.Word && tokens[i - 1].Sentence == tokens[i].Sentence)
            {
                names.Add(WordAt(i));
                foreach (string owner in WithoutGenitive(WordAt(i))) owners.Add(owner);
            }
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
            && !token.Is(WordClass.It) && !(at > 0 && tokens[at - 1].Is(WordClass.To))
            && !(token.Is(WordClass.Participle) && at + 1 < tokens.Count && IsAuxiliary(at + 1));
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

    /// <summary>Whether its first noun does: the speech of Berg is nobody.</summary>
    public bool SpeaksByHead(Phrase phrase) => Speaks(phrase with { Last = phrase.Head });

    /// <summary>Whether the phrase looks like a name: no article or adjective before it, and no noun by its ending.</summary>
    public bool IsNameLike(Phrase phrase) => tokens[phrase.Head].Capital && (phrase.First == phrase.Head || tokens[phrase.First].Capital)
        && !IsOpeningAdjective(phrase.Head) && !tokens[phrase.First].Is(WordClass.Determiner | WordClass.Possessive)
        && !tokens[phrase.Head].Is(WordClass.Noun) && (phrase.Last > phrase.Head || !Opens(phrase.Head) || tokens[phrase.Head].Is(WordClass.GivenName)
            || IsNameElsewhere(phrase.Head));

    /// <summary>Whether the word is a capital only because the sentence begins with it: Technischer Leiter.</summary>
    public bool IsOpeningAdjective(int at) => tokens[at].Is(WordClass.Adjective) && Opens(at) && !tokens[at].Is(WordClass.GivenName) && !IsNameElsewhere(at);

    /// <summary>Whether the word is a capital inside a sentence too, or its genitive is.</summary>
    public bool IsNameElsewhere(int at) => WordAt(at) is var word && (names.Contains(word) || owners.Contains(word));

    /// <summary>Whether "sie" are many: sie sagten.</summary>
    public bool IsPlural(Phrase pronoun, int verb)
    {
        if (verb < 0) verb = pronoun.First + 1 < tokens.Count && IsAnyVerb(pronoun.First + 1) ? pronoun.First + 1 : pronoun.First - 1;
        return tokens[pronoun.First].Is(WordClass.She) && verb >= 0 && IsAnyVerb(verb) && tokens[verb].Is(WordClass.Base | WordClass.Plural);
    }

    /// <inheritdoc/>
    public void Dispose() => tokens.Dispose();

    /// <summary>Whether the word is a name's genitive: Bergs, Moss'.</summary>
    public bool IsOwner(int at)
    {
        if (tokens[at].Owner) return true;
        return !tokens[at].Is(WordClass.GivenName) && words.Possessive.EndsBare(Text, tokens[at].End) && WithoutGenitive(WordAt(at)).Any(names.Contains);
    }

    /// <summary>The word at a token.</summary>
    public string WordAt(int at) => Text.Substring(tokens[at].Start, tokens[at].End - tokens[at].Start);

    /// <summary>Whether a sentence begins with the token.</summary>
    public bool Opens(int at) => at == 0 || tokens[at - 1].Sentence != tokens[at].Sentence;

    /// <summary>Whether the word is a verb that the tables know.</summary>
    public bool IsAnyVerb(int at) => tokens[at].Kind == TokenKind.Word && !tokens[at].Capital && tokens[at].Is(WordClass.AnyVerb | WordClass.Auxiliary);

    private bool IsCompound(in Token token)
    {
        int hyphen = Text.LastIndexOf('-', token.End - 1, token.End - token.Start);
        return hyphen > 0 && hyphen + 1 < token.End && char.IsUpper(Text[hyphen + 1]);
    }

    // US-Präsident is what Präsident is, Finanzminister what ends so.
    private WordClass ClassOfEnd(in Token token)
    {
        int hyphen = Text.LastIndexOf('-', token.End - 1, token.End - token.Start);
        var part = hyphen > 0 ? words.Find(Text, hyphen + 1, token.End) : WordClass.None;
        // Karl-Heinz
        if ((part & WordClass.GivenName) != 0 && words.Find(Text, token.Start, hyphen) is var given && (given & WordClass.GivenName) != 0) return given;
        int start = hyphen > 0 ? hyphen + 1 : token.Start;
        if (part != WordClass.None) return part & ~WordClass.GivenName;
        var guessed = words.Guess(Text.AsSpan(start, token.End - start));
        return (guessed & WordClass.SpeakingNoun) == 0 && token.Capital && words.Possessive.EndsBare(Text, token.End)
            ? Genitive(start, token.End, guessed) : guessed;
    }

    // des Parteichefs, des Verbandes
    private WordClass Genitive(int start, int end, WordClass guessed)
    {
        foreach (string form in words.Possessive.WithoutGenitive(Text.Substring(start, end - start)))
        {
            var known = words.Find(form, 0, form.Length);
            if (known == WordClass.None) known = words.Guess(form.AsSpan());
            if ((known & WordClass.SpeakingNoun) != 0) return known & ~WordClass.GivenName;
        }
        return guessed;
    }
}
