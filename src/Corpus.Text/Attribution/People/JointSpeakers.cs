using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds who speaks together: "Anna Berg and Rolf Ek said", "said Anna Berg, Rolf Ek and Karl Lund".</summary>
internal static class JointSpeakers
{
    private const int Most = 6;

    /// <summary>The names of all, as a list in words; null where <paramref name="mention"/> speaks alone.</summary>
    public static string? Names(ParagraphAnalysis paragraph, NameResolver names, PersonIndex persons, int mention)
    {
        if (mention < 0 || !IsName(paragraph, mention) || NextName(paragraph, mention) is not (>= 0 and var next)) return null;
        string first = NameOf(paragraph, names, persons, mention), list = first;
        for (int count = 1; count < Most && next >= 0; count++, next = NextName(paragraph, next))
        {
            ref var link = ref paragraph.Tokens[paragraph.Mentions[next].First - 1];
            string name = NameOf(paragraph, names, persons, next);
            if (name == first) return null;
            if (link.Kind == TokenKind.Word) return $"{list} {paragraph.Text.Substring(link.Start, link.End - link.Start)} {name}";
            list += ", " + name;
        }
        return null;
    }

    /// <summary>The name behind "and" or the comma behind the name <paramref name="mention"/>; -1 where none stands there.</summary>
    private static int NextName(ParagraphAnalysis paragraph, int mention)
    {
        int link = paragraph.Mentions[mention].Last + 1;
        return link + 1 < paragraph.Tokens.Count && paragraph.Tokens[link + 1].Mention is >= 0 and var next && paragraph.Mentions[next].First == link + 1
            && (paragraph.Tokens[link].Kind == TokenKind.Comma || paragraph.Tokens[link].Kind == TokenKind.Word && paragraph.Tokens[link].Is(WordClass.Joining))
            && IsName(paragraph, next) ? next : -1;
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
