using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure.FrontMatter;

/// <summary>Reads the labels that databases and scrapers set above a text: <c>Title: Ships sail</c>, <c>BYLINE: Ann Onym</c>.</summary>
internal static class LabelReader
{
    private const int LongestKey = 20;
    private const int MostLabels = 20;
    private const int Fewest = 2;

    /// <summary>The labels at the top of <paramref name="lines"/>, one a line, with what each states; empty where fewer than two stand there.</summary>
    public static IReadOnlyList<FrontMatterEntry> Read(string text, Sequence<Line> lines)
    {
        var entries = new List<FrontMatterEntry>();
        int significant = 0;
        for (int i = 0; i < lines.Count && entries.Count < MostLabels; i++)
        {
            if (EntryOf(text, lines[i].Content) is not { } entry) break;
            entries.Add(entry);
            if (MeaningOf(entry.Key) is not (null or "other")) significant++;
        }
        return significant >= Fewest ? entries : [];
    }

    /// <summary>What the label states; null for one that is not known.</summary>
    public static string? MeaningOf(string key) => Lexicon.FrontMatterKeys.ValueOf(key.AsSpan()) switch
    {
        // Above a text it is no database's label: there it stands below, before the names of those who were asked.
        "sources" => null,
        { } meaning => meaning,
        null => WordSearch.IsPhrase(key, 0, key.Length, Lexicon.LabelKeys, out string? meaning) ? meaning : null,
    };

    /// <summary>What the label's line is.</summary>
    public static BlockKind BlockOf(FrontMatterEntry label) => MeaningOf(label.Key) switch
    {
        "headline" => BlockKind.Headline,
        "authors" => BlockKind.Byline,
        "published" or "updated" => BlockKind.Date,
        "place" => BlockKind.Dateline,
        _ => BlockKind.Boilerplate,
    };

    // DATELINE: KINGSHAVEN
    /// <summary>The place that a line states behind a label in capitals; null when it states none.</summary>
    public static Located<string>? PlaceOf(string text, TextRange content) =>
        content.Length > 2 && char.IsUpper(text[content.Start + 1]) && EntryOf(text, content) is { Value.Length: > 1 } label && MeaningOf(label.Key) == "place"
            ? new Located<string>(label.Value, label.ValueRange) : null;

    private static FrontMatterEntry? EntryOf(string text, TextRange content)
    {
        int colon = text.IndexOf(':', content.Start, Math.Min(content.Length, LongestKey));
        if (colon <= content.Start || !char.IsUpper(text[content.Start])) return null;
        string key = text.Substring(content.Start, colon - content.Start).TrimEnd();
        var value = new TextRange(colon + 1, content.End).Trim(text);
        if (MeaningOf(key) is null) return null;
        return new FrontMatterEntry(key.ToLowerInvariant(), new TextRange(content.Start, colon), value.TextOf(text), value);
    }
}
