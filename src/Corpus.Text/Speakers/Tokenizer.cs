using System.Runtime.CompilerServices;
using Corpus.Text.Lexicon;
using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Speakers;

/// <summary>Cuts a paragraph into words, marks and whole quotations, and numbers its sentences.</summary>
internal static class Tokenizer
{
    /// <summary>Fills <paramref name="tokens"/> with the paragraph's; the quotations from <paramref name="first"/> up to <paramref name="end"/> stand in it.</summary>
    public static void Read(string text, TextRange paragraph, IReadOnlyList<Quotation> quotations, int first, int end, Vocabulary words, Buffer<Token> tokens)
    {
        tokens.Truncate(0);
        int next = first, limit = next < end ? quotations[next].Marked.Start : paragraph.End;
        for (int i = paragraph.Start; i < paragraph.End;)
        {
            if (i == limit && next < end)
            {
                int behind = quotations[next++].Marked.End;
                Add(tokens, i, behind, TokenKind.Quote);
                i = Math.Max(i + 1, behind);
                limit = next < end ? quotations[next].Marked.Start : paragraph.End;
                continue;
            }
            char c = text[i];
            if (char.IsWhiteSpace(c)) { i++; continue; }
            if (char.IsLetterOrDigit(c) || c is '@' or '$' or '#' && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]))
                i = Word(text, i, limit, words, tokens);
            else
            {
                Add(tokens, i, i + 1, KindOf(text, i));
                i++;
            }
        }
    }

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

    // Kept apart: inside the loop over the tokens too much would wait for a register.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Word(string text, int start, int limit, Vocabulary words, Buffer<Token> tokens)
    {
        int letters = char.IsLetterOrDigit(text[start]) ? start : start + 1;
        var cls = words.Read(text, letters, limit, out int end);
        bool capital = char.IsUpper(text[letters]) | text[start] == '@', owner = false;
        // Most words have a space behind them: no sign goes on with them.
        if (letters != start || end >= limit || text[end] != ' ') end = Signed(text, start, letters, end, limit, capital, words, ref cls, ref owner);
        // One question: nobody could foresee the answers to the three.
        if ((cls == WordClass.None) & !capital & words.MayGuess(text[end - 1])) cls = words.Guess(text.AsSpan(start, end - start));
        ref var token = ref Add(tokens, start, end, char.IsDigit(text[letters]) ? TokenKind.Number : TokenKind.Word);
        (token.Class, token.Capital, token.Owner) = (cls, capital, owner);
        return end;
    }

    /// <summary>The end of a word that a sign begins or follows: "re-elect", "Berg’s", "U.S.", "#harbour", "3,000".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Signed(string text, int start, int letters, int end, int limit, bool capital, Vocabulary words, ref WordClass cls, ref bool owner)
    {
        int dots = 0, plain = letters == start ? end : -1;
        for (; end < limit && text[end] != ' '; end = Lanes.AlphanumericEnd(text, end + 1, limit))
        {
            char c = text[end];
            bool inner = end + 1 < limit && char.IsLetterOrDigit(text[end + 1]);
            if (c is '-' or '&' or '\u00ad' or '/' && inner || c is '\'' or '’' && inner || c == ',' && inner && char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1])) continue;
            if (c != '.' || !inner || !(char.IsUpper(text[end - 1]) || char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1]))) break;
            dots++;
        }
        if (end != plain) cls = words.Find(text, start, end);
        if (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’' && cls == WordClass.None)
        {
            owner = true;
            cls = words.Find(text, start, end - 2);
        }
        else if (end < limit && text[end] is '\'' or '’' && text[end - 1] == 's' && (end + 1 >= limit || text[end + 1] == ' '))
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
