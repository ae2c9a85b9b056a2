using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Structure.FrontMatter;

/// <summary>Finds the front matter at a text's top: YAML between two lines of three hyphens, and what other programs keep in its place.</summary>
internal static class FrontMatterReader
{
    // Longer than any that a person keeps; YAML of megabytes is somebody's test of us.
    private const int Longest = 64 * 1024;
    private const int Deepest = 100;

    /// <summary>The front matter of <paramref name="text"/>; null when it has none.</summary>
    public static FrontMatterSection? In(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length && text[at] is '-' or '+' or '{' ? Read(text, LineSplitter.Lines(text))?.Matter : null;
    }

    /// <summary>The front matter, and how many of <paramref name="lines"/> it takes; null when the text has none.</summary>
    internal static (FrontMatterSection Matter, int Lines)? Read(string text, Sequence<Line> lines) => Read(text, lines, YamlFrontMatter.Read);

    /// <summary>The same with another reader of YAML.</summary>
    internal static (FrontMatterSection Matter, int Lines)? Read(string text, Sequence<Line> lines, Func<string, TextRange, YamlReading> readYaml)
    {
        if (lines.Count < 2) return null;
        if (!IsFence(text, lines[0].Content)) return ReadOther(text, lines, readYaml);
        int close = 1;
        while (close < lines.Count && lines[close].Content.Start < Longest && !Closes(text, lines[0], lines[close])) close++;
        if (close == lines.Count || lines[close].Content.Start >= Longest)
        {
            // A rule of hyphens above a text is not front matter; one above "title: …" is meant to be.
            if (!LooksLikeKey(text, lines[1].Content, ':')) return null;
            var opening = lines[0].Content;
            while (close < lines.Count && !Closes(text, lines[0], lines[close])) close++;
            string detail = close < lines.Count ? "it is longer than 65536 characters" : "the closing line of three hyphens is missing";
            return (new FrontMatterSection { Range = opening, Faults = [new FrontMatterFault(FrontMatterFaultKind.Malformed, opening, detail)] }, 1);
        }
        if (close > 1 && !LooksLikeKey(text, lines[1].Content, ':') && !LooksLikeKey(text, lines[close - 1].Content, ':')
            && text[lines[1].Content.Start] is not ('#' or '{' or '[' or '"' or '\'')) return null;
        var inner = new TextRange(lines[1].Range.Start, lines[close].Range.Start);
        var matter = new FrontMatterSection { Range = new TextRange(lines[0].Content.Start, lines[close].Content.End) };
        var reading = IsDeep(text, inner)
            ? new YamlReading([], [new FrontMatterFault(FrontMatterFaultKind.Malformed, inner.Trim(text), "its brackets are too deep")])
            : ReadGuarded(text, inner, readYaml);
        var faults = new List<FrontMatterFault>(reading.Faults);
        FrontMatterFacts.Check(reading.Entries, faults);
        return (matter with { Entries = reading.Entries, Faults = faults }, close + 1);
    }

    // +++ / title = "Ships sail" / +++, and { / "title": "Ships sail" / }: its facts are read, and a finding says what belongs there.
    private static (FrontMatterSection Matter, int Lines)? ReadOther(string text, Sequence<Line> lines, Func<string, TextRange, YamlReading> readYaml)
    {
        int behind = FrontMatterLines.End(text, lines);
        if (behind < 3 || lines[behind - 1].Content.End > Longest) return null;
        bool toml = text[lines[0].Content.Start] == '+';
        if (toml && !LooksLikeKey(text, lines[1].Content, '=')) return null;
        var range = new TextRange(lines[0].Content.Start, lines[behind - 1].Content.End);
        // JSON is YAML.
        var entries = toml ? TomlFrontMatter.Read(text, lines, 1, behind - 1) : IsDeep(text, range) ? [] : ReadGuarded(text, range, readYaml).Entries;
        string detail = (toml ? "it is TOML" : "it is JSON") + ", and YAML between two lines of three hyphens belongs there";
        return (new FrontMatterSection { Range = range, Entries = entries,
            Faults = [new FrontMatterFault(FrontMatterFaultKind.Malformed, lines[0].Content, detail)] }, behind);
    }

    // A slip of the library's own on strange YAML, or a library that somebody left behind: nothing in the compiler may throw.
    private static YamlReading ReadGuarded(string text, TextRange inner, Func<string, TextRange, YamlReading> readYaml)
    {
        try
        {
            return readYaml(text, inner);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            string detail = e is FileNotFoundException or FileLoadException ? "Corpus.YamlDotNet.dll does not load" : "it is not YAML that can be read";
            return new YamlReading([], [new FrontMatterFault(FrontMatterFaultKind.Malformed, inner.Trim(text), detail)]);
        }
    }

    // The library's time grows with the square of the brackets' depth.
    private static bool IsDeep(string text, TextRange inner)
    {
        int depth = 0;
        for (int i = inner.Start; i < inner.End; i++)
        {
            if (text[i] is '[' or '{') depth++;
            else if (text[i] is ']' or '}') depth = Math.Max(0, depth - 1);
            if (depth > Deepest) return true;
        }
        return false;
    }

    private static bool Closes(string text, in Line opening, in Line line) => FrontMatterLines.MayClose(opening, line)
        && (IsFence(text, line.Content) || line.Content.Of(text).SequenceEqual("...".AsSpan()));

    private static bool IsFence(string text, TextRange content) => content.Of(text).SequenceEqual("---".AsSpan());

    // title: Ships sail; title = "Ships sail"
    private static bool LooksLikeKey(string text, TextRange content, char mark)
    {
        int i = content.Start;
        // A key is no word: its punctuation may be at its ends.
        while (i < content.End && (WordCharacters.IsPart(text[i]) || text[i] is '_' or '-' or '.')) i++;
        while (mark == '=' && i < content.End && text[i] == ' ') i++;
        return i > content.Start && i < content.End && text[i] == mark && (mark == '=' || i + 1 == content.End || char.IsWhiteSpace(text[i + 1]));
    }
}
