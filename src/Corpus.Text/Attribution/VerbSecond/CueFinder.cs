using Corpus.Text.Attribution.Syntax;


namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Finds the cue of a quotation in its sentence: behind it, at the sentence's end, before it, or in words such as "laut".</summary>
internal static class CueFinder
{
    /// <summary>The cue of the quotation at the token <paramref name="quote"/>; <see cref="Cue.None"/> when its sentence has none.</summary>
    public static Cue Find(ParagraphWords words, int quote)
    {
        int start = words.SentenceStart(quote), end = words.SentenceEnd(quote);
        var cue = RightBehind(words, quote, end);
        if (!cue.Exists) cue = AtEnd(words, quote, end);
        if (!cue.Exists)
        {
            cue = CueBefore.Find(words, quote, start, end);
            // Nearer to the quotation than the verb: … hat gezeigt, dass man laut Berg „bald“ …; but a colon belongs to the verb.
            if ((!cue.Exists || words[quote - 1].Kind != TokenKind.Colon)
                && According(words, cue.Exists ? cue.Word + 1 : start, cue.Exists ? quote : end) is { Exists: true } nearer) cue = nearer;
        }
        if (!IsSaid(words, cue) && Outer(words, start, quote) is { Exists: true } outer) cue = outer;
        if (!cue.Exists) cue = WithWords(words, quote, start, end);
        if (!cue.Exists) cue = VerbLast(words, quote, end);
        if (!cue.Exists) cue = Mentioned(words, quote, start, end);
        if (!cue.Exists) cue = Label(words, quote, start);
        if (cue.Source.Exists && IsAddressee(words, cue.Source, start, end)) return Cue.None;
        // Man nennt ihn „Lehmkönig“; es sei „noch zu nass“.
        return cue.Source.Exists && words[cue.Source.First].Is(WordClass.Pronoun) && words[cue.Source.First].Is(WordClass.Indefinite | WordClass.It) ? Cue.None
            : cue;
    }

    /// <summary>Whether somebody only is the subject of a passive: <c>Berg</c> wurde gefragt; als „Glücksfall“ wurde <c>Berg</c> bezeichnet. Who is quoted
    /// speaks.</summary>
    public static bool IsAddressee(ParagraphWords words, Phrase source, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!words.IsAuxiliary(i) || !words[i].Is(WordClass.Passive)) continue;
            for (int participle = i + 1; participle < end; participle++)
                if (words.IsReported(participle)) return !CueBefore.IsQuoting(words, participle) && SubjectFinder.Of(words, i, end) == source;
        }
        return false;
    }

    private static bool IsSaid(ParagraphWords words, in Cue cue) =>
        cue.Exists && cue.Word >= 0 && words[cue.Word].Is(WordClass.Say | WordClass.Speak | WordClass.Write | WordClass.Auxiliary);

    // Wie Berg am Montag sagte, sieht der Rat darin „keinen Grund“: Berg reports it all.
    private static Cue Outer(ParagraphWords words, int start, int quote)
    {
        if (!words[start].Is(WordClass.Quotative) || !words[start].Is(WordClass.Subordinator)) return Cue.None;
        int comma = start + 1;
        while (comma < quote && words[comma].Kind != TokenKind.Comma) comma++;
        return comma < quote && words.IsReporting(comma - 1) && SubjectFinder.Of(words, comma - 1, comma) is { Exists: true } subject
            ? new Cue(subject, comma - 1, "cue-before") : Cue.None;
    }

    // In dem Schreiben war von „großer Eile“ die Rede.
    private static Cue Mentioned(ParagraphWords words, int quote, int start, int end)
    {
        if (quote + 2 >= end || !words[quote + 1].Is(WordClass.Determiner) || !words.IsNoun(quote + 2) || !words[quote + 2].Is(WordClass.SpeechNoun))
            return Cue.None;
        int of = quote - 1;
        while (of > start && of > quote - 3 && !words[of].Is(WordClass.Of)) of--;
        for (int verb = of - 1; verb >= start && words[of].Is(WordClass.Of); verb--)
            if (words.IsAuxiliary(verb) && words[verb].Is(WordClass.Be)) return CueBefore.Impersonal(words, verb, start, of);
        return Cue.None;
    }

    // „Wir warten“, sagte Berg. / so Berg / heißt es in einem Bericht / (Anna Berg)
    private static Cue RightBehind(ParagraphWords words, int quote, int end)
    {
        int at = quote + 1;
        bool comma = at < end && words[at].Kind == TokenKind.Comma;
        if (at < end && words[at].Kind is TokenKind.Comma or TokenKind.Dash) at++;
        if (at >= end) return at == words.Count || at > quote + 1 ? Cue.None : NextSentence(words, at);
        ref var word = ref words[at];
        if (IsSignature(words, quote, at, end)) return new Cue(words.At(at + 1, end), -1, "signature", true);
        if (word.Kind != TokenKind.Word || word.Capital) return Cue.None;
        if (word.Is(WordClass.Quotative) && (comma || !word.Is(WordClass.Subordinator)))
        {
            int next = at + 1;
            if (IsImpersonal(words, next, end)) return Impersonal(words, next, end);
            while (next < end && !words[next].Capital && (words[next].Is(WordClass.Adverb) || words.IsReporting(next))) next++;
            if (words.At(next, end) is { Exists: true } named) return new Cue(named, at, "cue-behind", true);
        }
        if (IsImpersonal(words, at, end)) return Impersonal(words, at, end);
        // Die als „Notlösung“ bezeichnete Mauer
        bool attributive = !comma && quote > 1 && words[quote - 1].Is(WordClass.Subordinator) && words[quote - 2].Is(WordClass.Determiner);
        if (words.IsReporting(at) && !attributive || comma && words.IsAuxiliary(at) && HasReported(words, at, end))
            if (SubjectFinder.Behind(words, at, end) is { Exists: true } subject)
            {
                // „…“, zitierte der Sender die Ministerin Anna Berg
                if (word.Is(WordClass.Call) && word.Is(WordClass.Write) && words.At(subject.Last + 1, end) is { Exists: true } quoted
                    && quoted.Last > quoted.Head)
                    subject = quoted;
                return new Cue(subject, at, "cue-behind", comma || quote == words.SentenceStart(quote));
            }
        // „…“, spöttelt er: no verb that the tables know, but nothing else stands there
        if (comma && quote == words.SentenceStart(quote) && !word.Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive) && !words.IsAuxiliary(at)
            && words.At(at + 1, end) is { Exists: true } speaker && words.IsNominative(speaker)
            && (words[speaker.First].Is(WordClass.Pronoun) ? words[speaker.First].Is(WordClass.He | WordClass.She) : words.Speaks(speaker)))
            return new Cue(speaker, at, "cue-behind", true);
        if (comma && word.Is(WordClass.According | WordClass.Opinion)) return According(words, at, end);
        return Cue.None;
    }

    // „…“, hat Berg gesagt
    private static bool HasReported(ParagraphWords words, int auxiliary, int end)
    {
        for (int i = auxiliary + 1; i < end; i++)
            if (words.IsReported(i)) return true;
        return false;
    }

    // „Wir warten.“ Das sagte Berg am Montag.
    private static Cue NextSentence(ParagraphWords words, int start)
    {
        int verb = start + 1, end = words.SentenceEnd(start);
        if (verb >= end || words[start].Kind != TokenKind.Word || !words[start].Is(WordClass.Determiner | WordClass.Quotative)
            || !words.IsReporting(verb) && !words.IsAuxiliary(verb)) return Cue.None;
        bool reports = words.IsReporting(verb) && !words[verb].Is(WordClass.Think);
        for (int i = verb; i < end && !reports; i++) reports = words[i].Is(WordClass.Reporting & ~WordClass.Think) && !words[i].Capital;
        return reports && SubjectFinder.Behind(words, verb, end) is { Exists: true } subject ? new Cue(subject, verb, "cue-in-next-sentence", true) : Cue.None;
    }

    // „Wir warten.“ (Anna Berg); but „Verein der Lehmbauer“ (VDL) only has its short form behind it.
    private static bool IsSignature(ParagraphWords words, int quote, int at, int end) =>
        words[at].Kind == TokenKind.Open && at + 1 < end && words.IsNoun(at + 1) && words.At(at + 1, end) is { Exists: true } signed && signed.Last + 1 < end
        && words[signed.Last + 1].Kind == TokenKind.Close && (quote == words.SentenceStart(quote) || TermRules.EndsSentence(words, quote))
        && (signed.Last + 2 >= end || words[signed.Last + 2].Kind == TokenKind.Stop);

    private static bool IsImpersonal(ParagraphWords words, int verb, int end) =>
        verb + 1 < end && words[verb].Is(WordClass.Reporting) && !words[verb].Capital && words[verb + 1].Is(WordClass.It);

    // heißt es in einem Bericht
    private static Cue Impersonal(ParagraphWords words, int verb, int end)
    {
        for (int i = verb + 2; i < end; i++)
        {
            if (words[i].Is(WordClass.Preposition | WordClass.To)) return new Cue(words.At(i + 1, end), verb, "cue-impersonal", true);
            if (!words[i].Is(WordClass.Adverb)) break;
        }
        return new Cue(Phrase.None, verb, "cue-impersonal", true);
    }

    // Die „müden Helfer“ hätten „bis zuletzt“ gewartet, so Berg. / „Viel Lehm“ sei, so Berg, im Fluss.
    private static Cue AtEnd(ParagraphWords words, int quote, int end)
    {
        for (int i = quote + 1; i + 2 < end; i++)
        {
            if (words[i].Kind != TokenKind.Comma || words[i + 1].Capital) continue;
            if (words[i + 1].Is(WordClass.Quotative) && !words[i + 1].Is(WordClass.Subordinator))
            {
                if (IsImpersonal(words, i + 2, end)) return Impersonal(words, i + 2, end);
                if (words.At(i + 2, end) is { Exists: true } named && words.IsNominative(named)
                    && (words.EndOf(named, end) is var last && last >= end - 2 || words[last].Kind == TokenKind.Comma && words.Speaks(named)))
                    return new Cue(named, i + 1, "cue-at-end");
            }
            if (words.IsReporting(i + 1) && words[i + 1].Is(WordClass.Say | WordClass.Speak | WordClass.Write)
                && SubjectFinder.Behind(words, i + 1, end) is { Exists: true } subject && subject.First == i + 2 && !words[subject.First].Is(WordClass.It))
                return new Cue(subject, i + 1, "cue-at-end");
        }
        return Cue.None;
    }

    /// <summary>Laut Berg; nach Ansicht des Rats; der Polizei zufolge; für Berg ist.</summary>
    public static Cue According(ParagraphWords words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            ref var word = ref words[i];
            if (word.Kind != TokenKind.Word) continue;
            if (word.Is(WordClass.According))
            {
                if (!word.Is(WordClass.Preposition))
                {
                    if (i > start && words.IsNoun(i - 1)) return new Cue(words.Until(i - 1), i, "according-to");
                }
                else if (words.At(i + 1, end) is { Exists: true } named) return Of(words, i, named, end);
            }
            if (!word.Is(WordClass.Opinion) || words.IsNoun(i)) continue;
            // Für Berg ist der Damm „fertig“.
            if (words.Opens(i) && words.At(i + 1, end) is { Exists: true } holder && words.Speaks(holder) && !words[holder.Head].Is(WordClass.Opinion)
                && words.EndOf(holder, end) is var next && next < end
                && words.IsAuxiliary(next) && words[next].Is(WordClass.Be)) return new Cue(holder, i, "according-to");
            if (i > start && words[i - 1].Is(WordClass.Opinion) && words.IsNoun(i - 1)) return new Cue(words.Until(i - 1), i, "according-to");
            int noun = i + 1;
            while (noun < end && noun < i + 4 && !words[noun].Capital && words[noun].Kind == TokenKind.Word) noun++;
            if (noun < end && words[noun].Is(WordClass.Opinion) && words.IsNoun(noun)) return Of(words, i, new Phrase(i + 1, noun, noun), end);
        }
        return Cue.None;
    }

    // From the opinion to whose it is: nach Ansicht von Berg, laut Angaben der Polizei.
    private static Cue Of(ParagraphWords words, int word, Phrase noun, int end)
    {
        if (!words[noun.Head].Is(WordClass.Opinion)) return new Cue(noun, word, "according-to");
        int next = noun.Head + 1;
        if (next < end && words[next].Is(WordClass.Of)) next++;
        var owner = words.At(next, end);
        if (!owner.Exists && noun.Last > noun.Head) owner = new Phrase(noun.Head + 1, noun.Last, noun.Head + 1);
        return owner.Exists ? new Cue(owner, word, "according-to") { Opinion = noun } : new Cue(noun, word, "according-to");
    }

    // Mit den Worten „Es reicht“ verließ Berg den Saal.
    private static Cue WithWords(ParagraphWords words, int quote, int start, int end)
    {
        if (quote <= start + 1 || quote + 1 >= end || !words.IsNoun(quote - 1) || !words[quote - 1].Is(WordClass.SpeechNoun) || words[quote + 1].Capital
            || words[quote + 1].Kind != TokenKind.Word || !words[start].Is(WordClass.Preposition) || quote - start > 4) return Cue.None;
        return SubjectFinder.Behind(words, quote + 1, end) is { Exists: true } subject ? new Cue(subject, quote - 1, "cue-words", true) : Cue.None;
    }

    // …, den sie als „Irrweg“ bezeichnete
    private static Cue VerbLast(ParagraphWords words, int quote, int end)
    {
        for (int i = quote + 1; i < Math.Min(end, quote + 4); i++)
            if (words.IsReporting(i) && (i + 1 >= end || !words.IsNoun(i + 1)))
                return SubjectFinder.Of(words, i, end) is { Exists: true } subject ? new Cue(subject, i, "cue-last") : Cue.None;
        return Cue.None;
    }

    // Anna Berg: „Wir warten.“
    private static Cue Label(ParagraphWords words, int quote, int start)
    {
        if (quote <= start || words[quote - 1].Kind != TokenKind.Colon) return Cue.None;
        for (int i = start; i < quote; i++)
            if (words.IsAuxiliary(i)) return Cue.None;
        var named = words.At(start, quote);
        if (named.Exists && (words.EndOf(named, quote) < quote - 1 || words[named.Head].Is(WordClass.SpeechNoun)
            && !words[named.First].Is(WordClass.Possessive) && !words[named.Last + 1].Is(WordClass.Of)))
            return Cue.None;
        // Zitat von Anna Berg: „Wir warten.“
        if (named.Exists && words[named.Head].Is(WordClass.SpeechNoun) && words[named.Last + 1].Is(WordClass.Of)) named = words.At(named.Last + 2, quote);
        return named.Exists && (words.Speaks(named) || words[named.First].Is(WordClass.Possessive)) ? new Cue(named, quote - 1, "label", true) : Cue.None;
    }
}
