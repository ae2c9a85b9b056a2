using System.Text;
using System.Text.RegularExpressions;
using Corpus.Text.Index.Sources;

namespace Corpus.Text.Tests.Index.Sources;

/// <summary>The table <c>pairs.txt</c>: what an editor may do with a quotation, and what not, alone and in pairs.</summary>
public sealed class PairTableTests
{
    private static readonly Dictionary<QuotationEdits, string> Edits = new()
    {
        [QuotationEdits.Ellipsis] = "ellipsis", [QuotationEdits.Brackets] = "brackets", [QuotationEdits.Capitals] = "capitals",
        [QuotationEdits.Marks] = "marks", [QuotationEdits.CueBreak] = "cue", [QuotationEdits.EndPunctuation] = "end", [QuotationEdits.Numbers] = "numbers",
    };

    private static string[] Rows => File.ReadAllLines(Repository.PathOf("tests/Corpus.Text.Tests/Index/Sources/pairs.txt"))
        .Where(r => r.Length > 0 && r[0] != '#').ToArray();

    [Fact]
    public void EachPair_HasItsVerdictAtItsPlaceToTheCharacter()
    {
        Rows.Length.ShouldBeGreaterThanOrEqualTo(150);
        Rows.Select((row, i) => (Row: row, Wrong: Wrong(row))).Where(r => r.Wrong is not null).Select(r => r.Wrong + "\n    " + r.Row).ShouldBeEmpty();
    }

    [Fact]
    public void EveryEditThatIsOffered_MakesTheQuotationGoWithItsSource()
    {
        int offered = 0;
        foreach (string row in Rows)
        {
            string[] cells = row.Split('\t');
            var (article, verdict) = Verified(cells);
            if (verdict.Edit is not { } edit) continue;
            offered++;
            string corrected = article.Text.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.NewText);
            var verifier = new QuotationVerifier([SourceOf(cells)]);
            verifier.Verify(ArticleReading.Read(corrected)).First().Kind.ShouldBeOneOf([VerdictKind.Verbatim, VerdictKind.Edited], row + "\n" + corrected);
        }
        offered.ShouldBeGreaterThan(60);
    }

    private static string? Wrong(string row)
    {
        string[] cells = row.Split('\t');
        var (article, verdict) = Verified(cells);
        string text = article.Text;
        var said = new StringBuilder(verdict.Kind.ToString().ToLowerInvariant());
        if (verdict.Kind == VerdictKind.Edited)
            said.Append(':').Append(string.Join('+', Edits.Where(e => verdict.Edits.HasFlag(e.Key)).Select(e => e.Value)));
        if (verdict.Kind == VerdictKind.Differs) said.Append(':').Append(string.Join('+', verdict.Differences.Select(d => d.Kind)));
        if (verdict.Kind == VerdictKind.OtherSpeaker) said.Clear().Append("other:").Append(verdict.SaidBy);
        if (said.ToString() != cells[1]) return said.ToString();
        if (cells[2].Contains('⟦') && verdict.Source is { } source)
        {
            string there = Marked(source.Article.Text, verdict.There, verdict.Differences.Select(d => d.There).Where(r => !r.IsEmpty));
            string wanted = Normal(cells[2]);
            if (!wanted.Contains('⟨')) there = Regex.Replace(there, "[⟨⟩]", "");
            if (!Normal(there).Contains(wanted, StringComparison.Ordinal)) return "there: " + there;
        }
        if (!cells[3].Contains('⟨')) return null;
        string here = Marked(text, null, verdict.Differences.Select(d => d.Here));
        return Normal(here).Contains(Normal(cells[3]), StringComparison.Ordinal) ? null : "here: " + here;
    }

    private static (ArticleReading Article, QuotationVerdict Verdict) Verified(string[] cells)
    {
        var article = ArticleReading.Read(Front(cells[0]) + "Council talks about pumps and ferries again\n\n"
            + Plain(cells[3]) + "\n\nThe session went on until late in the evening.\n");
        return (article, new QuotationVerifier([SourceOf(cells)]).Verify(article)[0]);
    }

    private static SourceDocument SourceOf(string[] cells) =>
        SourceDocument.Of("source", "source.txt", ArticleReading.Read(Front(cells[0]) + Plain(cells[2]) + "\n"));

    private static string Front(string language) => $"---\nlanguage: {language}\n---\n";

    private static string Plain(string cell) => Regex.Replace(Unescaped(cell), "[⟦⟧⟨⟩]", "");

    // As the reader joins lines.
    private static string Normal(string marked) => Regex.Replace(Unescaped(marked), @"\s+", " ").Trim();

    private static string Unescaped(string cell) => cell.Replace("\\n", "\n").Replace("\\u0301", "\u0301").Replace("\\u00e9", "é");

    private static string Marked(string text, TextRange? passage, IEnumerable<TextRange> differences)
    {
        var marks = new List<(int At, int Order, string Mark)>();
        if (passage is { } whole) marks.AddRange([(whole.Start, 0, "⟦"), (whole.End, 3, "⟧")]);
        foreach (var range in differences.Where(r => r != default)) marks.AddRange([(range.Start, 1, "⟨"), (range.End, 2, "⟩")]);
        foreach (var (at, _, mark) in marks.OrderByDescending(m => m.At).ThenByDescending(m => m.Order)) text = text.Insert(at, mark);
        return text;
    }
}
