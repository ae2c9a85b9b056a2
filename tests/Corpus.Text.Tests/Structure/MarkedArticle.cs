using System.Text;
using System.Text.RegularExpressions;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Structure;

/// <summary>An article whose blocks are marked in the text itself: <c>[Headline]Ships sail</c>.</summary>
internal static partial class MarkedArticle
{
    /// <summary>Reads the article without its marks.</summary>
    public static ArticleParts Read(string marked) => ReadPlain(Marks().Replace(marked, ""));

    /// <summary>Reads a text that has no marks.</summary>
    public static ArticleParts ReadPlain(string text) => PartsReader.Read(text, LineSplitter.Split(text));

    /// <summary>Reads the article without its marks and expects the reader to find each mark again.</summary>
    public static ArticleParts ShouldReadBack(string marked)
    {
        string text = Marks().Replace(marked, "");
        var parts = ReadPlain(text);
        Render(text, parts).ShouldBe(marked);
        return parts;
    }

    private static string Render(string text, ArticleParts parts)
    {
        var rendered = new StringBuilder();
        int at = 0;
        foreach (var block in parts.Blocks)
        {
            rendered.Append(text, at, block.Content.Start - at).Append('[').Append(block.Kind).Append(']');
            at = block.Content.Start;
        }
        return rendered.Append(text, at, text.Length - at).ToString();
    }

    [GeneratedRegex(@"\[(FrontMatter|Headline|Subheading|Byline|Dateline|Date|Caption|Credit|Paragraph|Boilerplate)\]")]
    private static partial Regex Marks();
}
