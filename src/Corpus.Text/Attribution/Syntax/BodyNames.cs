using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>Keeps the names of bodies whole across small words: Department <c>for</c> Transport, Bank <c>of the</c> North, Berg <c>&amp;</c> Storm, Union of
/// Rail
/// <c>and</c> Harbour Workers.</summary>
internal static class BodyNames
{
    private const int Reach = 9;

    /// <summary>Whether the token joins two parts of a body's name.</summary>
    public static bool IsLink(Buffer<Token> tokens, int at)
    {
        if (at < 1 || at + 1 >= tokens.Count) return false;
        ref var token = ref tokens[at];
        ref var before = ref tokens[at - 1];
        if (!before.Capital || before.Owner || before.Is(WordClass.Determiner) || tokens[at + 1].Sentence != token.Sentence) return false;
        if (token.Kind == TokenKind.Symbol) return token.Class == WordClass.Joining && tokens[at + 1].Capital;
        if (token.Is(WordClass.Of) && !token.Capital)
            return (before.Is(WordClass.NameBody | WordClass.BodyNoun) && !before.Is(WordClass.Title) || IsPart(tokens, at - 1)) && PartBehind(tokens, at) >= 0;
        if (token.Kind == TokenKind.Comma || token.Is(WordClass.Joining)) return IsInList(tokens, at);
        return false;
    }

    /// <summary>Whether the token is the "the" of "Bank of the North".</summary>
    public static bool IsBehindLink(Buffer<Token> tokens, int at) =>
        at > 1 && tokens[at].Is(WordClass.Determiner) && !tokens[at].Capital && IsLink(tokens, at - 1) && tokens[at - 1].Is(WordClass.Of);

    /// <summary>The link before the part of a name that begins at <paramref name="first"/>; 0 when none stands behind <paramref name="start"/>.</summary>
    public static int LinkBefore(Buffer<Token> tokens, int first, int start)
    {
        int link = first - 1;
        if (link > start && IsBehindLink(tokens, link)) link--;
        return link > start && IsLink(tokens, link) ? link : 0;
    }

    /// <summary>"Society for the Protection <c>of</c> Birds": the word before belongs to what the body is for.</summary>
    private static bool IsPart(Buffer<Token> tokens, int at)
    {
        int first = at;
        while (first > 1 && at - first < 3 && IsPlain(tokens[first])) first--;
        if (tokens[first].Is(WordClass.Determiner) && first > 1) first--;
        return first < at && tokens[first].Is(WordClass.Of) && !tokens[first].Capital && tokens[first - 1].Capital && tokens[first - 1].Is(WordClass.NameBody)
            && !tokens[first - 1].Is(WordClass.Title);
    }

    /// <summary>Where the part behind the link begins; -1 when none does.</summary>
    private static int PartBehind(Buffer<Token> tokens, int at)
    {
        int next = at + 1;
        if (tokens[next].Is(WordClass.Determiner) && !tokens[next].Capital && next + 1 < tokens.Count) next++;
        ref var part = ref tokens[next];
        return part.Capital && part.Kind == TokenKind.Word && part.Sentence == tokens[at].Sentence && !part.Is(WordClass.Time | WordClass.Title)
            && !(next > at + 1 && part.Is(WordClass.PersonNoun)) ? next : -1;
    }

    /// <summary>"Department of Health <c>and</c> Social Care", "Union of Rail<c>,</c> Maritime <c>and</c> Harbour Workers": what the body is for is a
    /// list.</summary>
    private static bool IsInList(Buffer<Token> tokens, int at)
    {
        // Back to the link behind which the list begins.
        int first = at - 1;
        while (first > 0 && at - first < Reach
            && (IsPlain(tokens[first]) || tokens[first].Kind == TokenKind.Comma || tokens[first].Is(WordClass.Joining))) first--;
        if (first < 1 || !tokens[first].Is(WordClass.Of) || tokens[first].Capital || !tokens[first - 1].Is(WordClass.NameBody)
            || tokens[first - 1].Is(WordClass.Title)
            || !tokens[first - 1].Capital) return false;
        // On to its last part behind "and".
        bool joined = false;
        for (int i = at; i < tokens.Count && i - at < Reach; i++)
        {
            if (tokens[i].Is(WordClass.Joining))
            {
                joined = true;
                if (i + 1 >= tokens.Count || !IsPlain(tokens[i + 1])) return false;
                int words = 0;
                while (i + 1 + words < tokens.Count && IsPlain(tokens[i + 1 + words])) words++;
                return words > 1 || tokens[i + 1].Is(WordClass.PersonNoun | WordClass.NameBody) || tokens[i + 1].Class == WordClass.None;
            }
            if (tokens[i].Kind != TokenKind.Comma && !IsPlain(tokens[i])) return false;
        }
        return joined;
    }

    /// <summary>A capitalised word that begins no person's name.</summary>
    private static bool IsPlain(in Token token) =>
        token.Kind == TokenKind.Word && token.Capital && !token.Owner
            && !token.Is(WordClass.GivenName | WordClass.Title | WordClass.Determiner | WordClass.Time);
}
