using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>Who wrote the article.</summary>
/// <param name="Bylines">Whether each line is a byline.</param>
/// <param name="Authors">The authors in the order of the text.</param>
/// <param name="Agency">The news agency of the byline; null when there is none.</param>
internal sealed record Authorship(bool[] Bylines, IReadOnlyList<Located<string>> Authors, Located<string>? Agency);

/// <summary>Chooses among the lines that name persons those that name the authors: beside the headline, at the article's end, or in the biographies below
/// it.</summary>
internal sealed class AuthorshipReader
{
    private const int AboveHeadline = 3;
    private const int BelowHeadline = 8;
    private const int Paragraph = 60;
    private const int AboveBody = 14;
    private const int BelowBody = 20;
    private const int BiographyReach = 200;
    private const int MostAuthors = 12;
    private const int Enough = 3;

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

    private AuthorshipReader(TextAnalysis analysis, bool[] body, int headline)
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
    public static Authorship Read(TextAnalysis analysis, bool[] body, int headline)
    {
        var reader = new AuthorshipReader(analysis, body, headline);
        reader.Read();
        return new Authorship(reader.bylines, reader.authors, reader.agency);
    }

    private void Read()
    {
        int from = Math.Max(0, headline >= 0 ? headline - AboveHeadline : start - BelowHeadline);
        int to = Math.Min(lines.Length, Math.Max(start + 2, headline >= 0 ? Repeated() + 1 + BelowHeadline : 0));
        // What stands below the headline comes before what stands above it.
        for (int i = headline + 1; i < to; i++) TakeCued(i);
        for (int i = from; authors.Count == 0 && i < Math.Min(headline, to); i++) TakeCued(i);
        if (authors.Count == 0) TakeBest(from, Math.Min(lines.Length, Math.Min(to, FirstParagraph() + 1)));
        for (int i = Math.Max(0, start - AboveBody); authors.Count == 0 && i < from; i++) TakeCued(i);
        for (int i = Math.Max(last - 2, to); authors.Count == 0 && i >= 0 && i < lines.Length && i <= last + BelowBody; i++) TakeCued(i);
        for (int i = Math.Max(last - 4, 0); authors.Count == 0 && i < lines.Length && i <= last + 2 * BelowBody; i++)
            if (BiographyOf(i) is { } name) TakeBiography(i, name);
    }

    // Names below the first paragraph sign letters and caption pictures.
    private int FirstParagraph()
    {
        for (int i = Math.Max(headline + 1, 0); i < lines.Length; i++) if (body[i] && lines[i].Has(LineFlags.SentenceEnd)
            && lines[i].Length >= Paragraph) return i;
        return lines.Length;
    }

    // Some pages print their headline twice, the second time above the article.
    private int Repeated()
    {
        for (int i = Math.Min(lines.Length - 1, Math.Max(headline + BelowHeadline, start + BelowHeadline)); i > headline; i--) if (Same(headline, i)) return i;
        return headline;
    }

    // By Ann Onym, or By / Ann Onym / and / Bo Diddley on lines of their own.
    private void TakeCued(int i)
    {
        if (i == headline || bylines[i] || lines[i].Facts.Byline is not { Cued: true } byline) return;
        if (byline.Agency is not null)
        {
            agency ??= byline.Agency;
            bylines[i] = true;
        }
        if (byline.Names.Count > 0)
        {
            bylines[i] = true;
            // By Ann Onym / By Bo Diddley
            if (TakeOver(byline.Names) && !IsBody(byline.Names[0].Range))
                while (++i < lines.Length && i != headline && lines[i].Facts.Byline is { Cued: true, Names.Count: > 0 } next && !IsBody(next.Names[0].Range))
                    Add(i);
            return;
        }
        if (!byline.IsCue || i + 1 >= lines.Length || lines[i + 1].Facts.NamesBelowCue is not { Count: > 0 } names) return;
        bylines[i] = bylines[i + 1] = true;
        if (TakeOver(names)) TakeFollowing(i + 2, true);
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

    // Ann Onym, on a line of its own: the one for which the lines around it say most.
    private void TakeBest(int from, int to)
    {
        int best = -1, most = 0;
        for (int i = from; i < to; i++)
        {
            int support = i == headline || !lines[i].IsNames ? 0 : Support(i);
            if (support > most) { best = i; most = support; }
        }
        if (most < Enough) return;
        // The list may have begun above it.
        while (best - 1 >= from && best - 1 != headline && lines[best - 1].IsNames && Support(best - 1) > 1) best--;
        bylines[best] = true;
        authors.AddRange(lines[best].Facts.Byline!.Names);
        agency ??= lines[best].Facts.Byline!.Agency;
        TakeFollowing(best + 1, true);
    }

    private int Support(int i)
    {
        ref var line = ref lines[i];
        var byline = line.Facts.Byline!;
        int support = byline.Known ? 2 : 0;
        if (byline.Supported) support += 2;
        if (byline.Names.Count > 1) support++;
        if (States(i - 1) || States(i + 1)) support += 2;
        else if (byline.Known && (States(i - 2) || States(i + 2))) support++;
        if (RoleAt(i - 1) || RoleAt(i + 1)) support += 2;
        int title = headline >= 0 && Same(headline, i - 1) ? i - 1 : headline;
        if (i == title + 1 && headline >= 0) support += 2;
        else if (i == title + 2 && headline >= 0 && !IsCaptionAbove(i)) support++;
        if (Same(i, i + 1) || Same(i, i - 1)) support++;
        if (HasBiography(byline.Names[0].Value)) support += 2;
        if (i < headline) support--;
        else if (headline >= 0 && i <= start + 1) support++;
        if (body[i] && line.HasAny(LineFlags.SentenceEnd)) support -= 2;
        if (line.HasAny(PhraseFlags.AnyBoilerplate) && !line.Has(PhraseFlags.Biography) && line.HasAny(PhraseFlags.Whole | PhraseFlags.Start)) support -= 4;
        if (line.IsCredited) support -= 3;
        return support;
    }

    private bool IsCaptionAbove(int i) => i > 0 && lines[i - 1].HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater);

    private bool States(int i) => i >= 0 && i < lines.Length && (lines[i].IsDated && lines[i].Length < 80 || lines[i].Facts.IsAge);

    private bool RoleAt(int i) => i >= 0 && i < lines.Length && lines[i].Facts.IsRole;

    private bool Same(int i, int k) => k >= 0 && k < lines.Length && lines[i].Hash != 0 && lines[i].Hash == lines[k].Hash;

    // Ann Onym / Role / Bo Diddley, or Ann Onym / and / Bo Diddley
    private void TakeFollowing(int i, bool lists)
    {
        while (i < lines.Length && i != headline && authors.Count < MostAuthors)
        {
            lists |= i > 0 && text[lines[i - 1].Content.End - 1] is ',' or '&' or '…';
            bool link = language[WordList.NameLinks].Contains(lines[i].Content.Of(text));
            if (link && i + 1 < lines.Length && lines[i + 1].IsNames) { bylines[i] = true; i++; }
            else if (!lists) return;
            if (lines[i].IsNames)
            {
                Add(i);
            }
            else if (!lines[i].Facts.IsRole && lines[i].Length > 1) return;
            i++;
        }
    }

    private void Add(int i)
    {
        bylines[i] = true;
        foreach (var name in lines[i].Facts.Byline!.Names) if (!Holds(name.Value)) authors.Add(name);
    }

    private bool Holds(string name)
    {
        foreach (var author in authors) if (author.Value == name) return true;
        return false;
    }

    private bool HasBiography(string name)
    {
        for (int k = Math.Max(0, last - 4); k < lines.Length && k <= last + BiographyReach; k++)
            if (lines[k].Has(PhraseFlags.Biography) && lines[k].Content.Of(text).StartsWith(name.AsSpan(), StringComparison.Ordinal)) return true;
        return false;
    }

    // Ann Onym is a politics reporter …: a name of two to four words, then a verb of biographies.
    private TextRange? BiographyOf(int i)
    {
        if (!lines[i].Has(PhraseFlags.Biography)) return null;
        var content = lines[i].Content;
        var name = NameReader.Read(text, content.Start, content.End, language);
        int words = NameReader.Words(text, name), verb = name.End + 1;
        if (words is < 2 or > 4 || verb >= content.End || text[name.End] != ' ') return null;
        int end = WordCharacters.LettersEnd(text, verb, content.End);
        return language[WordList.BiographyVerbs].Contains(text.AsSpan(verb, end - verb)) ? name : null;
    }

    // The name alone on the line above is a byline.
    private void TakeBiography(int i, TextRange name)
    {
        authors.Add(new Located<string>(name.TextOf(text), name));
        for (int k = Math.Max(last, i - 4); k <= i + 4 && k < lines.Length; k++)
            if (k >= 0 && !body[k] && lines[k].Content.Of(text).SequenceEqual(name.Of(text))) bylines[k] = true;
    }
}
