using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds who speaks together: "Anna Berg and Rolf Ek said", "said Anna Berg, Rolf Ek and Karl Lund".</summary>
internal static class JointSpeakers
{
    private const int Most = 6;

    /// <summary>The names of all, as a list in words; null where <paramref name="mention"/> speaks alone.</summary>
    public static string? Names(ParagraphAnalysis paragraph, NameResolver names, PersonIndex persons, int mention)
    {
        if (mention < 0 || !IsName(paragraph, mention)) return null;
        string first = NameOf(paragraph, names, persons, mention), list = first;
        for (int count = 1, last = mention; count < Most; count++)
        {
            int link = paragraph.Mentions[last].Last + 1;
            if (link + 1 >= paragraph.Tokens.Count || paragraph.Tokens[link + 1].Mention is not (>= 0 and var next) || !IsName(paragraph, next)
                || paragraph.Mentions[next].First != link + 1) return null;
            string name = NameOf(paragraph, names, persons, next);
            if (name == first) return null;
            if (paragraph.Tokens[link].Is(WordClass.Joining) && paragraph.Tokens[link].Kind == TokenKind.Word)
                return $"{list} {paragraph.Text.Substring(paragraph.Tokens[link].Start, paragraph.Tokens[link].End - paragraph.Tokens[link].Start)} {name}";
            if (paragraph.Tokens[link].Kind != TokenKind.Comma) return null;
            list += ", " + name;
            last = next;
        }
        return null;
    }

    private static bool IsName(ParagraphAnalysis paragraph, int mention) =>
        paragraph.Mentions[mention] is { Type: MentionType.Person, Owner: false } named && named.NameEnd > named.NameStart
            && !paragraph.Tokens[named.Last].Owner;

    private static string NameOf(ParagraphAnalysis paragraph, NameResolver names, PersonIndex persons, int mention)
    {
        ref var named = ref paragraph.Mentions[mention];
        int person = names.PersonIn(named.NameStart, named.NameEnd);
        return person >= 0 ? names.Spaced(persons.Persons[person].Start, persons.Persons[person].End) : names.Spaced(named.NameStart, named.NameEnd);
    }
}
