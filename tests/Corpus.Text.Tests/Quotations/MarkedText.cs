using System.Text;
using Corpus.Text.Language;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Quotations;

/// <summary>A text whose expected quotations stand between ⟦ and ⟧, each paragraph on a line of its own.</summary>
internal sealed class MarkedText
{
    private MarkedText(string marked, string language)
    {
        Marked = marked;
        Text = marked.Replace("⟦", "").Replace("⟧", "");
        var blocks = new List<TextBlock>();
        for (int start = 0; start < Text.Length;)
        {
            int end = Text.IndexOf('\n', start);
            if (end < 0) end = Text.Length;
            blocks.Add(new TextBlock(BlockKind.Paragraph, new TextRange(start, Math.Min(end + 1, Text.Length)), new TextRange(start, end)));
            start = end + 1;
        }
        Parts = new ArticleParts { Blocks = blocks, Language = TextLanguage.Of(language) };
        Quotations = QuotationReader.Read(Text, Parts);
    }

    public string Marked { get; }

    public string Text { get; }

    public ArticleParts Parts { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The text with ⟦ and ⟧ around what the reader found.</summary>
    public string Found
    {
        get
        {
            var found = new StringBuilder(Text);
            for (int i = Quotations.Count - 1; i >= 0; i--) found.Insert(Quotations[i].Range.End, '⟧').Insert(Quotations[i].Range.Start, '⟦');
            return found.ToString();
        }
    }

    public static MarkedText Read(string marked, string language = "en") => new(marked, language);
}
