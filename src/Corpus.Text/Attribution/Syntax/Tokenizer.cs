using Corpus.Text.Quotations;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>Cuts a paragraph into words, marks and whole quotations, and numbers its sentences.</summary>
internal static class Tokenizer
{
    private const Joint Inner = Joint.Hyphen | Joint.SoftHyphen | Joint.Apostrophe | Joint.Initial | Joint.Decimal | Joint.Ampersand | Joint.Slash;

    /// <summary>Fills <paramref name="tokens"/> with the paragraph's; the quotations from <paramref name="first"/> up to <paramref name="end"/> are in
    /// it.</summary>
    public static void Read(string text, TextRange paragraph, IReadOnlyList<Quotation> quotations, int first, int end, Vocabulary words, Buffer<Token> tokens)
    {
        tokens.Truncate(0);
        int next = first;
        for (int i = paragraph.Start; i < paragraph.End;)
        {
            int limit = next < end ? quotations[next].Marked.Start : paragraph.End;
            Between(text, i, limit, words, tokens);
            if (next == end) return;
            int behind = quotations[next++].Marked.End;
            Add(tokens, limit, behind, TokenKind.Quote);
            i = Math.Max(limit + 1, behind);
        }
    }

    /// <summary>The words and symbols of a stretch without quotations, sixty-four characters after sixty-four: where a word begins and ends is known before any
    /// is looked up.</summary>
    private static void Between(string text, int start, int limit, Vocabulary words, Buffer<Token> tokens)
    {
        int done = start;
        for (int from = start; from < limit; from += CharacterBits.Count)
        {
            var bits = CharacterBits.Of(text, from, limit);
            int count = Math.Min(CharacterBits.Count, limit - from);
            ulong own = count == CharacterBits.Count ? ulong.MaxValue : (1UL << count) - 1;
            ulong word = bits.Capitals | bits.Letters | bits.Digits, symbols = own & ~(word | bits.Spaces);
            // What goes on from the characters before was taken in with them.
            for (ulong starts = Since(symbols | word & ~(word << 1), done - from); starts != 0; starts = Since(starts & (starts - 1), done - from))
            {
                int at = Bits.First(starts), i = from + at;
                if ((word >> at & 1) != 0) done = Word(text, i, i, WordEnd(text, from, at, word, limit), limit, (bits.Capitals >> at & 1) != 0, words, tokens);
                else if (words.EncliticEnd(text, i, limit) is var joined && joined > i) done = Word(text, i, i, joined, limit, false, words, tokens);
                else if (text[i] is '@' or '$' or '#' && i + 1 < limit && WordCharacters.IsPart(text[i + 1]))
                    done = Word(text, i, i + 1, WordCharacters.End(text, i + 1, limit), limit, text[i] == '@' || char.IsUpper(text[i + 1]), words, tokens);
                else
                {
                    ref var symbol = ref Add(tokens, i, i + 1, KindOf(text, i));
                    if (text[i] == '&') symbol.Class = WordClass.Joining;
                    done = i + 1;
                }
            }
        }
    }

    // Where the word ends whose characters among those behind a place are in the bits.
    private static int WordEnd(string text, int from, int at, ulong word, int limit)
    {
        ulong others = ~word & (ulong.MaxValue << at);
        return others != 0 ? from + Bits.First(others) : WordCharacters.End(text, from + CharacterBits.Count, limit);
    }

    // The bits from a place on: what a word has taken in begins none.
    private static ulong Since(ulong bits, int place) => place <= 0 ? bits : place < CharacterBits.Count ? bits & (ulong.MaxValue << place) : 0;

    private static ref Token Add(Buffer<Token> tokens, int start, int end, TokenKind kind)
    {
        ref var token = ref tokens.Next();
        (token.Start, token.End, token.Kind) = (start, end, kind);
        token.Mention = token.Verb = -1;
        return ref token;
    }

    private static TokenKind KindOf(string text, int at) => text[at] switch
    {
        ',' => TokenKind.Comma,
        '.' or '!' or '?' or '…' => TokenKind.Stop,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '–' or '—' or '―' or '-' => TokenKind.Dash,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        _ => TokenKind.Symbol,
    };

    private static int Word(string text, int start, int letters, int end, int limit, bool capital, Vocabulary words, Buffer<Token> tokens)
    {
        var cls = words.FindWord(text, letters, end);
        bool owner = false;
        // Most words have a space behind them: nothing joins them to what follows.
        if (letters != start || end >= limit || text[end] != ' ')
        {
            // "al-Rashid"
            if (!capital && end + 1 < limit && text[end] == '-' && (cls & WordClass.Particle) != 0 && char.IsUpper(text[end + 1])) capital = true;
            end = Signed(text, start, letters, end, limit, capital, words, ref cls, ref owner);
        }
        // One question: nobody could foresee the answers to the three.
        if ((cls == WordClass.None) & !capital & words.MayGuess(text[end - 1])) cls = words.Guess(text.AsSpan(start, end - start));
        ref var token = ref Add(tokens, start, end, char.IsDigit(text[letters]) ? TokenKind.Number : TokenKind.Word);
        (token.Class, token.Capital, token.Owner) = (cls, capital, owner);
        return end;
    }

    /// <summary>The end of a word that a symbol begins or follows: "re-elect", "Berg’s", "U.S.", "#harbour", "3,000", "l’" before "avocate".</summary>
    private static int Signed(string text, int start, int letters, int end, int limit, bool capital, Vocabulary words, ref WordClass cls, ref bool owner)
    {
        if (words.ProcliticEnd(text, start, limit) is var proclitic && proclitic > start)
        {
            cls = words.Find(text, start, proclitic);
            return proclitic;
        }
        int dots = 0, plain = letters == start ? end : -1;
        var joints = capital ? Inner | Joint.Dash : Inner;
        while (end < limit && (Joints.At(text, end, limit) & joints) != 0)
        {
            // dit-elle: two words.
            if (words.EncliticEnd(text, end, limit) > end) break;
            if (text[end] == '.') dots++;
            end = WordCharacters.End(text, end + 1, limit);
        }
        if (end != plain) cls = words.Find(text, start, end);
        if (cls == WordClass.None && words.Possessive.Ends(text, start, end))
        {
            owner = true;
            cls = words.Find(text, start, end - 2);
        }
        else if (end < limit && text[end] is '\'' or '’' && words.Possessive.EndsBare(text, end) && (end + 1 >= limit || text[end + 1] == ' '))
        {
            owner = true;
            end++;
        }
        if (end < limit && text[end] == '.' && (dots > 0 || capital && end - start == 1 || IsAbbreviation(text, start, end, words, ref cls))) end++;
        return end;
    }

    private static bool IsAbbreviation(string text, int start, int end, Vocabulary words, ref WordClass cls)
    {
        var dotted = words.Find(text, start, end + 1);
        if (dotted == WordClass.None) return false;
        cls = dotted;
        return true;
    }
}
