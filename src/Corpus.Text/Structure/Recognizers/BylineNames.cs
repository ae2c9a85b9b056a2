using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Reads the list of names of a byline, each with what stands behind it: <c>Ann Onym, Staff Writer, and Bo Diddley in Kingshaven</c>.</summary>
internal sealed class BylineNames
{
    private const int MostNames = 10;
    private const int MostBareWords = 4;
    private const int DateReach = 12;

    private readonly string text;
    private readonly int end;
    private readonly IReadOnlyList<DateFact> dates;
    private readonly TextLanguage language;
    private readonly bool cued;
    private readonly BylineTails tails;
    private readonly List<Located<string>> names = [];
    private Located<string>? signed;
    private bool glued;

    private BylineNames(string text, int end, IReadOnlyList<DateFact> dates, TextLanguage language, bool cued)
    {
        this.text = text;
        this.end = end;
        this.dates = dates;
        this.language = language;
        this.cued = cued;
        tails = new BylineTails(text, end, dates, language, cued);
    }

    /// <summary>The names in order.</summary>
    public IReadOnlyList<Located<string>> Names => names;

    /// <summary>The news agency among them; null when there is none.</summary>
    public Located<string>? Agency => signed ?? tails.Agency;

    /// <summary>Whether everything up to the line's end belongs to the byline.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether a date, a role, a place or an address stands with the names.</summary>
    public bool Supported => tails.Supported || glued;

    /// <summary>Reads the list from <paramref name="at"/> on.</summary>
    public static BylineNames Read(string text, int at, int end, IReadOnlyList<DateFact> dates, TextLanguage language, bool cued)
    {
        var list = new BylineNames(text, end, dates, language, cued);
        list.ReadFrom(at);
        return list;
    }

    private void ReadFrom(int at)
    {
        bool linked = true;
        while (at < end && names.Count < MostNames)
        {
            int behind = Signatory(at, linked);
            if (behind == at) break;
            at = tails.Skip(behind, names.Count > 0 && !glued && NameReader.BeginsGiven(text, names[names.Count - 1].Range));
            if (at >= end) { IsWhole = true; return; }
            int next = tails.Link(at, out linked);
            if (next == at) return;
            at = next;
        }
        IsWhole = at >= end;
    }

    // One of those who sign: an agency, a body without a name, or a person. Where it ends; its start when nobody is there.
    private int Signatory(int at, bool linked)
    {
        int article = WordSearch.PhraseEnd(text, at, end, Lexicon.Agencies, out string? called);
        if (article > at && char.IsUpper(text[at]) && (names.Count == 0 ? cued || article == end : true))
        {
            signed ??= new Located<string>(called!, new TextRange(at, article));
            return article;
        }
        if ((names.Count > 0 || cued) && BodyEnd(at) is var body && body > at) return body;
        var name = NameReader.Read(text, at, end, language);
        int words = NameReader.Words(text, name);
        if (words >= 2 && (cued || words <= MostBareWords))
        {
            int second = NameReader.SecondName(text, name);
            if (second < name.End) return Several(name, second);
            if (!IsPerson(name, linked)) return at;
            if (NobodyBehind(name)) return at;
            name = WithoutGlue(name);
            Add(name);
            return name.End < end && WordCharacters.IsPart(text[name.End]) ? GluedEnd(name.End) : name.End;
        }
        // By oz on December 4, 2006: a pen name may be one word, if the line says nothing more of it.
        if (!cued || names.Count > 0) return at;
        int word = at;
        // A pen name is no word: its punctuation may be at its ends, -_oz_-.
        while (word < end && (WordCharacters.IsPart(text[word]) || text[word] is '-' or '_' or '\'' or '’')) word++;
        if (word - at < 2 || !IsAlone(word) || IsNobody(at, word)) return at;
        Add(new TextRange(at, word));
        return word;
    }

    // Birgit Berg Ann Fink Jan Marchart
    private int Several(TextRange all, int second)
    {
        Add(new TextRange(all.Start, second).Trim(text));
        for (int at = second; at < end;)
        {
            var name = NameReader.Read(text, at, end, language);
            if (NameReader.Words(text, name) < 2) return at;
            second = NameReader.SecondName(text, name);
            Add(new TextRange(at, second).Trim(text));
            if (second == name.End) return name.End;
            at = second;
        }
        return end;
    }

    private void Add(TextRange name) => names.Add(new Located<string>(name.TextOf(text), name));

    // A further name needs a link word before it, or a given name: what stands behind a comma alone is an outlet, a place or a role.
    private bool IsPerson(TextRange name, bool linked)
    {
        if (IsNobody(name.Start, name.End) || HoldsOther(name)) return false;
        if (names.Count == 0) return true;
        return linked || NameReader.BeginsGiven(text, name) || LinkFollows(name.End);
    }

    private bool HoldsOther(TextRange name)
    {
        bool all = false;
        for (int at = name.Start; at < name.End;)
        {
            int word = at;
            while (word < name.End && text[word] is not (' ' or '\u00A0')) word++;
            var span = text.AsSpan(at, word - at);
            bool last = word == name.End;
            if (!cued && (language[WordList.MenuWords].Contains(span) || language[WordList.Boilerplate].Contains(span))) return true;
            if ((!cued || names.Count > 0 || !last) && language[WordList.OutletWords].Contains(span) && (last || !cued)) return true;
            if (last && language[WordList.RoleWords].ValueOf(span) == "noun") return true;
            all |= word - at == 1;
            at = word + 1;
        }
        return false;
    }

    private bool IsNobody(int start, int stop)
    {
        var bodies = language[WordList.BylineBodies];
        if (WordSearch.IsPhrase(text, start, stop, bodies)) return true;
        int word = stop;
        while (word > start && text[word - 1] != ' ') word--;
        return word > start && bodies.Contains(text.AsSpan(word, stop - word)) || language[WordList.Weekdays].Contains(text.AsSpan(start, stop - start))
            || language[WordList.Months].Contains(text.AsSpan(start, stop - start));
    }

    // Smart Harbour Team: people have no team behind their name.
    private bool NobodyBehind(TextRange name)
    {
        if (NameReader.BeginsGiven(text, name) || name.End >= end || text[name.End] != ' ') return false;
        return BodyEnd(name.End + 1) > name.End + 1 && language[WordList.BylineRoles]
            .ValueOf(text.AsSpan(name.End + 1, BodyEnd(name.End + 1) - name.End - 1)) is null;
    }

    private int BodyEnd(int at) => WordSearch.PhraseEnd(text, at, end, language[WordList.BylineBodies]);

    // Whether "and Cy Clops" comes at the end of the list.
    private bool LinkFollows(int at)
    {
        for (var word = new WordWalk(text, at, end); word.Next();)
            if (word.Start > at && text[word.Start - 1] == ' '
                && language[WordList.NameLinks].Contains(text.AsSpan(word.Start, word.End - word.Start))) return true;
        return false;
    }

    private bool IsAlone(int at)
    {
        if (at >= end || WordSearch.SkipSeparators(text, at, end) > at + 1) return true;
        int next = at;
        while (next < end && text[next] == ' ') next++;
        return next >= end || char.IsDigit(text[next]) || text[next] is '|' or '•' or '·' or '(' or '@' or ',' or '–' or '—' || DateBegins(at);
    }

    private bool DateBegins(int at)
    {
        for (int i = 0; i < dates.Count; i++) if (dates[i].Range.Start >= at && dates[i].Range.Start <= at + DateReach) return true;
        return false;
    }

    // Ann OnymcloseAnn OnymReporter covering the coast: pages glue what a click shows. The second time the name stands there shows where it ends.
    private TextRange WithoutGlue(TextRange name)
    {
        int first = text.IndexOf(' ', name.Start, name.Length);
        int again = first < 0 ? -1 : text.IndexOf(text.Substring(name.Start, first + 1 - name.Start), name.End, end - name.End, StringComparison.Ordinal);
        if (again < 0) return name;
        int same = first + 1 - name.Start;
        while (name.Start + same < name.End && again + same < end && text[name.Start + same] == text[again + same]) same++;
        return same > first + 2 - name.Start ? new TextRange(name.Start, name.Start + same) : name;
    }

    // The end of the glued word, or of all that has to be skipped behind it.
    private int GluedEnd(int at)
    {
        glued = true;
        while (at < end && text[at] is not (',' or '|' or ';' or '&')) at++;
        return at;
    }
}
