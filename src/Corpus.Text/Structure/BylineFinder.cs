using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>Who wrote the article.</summary>
/// <param name="Bylines">Whether each line is a byline.</param>
/// <param name="Authors">The authors in the order of the text.</param>
/// <param name="Agency">The news agency of the byline; null when there is none.</param>
internal sealed record Authorship(bool[] Bylines, IReadOnlyList<Located<string>> Authors, Located<string>? Agency);

/// <summary>Finds the lines that name the authors, and takes their names: beside the headline, at the article's end, or out of the biographies below
/// it.</summary>
internal sealed class BylineFinder
{
    private const int AboveHeadline = 3;
    private const int BelowHeadline = 8;
    private const int AboveBody = 14;
    private const int BelowBody = 20;
    private const int LongestName = 40;

    private readonly string text;
    private readonly LineAnalysis[] lines;
    private readonly bool[] body;
    private readonly TextLanguage language;
    private readonly int headline;
    private readonly int start;
    private readonly int last;
    private readonly bool[] bylines;
    private readonly List<Located<string>> authors = [];
    private Located<string>? agency;

    private BylineFinder(TextAnalysis analysis, bool[] body, int headline)
    {
        text = analysis.Text;
        lines = analysis.Lines;
        language = analysis.Language;
        this.body = body;
        this.headline = headline;
        bylines = new bool[lines.Length];
        start = BodyLines.First(body);
        last = BodyLines.Last(body);
    }

    /// <summary>The lines that name the authors, and the names.</summary>
    public static Authorship Find(TextAnalysis analysis, bool[] body, int headline)
    {
        var finder = new BylineFinder(analysis, body, headline);
        finder.Find();
        return new Authorship(finder.bylines, finder.authors, finder.agency);
    }

    private void Find()
    {
        int from = Math.Max(0, headline >= 0 ? headline - AboveHeadline : start - BelowHeadline);
        int to = Math.Min(lines.Length, Math.Max(start + 2, headline >= 0 ? headline + 1 + BelowHeadline : 0));
        for (int i = from; i < to; i++) TakeCued(i);
        if (authors.Count == 0) for (int i = from; i < to && authors.Count == 0; i++) TakeBareName(i);
        for (int i = Math.Max(0, start - AboveBody); authors.Count == 0 && i < from; i++) TakeCued(i);
        for (int i = Math.Max(last - 2, to); authors.Count == 0 && i >= 0 && i < lines.Length && i <= last + BelowBody; i++) TakeCued(i);
        for (int i = Math.Max(last - 4, 0); authors.Count == 0 && i < lines.Length && i <= last + 2 * BelowBody; i++)
            if (lines[i].Has(PhraseFlags.Biography)) TakeBiography(i);
    }

    // By Ann Onym, or By / Ann Onym / and / Bo Diddley on lines of their own.
    private void TakeCued(int i)
    {
        if (i == headline || bylines[i]) return;
        if (agency is null && lines[i].Facts.Agency is { } found)
        {
            agency = found;
            bylines[i] = true;
        }
        if (lines[i].IsByline)
        {
            bylines[i] = true;
            TakeOver(lines[i].Facts.Authors);
            return;
        }
        if (i + 1 >= lines.Length || lines[i + 1].Facts.NamesBelowCue is not { Count: > 0 } names) return;
        bylines[i] = bylines[i + 1] = true;
        if (TakeOver(names)) TakeLinked(i + 2);
    }

    // The first byline counts; but of By Harbour Press / Written by Ann Onym the person.
    private bool TakeOver(IReadOnlyList<Located<string>> names)
    {
        foreach (var author in authors) if (!IsBody(author.Range)) return false;
        if (authors.Count > 0 && (names.Count == 0 || IsBody(names[0].Range))) return false;
        authors.Clear();
        authors.AddRange(names);
        return true;
    }

    private bool IsBody(TextRange name)
    {
        int word = name.End;
        while (word > name.Start && text[word - 1] != ' ') word--;
        return word > name.Start && language[WordList.OutletWords].Contains(text.AsSpan(word, name.End - word));
    }

    // Ann Onym, on a line of its own beside the date, a role or the headline.
    private void TakeBareName(int i)
    {
        if (i == headline) return;
        if (i > headline && NameBeforeDate(i) is { } signed)
        {
            bylines[i] = true;
            authors.Add(new Located<string>(signed.TextOf(text), signed));
            return;
        }
        if (!IsBareName(i)) return;
        bool beside = States(i - 1) || States(i + 1) || IsRole(i + 1) || (i > 0 && i - 1 == headline);
        if (!beside && !(BeginsWithGivenName(lines[i].Content) && (States(i - 2) || States(i + 2) || IsBelowDeck(i)))) return;
        bylines[i] = true;
        var content = NameOf(lines[i].Content);
        authors.Add(new Located<string>(content.TextOf(text), content));
        TakeLinked(i + 1);
    }

    // Headline / deck / Ann Onym, but not caption / Ann Onym / caption.
    private bool IsBelowDeck(int i) => headline >= 0 && i - 2 == headline && !lines[i - 1].HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater);

    // Ann Onym, Monday, January 6, 2020; Ann Onym | Jan. 6, 2020
    private TextRange? NameBeforeDate(int i)
    {
        if (!States(i) || lines[i].Has(LineFlags.SentenceEnd) || !BeginsWithGivenName(lines[i].Content)) return null;
        var content = lines[i].Content;
        var name = NameOf(new TextRange(content.Start, WordSearch.SkipSeparatorsBack(text, content.Start, lines[i].Facts.Dates[0].Range.Start)));
        return IsName(name) ? name : null;
    }

    private bool BeginsWithGivenName(TextRange content)
    {
        int end = content.Start;
        while (end < content.End && char.IsLetter(text[end])) end++;
        return language[WordList.GivenNames].Contains(text.AsSpan(content.Start, end - content.Start));
    }

    private void TakeLinked(int i)
    {
        while (i + 1 < lines.Length && language[WordList.NameLinks].Contains(lines[i].Content.Of(text)) && IsBareName(i + 1))
        {
            bylines[i] = bylines[i + 1] = true;
            var content = NameOf(lines[i + 1].Content);
            authors.Add(new Located<string>(content.TextOf(text), content));
            i += 2;
        }
    }

    // Two to four words, each with a capital, none of them a menu's or a stop word, and nothing else; a role may follow.
    private bool IsBareName(int i)
    {
        ref var s = ref lines[i];
        if (s.Length > 2 * LongestName || s.Words < 2
            || (s.HasAny(PhraseFlags.AnyBoilerplate) || s.IsDated || s.IsCredited
            || s.HasAny(LineFlags.SentenceEnd | LineFlags.ColonEnd | LineFlags.Quoted | LineFlags.Bar)) && !s.Has(PhraseFlags.Biography)) return false;
        return IsName(NameOf(lines[i].Content));
    }

    private bool IsName(TextRange name)
    {
        if (name.Length is < 5 or > LongestName) return false;
        int words = 1;
        bool begins = true;
        for (int at = name.Start; at < name.End; at++)
        {
            char c = text[at];
            if (c == ' ') { words++; begins = true; continue; }
            if (begins && !char.IsUpper(c)) return false;
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’')) return false;
            begins = false;
        }
        return words is >= 2 and <= 4 && !HoldsOtherWords(name);
    }

    private bool HoldsOtherWords(TextRange name)
    {
        for (int at = name.Start; at < name.End;)
        {
            int end = at;
            while (end < name.End && text[end] != ' ') end++;
            var word = text.AsSpan(at, end - at);
            if (language[WordList.StopWords].Contains(word) || language[WordList.OutletWords].Contains(word) || language[WordList.MenuWords].Contains(word)
                || language[WordList.Furniture].Contains(word)) return true;
            at = end + 1;
        }
        return false;
    }

    // Ann Onym in Kingshaven
    private bool IsPlace(int at, int end)
    {
        int word = at;
        while (word < end && char.IsLower(text[word])) word++;
        return word > at && word + 1 < end && text[word] == ' ' && char.IsUpper(text[word + 1])
            && language[WordList.PlaceLinks].Contains(text.AsSpan(at, word - at));
    }

    // Ann Onym, Harbour Times
    private bool IsOutletTo(int at, int end)
    {
        int word = end;
        while (word > at && char.IsLetter(text[word - 1])) word--;
        return language[WordList.OutletWords].Contains(text.AsSpan(word, end - word))
            || Lexicon.Agencies.Contains(text.AsSpan(at, end - at));
    }

    // Ann Onym Education editor, Ann Onym @annonym: the name ends where something else begins.
    private TextRange NameOf(TextRange content)
    {
        for (int at = content.Start + 2; at < content.End; at++)
        {
            if (text[at - 1] != ' ') continue;
            if (text[at] == '@' || IsPlace(at, content.End) || text[at - 2] == ',' && IsOutletTo(at, content.End))
                return new TextRange(content.Start, WordSearch.SkipSeparatorsBack(text, content.Start, at));
            if (!char.IsLetter(text[at])) continue;
            int role = WordSearch.PhraseEnd(text, at, content.End, language[WordList.BylineRoles]);
            if (role == content.End && role - at > 3) return new TextRange(content.Start, WordSearch.SkipSeparatorsBack(text, content.Start, at));
        }
        return content;
    }

    private bool States(int i) => i >= 0 && i < lines.Length && lines[i].IsDated && lines[i].Length < 80;

    private bool IsRole(int i) => i >= 0 && i < lines.Length && lines[i].Content is var c && c.Length < 60
        && (WordSearch.PhraseEnd(text, c.Start, c.End, language[WordList.BylineRoles]) == c.End || text[c.Start] == '@');

    // Ann Onym is a politics reporter …: a name of two to four words, then a verb of biographies. The name alone on the line above is a byline.
    private void TakeBiography(int i)
    {
        var content = lines[i].Content;
        int at = content.Start, words = 0, end = at;
        while (at < content.End && words < 5 && char.IsUpper(text[at]))
        {
            while (at < content.End && !char.IsWhiteSpace(text[at])) at++;
            words++;
            end = at;
            while (at < content.End && char.IsWhiteSpace(text[at])) at++;
        }
        int verb = at;
        while (verb < content.End && char.IsLetter(text[verb])) verb++;
        if (words is < 2 or > 4 || text[end - 1] is ',' or ':' || !language[WordList.BiographyVerbs].Contains(text.AsSpan(at, verb - at))) return;
        var range = new TextRange(content.Start, end);
        if (language[WordList.StopWords].Contains(text.AsSpan(content.Start, text.IndexOf(' ', content.Start) - content.Start))) return;
        authors.Add(new Located<string>(range.TextOf(text), range));
        for (int k = Math.Max(last, i - 4); k <= i + 4 && k < lines.Length; k++)
            if (k >= 0 && !body[k] && lines[k].Content.Of(text).SequenceEqual(range.Of(text))) bylines[k] = true;
    }
}
