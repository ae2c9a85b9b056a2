using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds who bears a role that the text states: "the mayor" for "Mayor Anna Berg".</summary>
internal sealed class RoleBearers(string text, ArticleParts parts, Vocabulary vocabulary, RoleIndex roles)
{
    private readonly NounPhrases phrases = new(text, vocabulary);

    /// <summary>The person who bears the role that the words from <paramref name="start"/> to <paramref name="end"/> state; -1 when nobody does, or
    /// two.</summary>
    public int PersonWithRole(int start, int end, int block)
    {
        var first = TextWords.At(text, start, end, vocabulary);
        if (first.End == 0 || first.End >= end || !vocabulary.IsDefinite(text, first.Start, first.End)) return -1;
        var words = new TextRange(first.Next, end);
        var head = phrases.Head(words.Start, words.End);
        if (head.End == 0 || !head.Is(WordClass.PersonNoun | WordClass.Title) || head.Is(WordClass.Plural)) return -1;
        int nearest = -1, other = -1;
        bool nearestHere = false, otherHere = false;
        var known = roles.Roles;
        for (int i = 0; i < known.Count; i++)
        {
            ref var role = ref known[i];
            if (!IsSame(role, words, head)) continue;
            bool here = role.At < start && parts.Blocks[block].Content.Contains(role.At);
            if (role.Person == nearest) nearestHere |= here;
            else if (nearest < 0 || role.At < start)
            {
                if (nearest >= 0) (other, otherHere) = (nearest, nearestHere);
                (nearest, nearestHere) = (role.Person, here);
            }
            else (other, otherHere) = (role.Person, otherHere | here);
        }
        return other < 0 || nearestHere && !otherHere ? nearest : -1;
    }

    /// <summary>"The Republican governor" is Governor Anna Berg: the heads are the same, and no word before either distinguishes them.</summary>
    public bool IsSame(in Role role, TextRange words, TextWord head)
    {
        if (!vocabulary.IsSameRole(text, head.Start, head.End, role.Head.Start, role.Head.End)) return false;
        return !IsOtherParty(role.Words, words) && Allows(words.Start, head.Start, role.Words.Start, role.Head.Start, true)
            && Allows(role.Words.Start, role.Head.Start, words.Start, head.Start, false);
    }

    /// <summary>"The GOP front-runner" and "Democratic front-runner Anna Berg".</summary>
    public bool IsOtherParty(TextRange role, TextRange words) =>
        PartyOf(role) is { Length: > 0 } party && PartyOf(words) is { Length: > 0 } other && !party.Equals(other, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> PartyOf(TextRange words)
    {
        for (int at = words.Start; at < words.End;)
        {
            var word = TextWords.At(text, at, words.End, vocabulary);
            if (word.End == 0) break;
            if (vocabulary.PartyOf(text, word.Start, word.End) is { Length: > 0 } party) return party;
            at = word.Next;
        }
        return default;
    }

    /// <summary>Whether every word from <paramref name="start"/> to <paramref name="end"/> that makes another role of it stands among the other words
    /// too.</summary>
    private bool Allows(int start, int end, int otherStart, int otherEnd, bool nouns)
    {
        for (int at = start; at < end;)
        {
            var word = TextWords.At(text, at, end, vocabulary);
            if (word.End == 0) return true;
            at = word.Next;
            // "2012 nominee Anna Berg"
            if (!(vocabulary.LimitsRole(text, word.Start, word.End) || char.IsDigit(text[word.Start])
                || nouns && word.Is(WordClass.PersonNoun | WordClass.Title) && !char.IsUpper(text[word.Start]))) continue;
            bool found = false;
            for (int other = otherStart; other < otherEnd && !found;)
            {
                var same = TextWords.At(text, other, otherEnd, vocabulary);
                if (same.End == 0) break;
                found = text.AsSpan(word.Start, word.End - word.Start)
                    .Equals(text.AsSpan(same.Start, same.End - same.Start), StringComparison.OrdinalIgnoreCase);
                other = same.Next;
            }
            if (!found) return false;
        }
        return true;
    }
}
