using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.People;

/// <content>The words beside a capital.</content>
internal sealed partial class NameScanner
{
    // Anna-Maria, O’Berg, J.R.
    private const Joint Inner = Joint.Hyphen | Joint.Apostrophe | Joint.Dash | Joint.Initial;

    /// <summary>Whether the words from <paramref name="start"/> to the capital need not be read one by one, because what stands before it is plain, as
    /// "spokeswoman Anna" or "done. Anna". An open run ends then; it could go on only across the one word that <paramref name="start"/> begins: "Anna van
    /// Berg".</summary>
    private bool IsPlain(int start, int capital, bool open)
    {
        if (capital - start < 3 || text[capital - 1] != ' ') return false;
        int last = capital - 2;
        if (text[last] is >= 'a' and <= 'z')
        {
            int word = PackedCharacters.LowerStart(text, start, last + 1);
            if (word > start ? text[word - 1] != ' ' || open && capital - start <= LongestParticles && LeadsToCapital(start, capital + 1) : open) return false;
            Flush();
            opens = false;
            (beforeStart, beforeEnd) = (word, last + 1);
            return true;
        }
        if (text[last - 1] is not (>= 'a' and <= 'z')
            || text[last] is not ('.' or ',' or '!' or '?' or ':' or ';') && !QuotationSigns.IsDouble(text[last])) return false;
        Flush();
        opens = text[last] is not (',' or ';');
        return true;
    }

    /// <summary>"<c>The</c> harbour", "<c>When</c> she": most sentences begin with a word that is in no name.</summary>
    private bool IsSmallWord(WordClass words) => (words & (WordClass.Boundary | WordClass.Determiner | WordClass.Possessive)) != 0
        && (words & WordClass.Title) == 0 && (opens || (words & WordClass.GivenName) == 0);

    private bool IsParticle(int start, int end) => end - start <= 5 && (vocabulary.Find(text, start, end) & WordClass.Particle) != 0;

    /// <summary>Whether nothing but particles stands from <paramref name="start"/> to a capital: "Anna <c>von der</c> Heide".</summary>
    private bool LeadsToCapital(int start, int limit)
    {
        for (int words = 0; words < 3 && start < limit; words++)
        {
            if (char.IsUpper(text[start])) return words > 0;
            int end = WordCharacters.LettersEnd(text, start, limit);
            if (end == start || end >= limit || text[end] != ' ' || !IsParticle(start, end)) return false;
            start = end + 1;
        }
        return false;
    }

    /// <summary>Leroy “Lefty” Banks, James (Jim) Berg: where the name goes on behind the nickname; 0 where none stands there.</summary>
    private int NicknameEnd(int at, int limit)
    {
        char close = text[at] == '(' ? ')' : QuotationSigns.ClosingOf(text[at]);
        if (close == '\0' || at + 4 >= limit || text[at - 1] != ' ' || !char.IsUpper(text[at + 1])) return 0;
        int end = at + 1;
        while (end < limit && end - at <= LongestNickname && text[end] != close && WordCharacters.IsInName(text[end])) end++;
        return end + 2 < limit && text[end] == close && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) ? end + 2 : 0;
    }

    /// <summary>The last word in lower case from <paramref name="start"/> on before the capital, which may stand inside it: "the harbour <c>t</c>own Elling".
    /// What was before that word no longer counts. Without one, the start.</summary>
    private int WordBefore(int start, int capital)
    {
        for (int i = capital; i > start; i--)
            if (char.IsWhiteSpace(text[i - 1]) && text[i] is >= 'a' and <= 'z') return i;
        return start;
    }
}
