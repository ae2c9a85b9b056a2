using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>Finds each verb's subject: "Psaki, who spoke on Friday, said", "said Psaki", "…, calling it so".</summary>
internal static partial class ClauseReader
{
    private const int Reach = 80, AgentReach = 8;

    /// <summary>Fills <paramref name="verbs"/>, and sets the verbs of tokens and mentions and the roles of mentions.</summary>
    public static void Read(Buffer<Token> tokens, Buffer<Mention> mentions, Buffer<Verb> verbs)
    {
        verbs.Truncate(0);
        MentionRoles.Set(tokens, mentions);
        int sentence = -1, main = -1, previous = -1, ownEnd = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if (token.Sentence != sentence) (sentence, main, previous, ownEnd) = (token.Sentence, -1, -1, i);
            // Most words are no verb of any kind.
            if (token.Verb != 0 && token.Kind == TokenKind.Word && !token.Is(WordClass.Auxiliary | WordClass.Contracted)) continue;
            if (token.Kind is TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon) ownEnd = i + 1;
            if (token.Is(WordClass.According) && !token.Is(WordClass.Preposition)) continue;
            bool lone = token.Is(WordClass.Auxiliary | WordClass.Contracted) && !token.Is(WordClass.Modal) && IsLone(tokens, i);
            if (token.Verb != 0 && !lone) continue;
            var verb = Subject(tokens, mentions, verbs, i, previous, main, ownEnd);
            token.Verb = verbs.Count;
            if (verb.Form == VerbForm.Passive && Agent(tokens, mentions, verb) is var agent and >= 0)
            {
                if (verb.Subject >= 0 && mentions[verb.Subject].Verb < 0) mentions[verb.Subject].Role = MentionRole.Object;
                (verb.Subject, verb.Parent, verb.Form) = (agent, -1, VerbForm.Inverted);
                mentions[agent].Role = MentionRole.Plain;
            }
            if (verb.Subject >= 0 && verb.Parent < 0)
            {
                ref var subject = ref mentions[verb.Subject];
                if (subject.Verb < 0) subject.Verb = verbs.Count;
                if (subject.Role is MentionRole.Plain or MentionRole.Object or MentionRole.Apposition) subject.Role = MentionRole.Subject;
            }
            if (verb.Form is VerbForm.Finite or VerbForm.Inverted)
            {
                previous = verbs.Count;
                bool hangs = verb.Subject < 0 || mentions[verb.Subject].Clause != Clause.Main;
                if (!hangs) main = verbs.Count;
                if (verb.Subject < 0 || mentions[verb.Subject].Clause != Clause.Relative) ownEnd = i + 1;
            }
            else if (previous < 0) previous = verbs.Count;
            verbs.Add(verb);
        }
    }

    /// <summary>Berg was told so by <c>the mayor</c>: who does what a passive verb says; -1 when nobody is named.</summary>
    private static int Agent(Buffer<Token> tokens, Buffer<Mention> mentions, in Verb verb)
    {
        // "accused of “sinking the line” by the council": what stands between is what was said.
        bool says = verb.Class <= VerbClass.Call;
        for (int i = verb.Token + 1; i + 1 < tokens.Count && i - verb.Token < AgentReach && tokens[i].Sentence == verb.Sentence; i++)
        {
            says |= tokens[i].Kind == TokenKind.Quote;
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon || tokens[i].Verb >= 0) return -1;
            if (!tokens[i].Is(WordClass.Agent) || !says || tokens[i + 1].Mention is not (>= 0 and var agent)) continue;
            return mentions[agent].Type is MentionType.Person or MentionType.Name or MentionType.PersonNoun or MentionType.BodyNoun
                || mentions[agent] is { Type: MentionType.OtherNoun, Determined: true } && i == verb.Token + 1 ? agent : -1;
        }
        return -1;
    }

    /// <summary>"She is", with no verb behind it that the auxiliary helps.</summary>
    private static bool IsLone(Buffer<Token> tokens, int at)
    {
        for (int i = at + 1; i < tokens.Count && i < at + 5; i++)
        {
            if (tokens[i].Verb >= 0) return false;
            if (!tokens[i].Is(WordClass.Adverb | WordClass.Auxiliary)) return true;
        }
        return true;
    }

    private static Verb Subject(Buffer<Token> tokens, Buffer<Mention> mentions, Buffer<Verb> verbs, int at, int previous, int main, int ownEnd)
    {
        ref var token = ref tokens[at];
        var verb = new Verb { Token = at, Subject = -1, Parent = -1, Sentence = token.Sentence, Class = ClassOf(token), Form = VerbForm.Finite };
        int left = at - 1;
        bool be = false, auxiliary = token.Is(WordClass.Contracted);
        while (left >= 0 && tokens[left].Sentence == token.Sentence && tokens[left].Kind == TokenKind.Word && tokens[left].Mention < 0 && tokens[left].Verb < 0
            && !tokens[left].Capital
            && tokens[left].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            be |= tokens[left].Is(WordClass.Be);
            auxiliary |= tokens[left].Is(WordClass.Auxiliary);
            left--;
        }
        left = BeforeTime(tokens, mentions, left, token.Sentence);
        if (left >= 0 && tokens[left].Is(WordClass.Contracted)) auxiliary = true;
        if (be && token.Is(WordClass.Past | WordClass.Participle)) verb.Form = VerbForm.Passive;
        if (left < 0 || tokens[left].Sentence != token.Sentence)
        {
            if (token.Is(WordClass.Ing)) verb.Form = VerbForm.Ing;
            else Invert(tokens, mentions, ref verb);
            return verb;
        }
        ref var before = ref tokens[left];
        if (before.Is(WordClass.To)) return Borrow(verbs, verb, VerbForm.Infinitive, previous);
        if (token.Is(WordClass.Ing) && !auxiliary && before.Mention >= 0 && !before.Owner)
        {
            if (IsMessage(tokens, mentions, verbs, before.Mention, previous)) return Borrow(verbs, verb, VerbForm.Ing, previous);
            (verb.Form, verb.Subject) = (VerbForm.Ing, Joined(tokens, mentions, before.Mention));
            return verb;
        }
        if (token.Is(WordClass.Ing) && token.Is(WordClass.Say) && Quoted(tokens, mentions, verbs, left, previous) is var quoted and >= 0)
        {
            verb.Subject = quoted;
            return verb;
        }
        if (token.Is(WordClass.Ing) && !auxiliary)
            return Borrow(verbs, verb, VerbForm.Ing, main >= 0 && before.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote or TokenKind.Close
            || before.Is(WordClass.Conjunction) && main >= 0 ? main : previous);
        if (before.Mention >= 0 && !before.Owner)
        {
            int subject = Climb(tokens, mentions, before.Mention);
            verb.Subject = subject;
            if (!auxiliary && verb.Form == VerbForm.Finite && mentions[subject].Role == MentionRole.Object && token.Is(WordClass.Past)
                && !token.Is(WordClass.Say | WordClass.Speak | WordClass.Write))
            {
                // "He met a man named Berg": a participle behind an object.
                verb.Form = VerbForm.Loose;
            }
            return verb;
        }
        switch (before.Kind)
        {
            case TokenKind.Comma or TokenKind.Dash or TokenKind.Close:
                int outer = before.Kind == TokenKind.Close ? BeforeOpen(tokens, left)
                    : BeforeRelative(tokens, mentions, at, left) is >= 0 and var described ? described : BeforeApposition(tokens, mentions, ownEnd, left);
                bool aside = before.Kind == TokenKind.Comma && IsAsideBefore(tokens, mentions, at);
                // "Anna Berg, the mayor, told Storm."
                if (outer >= 0 && !(aside && mentions[outer].Type is not (MentionType.Person or MentionType.Name or MentionType.PersonNoun)))
                {
                    verb.Subject = Climb(tokens, mentions, outer);
                    return verb;
                }
                if ((left > 0 && tokens[left - 1].Kind == TokenKind.Quote || aside)
                    && Invert(tokens, mentions, ref verb)) return verb;
                return Borrow(verbs, verb, verb.Form, previous);
            case TokenKind.Quote:
                if (Invert(tokens, mentions, ref verb)) return verb;
                if (left > 0 && tokens[left - 1].Mention >= 0)
                {
                    verb.Subject = Climb(tokens, mentions, tokens[left - 1].Mention);
                    return verb;
                }
                return Borrow(verbs, verb, verb.Form, previous);
            default:
                if (before.Is(WordClass.Conjunction | WordClass.Adverb))
                    return Borrow(verbs, verb, verb.Form, IsBehindAside(tokens, mentions, verbs, left, previous) && main >= 0 ? main : previous);
                if (Invert(tokens, mentions, ref verb)) return verb;
                return Borrow(verbs, verb, VerbForm.Loose, previous);
        }
    }

    /// <summary>"The council this week said": the words of time between a subject and its verb are left out.</summary>
    private static int BeforeTime(Buffer<Token> tokens, Buffer<Mention> mentions, int left, int sentence)
    {
        int at = left;
        if (at > 0 && tokens[at].Mention < 0 && tokens[at].Is(WordClass.Time) && tokens[at].Kind == TokenKind.Word) at--;
        if (at < 1 || tokens[at].Mention < 0 || mentions[tokens[at].Mention] is not { Type: MentionType.OtherNoun } time || (time.Head & WordClass.Time) == 0)
            return left;
        int before = time.First - 1;
        return before >= 0 && tokens[before].Sentence == sentence && tokens[before].Mention >= 0 && !tokens[before].Owner ? before : left;
    }

    /// <summary>"Berg left after he won, and said": what is said behind a clause of time or a pushed-in clause is said by the main clause's subject.</summary>
    private static bool IsBehindAside(Buffer<Token> tokens, Buffer<Mention> mentions, Buffer<Verb> verbs, int conjunction, int previous)
    {
        if (previous < 0 || verbs[previous].Subject < 0 || !tokens[conjunction + 1].Is(WordClass.Reporting)) return false;
        var clause = mentions[verbs[previous].Subject].Clause;
        return clause == Clause.Adverbial || clause == Clause.Relative && conjunction > 0 && tokens[conjunction - 1].Kind is TokenKind.Comma or TokenKind.Dash;
    }

    private static VerbClass ClassOf(in Token token) => token switch
    {
        _ when token.Is(WordClass.Say) => VerbClass.Say,
        _ when token.Is(WordClass.Speak) => VerbClass.Speak,
        _ when token.Is(WordClass.Call) => VerbClass.Call,
        _ when token.Is(WordClass.Write) => VerbClass.Write,
        _ when token.Is(WordClass.Think) => VerbClass.Think,
        _ when token.Is(WordClass.AnyVerb) => VerbClass.Other,
        _ => VerbClass.Auxiliary,
    };

    private static Verb Borrow(Buffer<Verb> verbs, Verb verb, VerbForm form, int parent)
    {
        verb.Form = form;
        verb.Parent = parent;
        if (parent >= 0) verb.Subject = verbs[parent].Subject;
        return verb;
    }

    /// <summary>"said Psaki": the subject stands behind its verb.</summary>
    private static bool Invert(Buffer<Token> tokens, Buffer<Mention> mentions, ref Verb verb)
    {
        if (verb.Class is not (VerbClass.Say or VerbClass.Speak or VerbClass.Write or VerbClass.Think or VerbClass.Other)) return false;
        for (int i = verb.Token + 1; i < tokens.Count && i < verb.Token + 3 && tokens[i].Sentence == verb.Sentence; i++)
        {
            if (tokens[i].Mention >= 0)
            {
                verb.Subject = tokens[i].Mention;
                verb.Form = VerbForm.Inverted;
                return true;
            }
            if (!tokens[i].Is(WordClass.Adverb)) return false;
        }
        return false;
    }
}
