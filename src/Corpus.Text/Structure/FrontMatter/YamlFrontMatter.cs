using YamlDotNet.Core.Events;
using YamlDotNet.Core;

namespace Corpus.Text.Structure.FrontMatter;

/// <summary>The only class that calls the YAML library, and only its event parser, whose marks give exact places.</summary>
internal static class YamlFrontMatter
{
    /// <summary>Reads the YAML of <paramref name="inner"/>.</summary>
    public static YamlReading Read(string text, TextRange inner)
    {
        var entries = new List<FrontMatterEntry>();
        var faults = new List<FrontMatterFault>();
        try
        {
            var parser = new Parser(new StringReader(text.Substring(inner.Start, inner.Length)));
            ReadDocument(parser, text, inner, entries, faults);
            if (faults.Count == 0) ReadEnd(parser, text, inner, faults);
        }
        catch (YamlException e)
        {
            int at = Math.Min(inner.Start + (int)e.Start.Index, inner.End);
            int end = at;
            while (end < inner.End && text[end] is not ('\n' or '\r')) end++;
            var place = new TextRange(at, end).Trim(text);
            // At the end of a line there is nothing to point at: then the line itself.
            if (place.IsEmpty)
            {
                int start = at;
                while (start > inner.Start && char.IsWhiteSpace(text[start - 1])) start--;
                end = start;
                while (start > inner.Start && text[start - 1] is not ('\n' or '\r')) start--;
                place = new TextRange(start, end).Trim(text);
            }
            faults.Add(new FrontMatterFault(FrontMatterFaultKind.Malformed, place, OneLine(e.Message)));
        }
        return new YamlReading(entries, faults);
    }

    private static void ReadDocument(Parser parser, string text, TextRange inner, List<FrontMatterEntry> entries, List<FrontMatterFault> faults)
    {
        while (parser.MoveNext() && parser.Current is StreamStart or DocumentStart) { }
        if (parser.Current is StreamEnd or DocumentEnd or null) return;
        if (parser.Current is not MappingStart)
        {
            // An empty document is an empty scalar.
            if (parser.Current is Scalar { Value.Length: 0 }) return;
            faults.Add(new FrontMatterFault(FrontMatterFaultKind.Malformed, Place(parser.Current!, inner, text), "it holds no keys"));
            return;
        }
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (parser.Current is not Scalar key)
            {
                faults.Add(new FrontMatterFault(FrontMatterFaultKind.Malformed, Place(parser.Current!, inner, text), "a key must be a word"));
                return;
            }
            if (!parser.MoveNext()) return;
            // The first stands: nobody knows which of two was meant.
            bool again = !keys.Add(key.Value);
            if (again) faults.Add(new FrontMatterFault(FrontMatterFaultKind.Malformed, Place(key, inner, text), $"the key \"{key.Value}\" is there twice"));
            ReadValue(parser, text, inner, key, again ? [] : entries);
        }
    }

    // What stands behind the keys would be lost without a word: keys further to the left than the first, a second document.
    private static void ReadEnd(Parser parser, string text, TextRange inner, List<FrontMatterFault> faults)
    {
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart or DocumentEnd or StreamEnd) continue;
            faults.Add(new FrontMatterFault(FrontMatterFaultKind.Malformed, Place(parser.Current!, inner, text), "a second document begins here"));
            return;
        }
    }

    private static void ReadValue(Parser parser, string text, TextRange inner, Scalar key, List<FrontMatterEntry> entries)
    {
        var keyRange = Place(key, inner, text);
        switch (parser.Current)
        {
            case Scalar value:
                entries.Add(Single(key, keyRange, value, inner, text));
                break;
            case SequenceStart start:
                int before = entries.Count;
                while (parser.MoveNext() && parser.Current is not SequenceEnd)
                {
                    if (parser.Current is Scalar item) entries.Add(Single(key, keyRange, item, inner, text) with { Form = FrontMatterForm.List });
                    else Skip(parser, text, inner, key.Value, keyRange, entries);
                }
                if (parser.Current is not SequenceEnd end || start.Style != SequenceStyle.Flow) break;
                var brackets = new TextRange(Place(start, inner, text).Start, Place(end, inner, text).End);
                if (entries.Count > before) entries[before] = entries[before] with { Brackets = brackets };
                else entries.Add(new FrontMatterEntry(key.Value, keyRange, "", brackets) { Form = FrontMatterForm.EmptyList });
                break;
            default:
                Skip(parser, text, inner, key.Value, keyRange, entries);
                break;
        }
    }

    // A value that holds others is one entry, as it is written.
    private static void Skip(Parser parser, string text, TextRange inner, string key, TextRange keyRange, List<FrontMatterEntry> entries)
    {
        int start = inner.Start + (int)parser.Current!.Start.Index, depth = 0, end = start;
        do
        {
            depth += parser.Current!.NestingIncrease;
            end = EndOf(parser.Current, inner, text);
        }
        while (depth > 0 && parser.MoveNext());
        var range = new TextRange(Math.Min(start, inner.End), Math.Min(Math.Max(start, end), inner.End)).Trim(text);
        entries.Add(new FrontMatterEntry(key, keyRange, range.TextOf(text), range) { Form = FrontMatterForm.Nested });
    }

    private static FrontMatterEntry Single(Scalar key, TextRange keyRange, Scalar value, TextRange inner, string text)
    {
        bool isNull = IsNull(value);
        return new FrontMatterEntry(key.Value, keyRange, isNull ? "" : value.Value, Place(value, inner, text)) { IsNull = isNull };
    }

    private static bool IsNull(Scalar value) => value.Style == ScalarStyle.Plain && value.Tag.IsEmpty && value.Value is "" or "~" or "null" or "Null" or "NULL";

    private static TextRange Place(ParsingEvent e, TextRange inner, string text)
    {
        int start = Math.Min(inner.Start + (int)e.Start.Index, inner.End), end = EndOf(e, inner, text);
        return new TextRange(start, Math.Max(start, end)).Trim(text);
    }

    // The end of a flow collection is marked before its bracket.
    private static int EndOf(ParsingEvent e, TextRange inner, string text)
    {
        int start = inner.Start + (int)e.Start.Index, end = Math.Min(inner.Start + (int)e.End.Index, inner.End);
        return e is MappingEnd or SequenceEnd && start < inner.End && text[start] is ']' or '}' ? Math.Max(end, start + 1) : end;
    }

    private static string OneLine(string message) => message.Replace("\r", "").Replace('\n', ' ');
}

/// <summary>What the YAML of a text's front matter holds.</summary>
/// <param name="Entries">The top-level keys with their values, in order.</param>
/// <param name="Faults">What is wrong with the YAML itself.</param>
internal sealed record YamlReading(IReadOnlyList<FrontMatterEntry> Entries, IReadOnlyList<FrontMatterFault> Faults);
