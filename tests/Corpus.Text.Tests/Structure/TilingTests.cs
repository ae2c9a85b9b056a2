using Corpus.Text.Source;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Structure;

public class TilingTests
{
    // Pieces that recognisers love, so that random texts reach their corners.
    private static readonly string[] Pieces =
    [
        "By Ann Onym", "By", "date 2021-06-18 ", "SEOUL (AP) – ", "LONDON -- ", "(AP Photo/Ann Onym)", "Photo: ", "© 2024 ", "Copyright", "\n", "\n\n", "\r\n",
            "\r", " ", "---\n", "title: x\n",
        "The boats left the harbour before dawn and nobody saw them go.", "Sign up for our newsletter", "Leave a Reply", "“", "”", "\"",
            "Monday, June 21, 2021", "31/04/2021", "20", "-", ",", "a", "A", ".",
        "\u2028", "\0", "\ud800", "😀", "년", "Ann Onym is a reporter at", "\t", "\u00A0", "Updated ", "|", "(", ")",
    ];

    [Fact]
    public void EveryCharacterBelongsToExactlyOneBlock() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        {
            var parts = MarkedArticle.ReadPlain(text);
            if (string.IsNullOrWhiteSpace(text)) return parts.Blocks.Count == 0;
            int at = 0;
            foreach (var block in parts.Blocks)
            {
                if (block.Range.Start != at || block.Content.IsEmpty || !block.Range.Contains(block.Content) || block.Content.Trim(text) != block.Content)
                    return false;
                at = block.Range.End;
            }
            return at == text.Length;
        }));

    [Fact]
    public void EveryFactStandsWhereItSays() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        {
            var parts = MarkedArticle.ReadPlain(text);
            return parts.FrontMatter is not null
                || (parts.Authors.All(a => a.Range.TextOf(text) == a.Value)
                    && (parts.Headline is null || parts.Headline.Range.TextOf(text) == parts.Headline.Value)
                    && (parts.Place is null || parts.Place.Range.TextOf(text) == parts.Place.Value)
                        && (parts.Outlet is null || parts.Outlet.Range.TextOf(text) == parts.Outlet.Value)
                    && parts.Dates.All(d => d.Range.End <= text.Length && !d.Range.IsEmpty));
        }));

    [Fact]
    public void LinesTileTheText() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        {
            int at = 0;
            var lines = LineSplitter.Split(text);
            foreach (var line in lines)
            {
                if (line.Range.Start != at || line.Content.IsEmpty || line.Content.Of(text).IndexOfAny('\n', '\r') >= 0) return false;
                at = line.Range.End;
            }
            return lines.Count == 0 ? string.IsNullOrWhiteSpace(text) : at == text.Length;
        }));

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
