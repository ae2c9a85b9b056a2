using Corpus.Text.Language;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure.FrontMatter;

/// <summary>Lets the front matter's facts stand in place of what was inferred.</summary>
internal static class FrontMatterFacts
{
    private const int FarthestSlip = 2;

    /// <summary>The parts with the front matter's facts in them.</summary>
    public static ArticleParts Apply(ArticleParts parts, FrontMatterSection matter) => Apply(parts, matter.Entries) with { FrontMatter = matter };

    /// <summary>The headline that the <paramref name="entries"/> state; null when they state none.</summary>
    public static string? HeadlineOf(IReadOnlyList<FrontMatterEntry> entries)
    {
        foreach (var entry in entries)
            if (entry.Form == FrontMatterForm.Single && entry.Value.Trim() is { Length: > 0 } value
                && LabelReader.MeaningOf(entry.Key) == "headline") return value;
        return null;
    }

    /// <summary>The parts with the facts of front matter, or of labels, in them.</summary>
    public static ArticleParts Apply(ArticleParts parts, IReadOnlyList<FrontMatterEntry> entries)
    {
        var authors = new List<Located<string>>();
        var dates = new List<DateFact>();
        foreach (var entry in entries)
        {
            string value = entry.Value.Trim();
            if (value.Length == 0 || entry.Form == FrontMatterForm.Nested) continue;
            var stated = new Located<string>(value, entry.ValueRange);
            switch (LabelReader.MeaningOf(entry.Key))
            {
                case "headline": parts = parts with { Headline = stated }; break;
                case "outlet": parts = parts with { Outlet = stated }; break;
                case "place": parts = parts with { Place = stated }; break;
                case "agency": parts = parts with { Agency = stated }; break;
                case "authors" when entry.Form == FrontMatterForm.List: authors.Add(stated); break;
                case "authors": AddAuthors(authors, value, entry.ValueRange); break;
                case "published" when DateOf(value) is { } date:
                    parts = parts with { Published = new Located<CalendarDate>(date.Date, entry.ValueRange) };
                    dates.Add(date with { Role = DateRole.Published, Range = entry.ValueRange });
                    break;
                case "updated" when DateOf(value) is { } date:
                    parts = parts with { Updated = new Located<CalendarDate>(date.Date, entry.ValueRange) };
                    dates.Add(date with { Role = DateRole.Updated, Range = entry.ValueRange });
                    break;
            }
        }
        if (authors.Count > 0) parts = parts with { Authors = authors };
        if (dates.Count > 0) parts = parts with { Dates = [.. dates, .. parts.Dates] };
        return parts;
    }

    /// <summary>The language that the front matter names; null when it names none.</summary>
    public static TextLanguage? LanguageOf(FrontMatterSection matter)
    {
        foreach (var entry in matter.Entries)
            if (MeaningOf(entry.Key) == "language" && entry.Form == FrontMatterForm.Single && entry.Value.Trim() is { Length: > 0 } name)
                return TextLanguage.Of(name);
        return null;
    }

    /// <summary>Adds the faults of unknown keys, and of values that cannot be what their key states.</summary>
    public static void Check(IReadOnlyList<FrontMatterEntry> entries, List<FrontMatterFault> faults)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            string? meaning = MeaningOf(entry.Key);
            bool again = i > 0 && entries[i - 1].KeyRange == entry.KeyRange;
            if (meaning is null)
            {
                if (!again) faults.Add(new FrontMatterFault(FrontMatterFaultKind.UnknownKey, entry.KeyRange, Nearest(entry.Key)));
                continue;
            }
            if (meaning == "other" || entry.Value.Trim().Length == 0) continue;
            if (meaning is "published" or "updated" && (entry.Form != FrontMatterForm.Single || DateOf(entry.Value.Trim()) is null))
                faults.Add(new FrontMatterFault(FrontMatterFaultKind.WrongType, entry.ValueRange, "a date such as 2021-06-18"));
            else if (meaning == "language" && entry.Form == FrontMatterForm.Single && !TextLanguage.Of(entry.Value.Trim()).IsKnown)
                faults.Add(new FrontMatterFault(FrontMatterFaultKind.WrongType, entry.ValueRange,
                    "a language in which speakers are found (" + string.Join(", ", TextLanguage.All) + ")"));
            else if (entry.Form == FrontMatterForm.Nested || entry.Form == FrontMatterForm.List && meaning is not ("authors" or "sources"))
                faults.Add(new FrontMatterFault(FrontMatterFaultKind.WrongType, entry.ValueRange,
                    meaning switch { "authors" => "a name", "sources" => "an id, a path or a glob", _ => "a single value" }));
        }
    }

    private static string? MeaningOf(string key) => Lexicon.FrontMatterKeys.ValueOf(key.AsSpan());

    // In the words of whatever language: the article's own is not known before its front matter is read.
    private static DateFact? DateOf(string value)
    {
        var date = DateReader.Next(value, 0, value.Length, TextLanguage.Default, true);
        for (int i = 0; date is null && i < TextLanguage.All.Count; i++) date = DateReader.Next(value, 0, value.Length, TextLanguage.All[i], false);
        return date;
    }

    // Ann Onym, Bo Diddley and Cy Clops
    private static void AddAuthors(List<Located<string>> authors, string value, TextRange range)
    {
        foreach (string part in value.Split(',', ';', '&'))
        {
            int from = 0;
            for (int i = 0; i <= part.Length; i++)
            {
                if (i < part.Length && part[i] != ' ') continue;
                int start = i;
                while (start > from && part[start - 1] != ' ') start--;
                bool link = IsNameLink(part.AsSpan(start, i - start));
                if (!link && i < part.Length) continue;
                string name = part.Substring(from, (link ? start : i) - from).Trim();
                if (name.Length > 0) authors.Add(new Located<string>(name, range));
                from = i;
            }
        }
    }

    private static bool IsNameLink(ReadOnlySpan<char> word)
    {
        foreach (var language in TextLanguage.All)
            if (language[WordList.NameLinks].Contains(word)) return true;
        return false;
    }

    // The known key that one or two slips of the finger turn into this one; empty when none is near.
    private static string Nearest(string key)
    {
        string best = "";
        int least = Math.Min(FarthestSlip, key.Length / 3) + 1;
        foreach (string known in Lexicon.FrontMatterKeys.Keys)
        {
            int slips = Slips(key.ToLowerInvariant(), known);
            if (slips < least || slips == least && best.Length > 0 && string.CompareOrdinal(known, best) < 0) { least = slips; best = known; }
        }
        return best;
    }

    /// <summary>How many letters are added, left out, changed or swapped; <see cref="int.MaxValue"/> for many.</summary>
    internal static int Slips(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > FarthestSlip) return int.MaxValue;
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
