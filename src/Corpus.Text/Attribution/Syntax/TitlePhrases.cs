using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>Keeps a title whole that stands before a name: "minister <c>of mines and energy</c> Anna Berg", "head <c>of the Port Trust</c> Anna
/// Berg".</summary>
internal static class TitlePhrases
{
    private const int Reach = 7;

    /// <summary>Whether the small word belongs to a title that leads to a person's name.</summary>
    public static bool IsLink(Buffer<Token> tokens, int start, int at)
    {
        if (!tokens[at].Is(WordClass.Of | WordClass.Joining) || tokens[at].Capital) return false;
        // The noun for a person comes first: everything behind it only says which.
        int noun = at - 1;
        while (noun > start && !tokens[noun].Is(WordClass.PersonNoun | WordClass.Title)) noun--;
        if (!tokens[noun].Is(WordClass.PersonNoun | WordClass.Title) || tokens[noun].Is(WordClass.Plural) || noun + 1 >= tokens.Count
            || !tokens[noun + 1].Is(WordClass.Of)) return false;
        for (int i = at + 1; i + 1 < tokens.Count && i <= at + Reach; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Owner || token.Verb >= 0 || token.Sentence != tokens[at].Sentence) return false;
            if (token.Capital && token.Is(WordClass.GivenName) && !token.Is(WordClass.NameBody))
            {
                ref var before = ref tokens[i - 1];
                return i > at + 1 && tokens[i + 1].Capital && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].Is(WordClass.NameBody)
                    && !before.Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive | WordClass.PersonNoun | WordClass.Title | WordClass.Time);
            }
            if (token.Is(WordClass.PersonNoun | WordClass.Title | WordClass.Relative | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Subordinator)
                && !token.Is(WordClass.Of)) return false;
        }
        return false;
    }
}
