using System.Collections.Immutable;
using System.Globalization;
using Corpus.Text;

namespace Corpus.Generators.Analysis;

/// <summary>The edit that fixes a finding, as it travels in a diagnostic's properties from the analyzer to the code fix.</summary>
internal static class EditProperties
{
    private const string Start = "corpus.edit.start";
    private const string End = "corpus.edit.end";
    private const string NewText = "corpus.edit.text";

    /// <summary><paramref name="edit"/> as properties; none when there is none.</summary>
    public static ImmutableDictionary<string, string?> Of(TextEdit? edit) => edit is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty
            .Add(Start, edit.Range.Start.ToString(CultureInfo.InvariantCulture))
            .Add(End, edit.Range.End.ToString(CultureInfo.InvariantCulture))
            .Add(NewText, edit.NewText);

    /// <summary>The edit in <paramref name="properties"/>; null when they hold none.</summary>
    public static TextEdit? From(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Start, out var start) && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out int from)
        && properties.TryGetValue(End, out var end) && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out int to)
        && properties.TryGetValue(NewText, out var text) && text is not null && from <= to
            ? new TextEdit(new TextRange(from, to), text)
            : null;
}
