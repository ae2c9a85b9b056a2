using Corpus.Text.Attribution.Syntax;


namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Finds the nearest verb before a quotation that reports it: Berg nannte den Damm „ein Wagnis“; Berg hatte ihn „ein Wagnis“ genannt.</summary>
internal static class CueBefore
{
    /// <summary>The cue before the quotation in its sentence, which reaches from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static Cue Find(ParagraphWords words, int quote, int start, int end)
    {
        for (int i = quote - 1; i >= start; i--)
        {
            Cue cue = Cue.None;
            if (words.IsReporting(i)) cue = OfVerb(words, i, quote);
            if (!cue.Exists && words.IsReported(i)) cue = OfParticiple(words, i, quote, start, end);
            if (!cue.Exists && i + 1 < quote && words[i + 1].Is(WordClass.It) && (words[i].Is(WordClass.Reporting) || IsReportedLater(words, i, quote)))
                cue = Impersonal(words, i, start, quote);
            if (!cue.Exists && words[i].Is(WordClass.Quotative) && !words[i].Is(WordClass.Subordinator) && i > start
                && words[i - 1].Kind is TokenKind.Comma or TokenKind.Quote && words.At(i + 1, quote) is { Exists: true } named && words.IsNominative(named))
                cue = new Cue(named, i, "cue-before");
            if (!cue.Exists && i > start + 1 && words.IsNoun(i) && words[i].Is(WordClass.Opinion) && words[i - 1].Is(WordClass.Determiner)
                && words.IsAuxiliary(i - 2)
                && SubjectFinder.Of(words, i - 2, quote) is { Exists: true } holder) cue = new Cue(holder, i, "cue-before");
            if (!cue.Exists && words.IsAuxiliary(i)) cue = OfBracket(words, i, quote, start, end);
            if (cue.Exists) return cue;
        }
        return Cue.None;
    }

    private static Cue OfVerb(ParagraphWords words, int verb, int quote)
    {
        var subject = SubjectFinder.Of(words, verb, quote);
        // Der Elling Courier zitiert Berg mit den Worten
        if (words[verb].Is(WordClass.Call) && words[verb].Is(WordClass.Write) && Quoted(words, verb, quote) is { Exists: true } quoted && quoted != subject)
            return new Cue(quoted, verb, "cue-before");
        // Der Fluss sieht „harmlos“ aus: only who can speak thinks or calls.
        bool said = words[verb].Is(WordClass.Say | WordClass.Speak | WordClass.Write);
        return subject.Exists && (said || words[subject.First].Is(WordClass.Pronoun) || words.Speaks(subject)) ? new Cue(subject, verb, "cue-before")
            : Cue.None;
    }

    /// <summary>In einem Bericht heißt es: / In einem Bericht hatte es geheißen:</summary>
    public static Cue Impersonal(ParagraphWords words, int verb, int start, int quote)
    {
        for (int i = start; i < quote; i++)
            if (words[i].Is(WordClass.Preposition | WordClass.To) && words.At(i + 1, quote) is { Exists: true } source)
                return new Cue(source, verb, "cue-impersonal", true);
        return new Cue(Phrase.None, verb, "cue-impersonal", true);
    }

    private static bool IsReportedLater(ParagraphWords words, int verb, int quote)
    {
        if (!words.IsAuxiliary(verb)) return false;
        for (int i = verb + 2; i < quote; i++)
            if (words.IsReported(i)) return true;
        return false;
    }

    private static Phrase Quoted(ParagraphWords words, int verb, int quote)
    {
        int speech = verb + 1;
        while (speech < quote && !(words.IsNoun(speech) && words[speech].Is(WordClass.SpeechNoun))) speech++;
        if (speech == quote) return Phrase.None;
        for (int i = verb + 1; i < speech; i++)
        {
            if (words[i].Is(WordClass.Preposition | WordClass.To)) break;
            if (!words[i].Is(WordClass.Adverb) && words.At(i, speech) is { Exists: true } phrase) return phrase;
        }
        return Phrase.None;
    }

    // hat … erklärt: „…“
    private static Cue OfParticiple(ParagraphWords words, int participle, int quote, int start, int end)
    {
        bool last = participle + 1 < end && words.IsAuxiliary(participle + 1);
        int auxiliary = last ? participle + 1 : participle - 1, verb = last ? participle : auxiliary;
        while (!last && verb >= start && (!words.IsAuxiliary(verb) || words[verb].Is(WordClass.Be))) auxiliary = --verb;
        if (verb < start || verb + 1 < quote && words[verb + 1].Is(WordClass.It)) return Cue.None;
        if (words[auxiliary].Is(WordClass.Passive) && !IsQuoting(words, participle)) return Cue.None;
        return SubjectFinder.Of(words, verb, quote) is { Exists: true } subject ? new Cue(subject, verb, "cue-before") : Cue.None;
    }

    // hatte … „…“ genannt; wird von Berg … als „…“ bezeichnet
    private static Cue OfBracket(ParagraphWords words, int verb, int quote, int start, int end)
    {
        int participle = quote + 1;
        while (participle < end && !words.IsReported(participle))
            if (words[participle++].Kind is TokenKind.Colon or TokenKind.Semicolon) return Cue.None;
        // … was „Lehmbau“ genannt wird; ist „Lehmgasse“ genannt: another verb's, and nobody's.
        if (participle >= end || words[verb].Is(WordClass.Be) || participle + 1 < end && words.IsAuxiliary(participle + 1)) return Cue.None;
        if (!words[verb].Is(WordClass.Passive) || IsQuoting(words, participle))
            return SubjectFinder.Of(words, verb, quote) is { Exists: true } subject ? new Cue(subject, verb, "cue-before") : Cue.None;
        for (int i = start; i < participle; i++)
            if (words[i].Is(WordClass.Of) && words.At(i + 1, end) is { Exists: true } agent) return new Cue(agent, verb, "passive-agent");
        return Cue.None;
    }

    /// <summary>Whether a participle is of a verb of quoting: zitiert.</summary>
    public static bool IsQuoting(ParagraphWords words, int participle) => words[participle].Is(WordClass.Call) && words[participle].Is(WordClass.Write);
}
