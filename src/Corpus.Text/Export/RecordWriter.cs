using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Export;

/// <summary>Writes articles as JSON, one object each, fields always all there and in the same order.</summary>
/// <param name="unit">What the offsets count.</param>
/// <param name="withText">Whether a record holds the whole text, as its last field.</param>
internal sealed class RecordWriter(OffsetUnit unit, bool withText = false)
{
    private readonly JsonBuilder json = new();
    private byte[] hashed = [];
    private OffsetMap offsets = new("", unit);
    private LogicalText source = LogicalText.Of("");

    /// <summary>The record as a line of JSON lines, in UTF-8 without a byte order mark and with its line feed.</summary>
    public byte[] Line(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        Write(filed, findings);
        json.EndLine();
        return json.ToUtf8();
    }

    /// <summary>The record.</summary>
    public string Text(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        Write(filed, findings);
        return json.ToString();
    }

    private void Write(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        source = filed.Article.Source;
        offsets = new OffsetMap(source.File, unit);
        json.Clear();
        json.BeginObject();
        WriteString("id", filed.Id);
        WriteString("path", filed.Path);
        WriteString("sha256", Hash());
        WriteString("language", filed.Article.Parts.Language.Code);
        WriteParts(filed.Article.Parts);
        WriteQuotes(filed.Article.Quotes);
        WriteFindings(findings);
        if (withText) WriteString("text", source.File);
        json.EndObject();
    }

    // Of the decoded text in UTF-8, so that a file, its UTF-16 twin and a record from standard input agree.
    private string Hash()
    {
        int most = Encoding.UTF8.GetMaxByteCount(source.File.Length);
        if (hashed.Length < most) hashed = new byte[most];
        using var algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(hashed, 0, Encoding.UTF8.GetBytes(source.File, 0, source.File.Length, hashed, 0));
        var digits = new StringBuilder(2 * hash.Length);
        foreach (byte part in hash) digits.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private void WriteParts(ArticleParts parts)
    {
        json.Name("headline");
        if (parts.Headline is { } headline)
        {
            json.BeginObject();
            WriteString("text", headline.Value);
            WriteRange(headline.Range);
            json.EndObject();
        }
        else json.Value(null);
        WriteString("published", parts.Published?.Value.ToString());
        WriteString("updated", parts.Updated?.Value.ToString());
        WriteString("outlet", parts.Outlet?.Value);
        WriteString("agency", parts.Agency?.Value);
        WriteString("place", parts.Place?.Value);
        json.Name("authors");
        json.BeginArray();
        foreach (var author in parts.Authors) json.Value(author.Value);
        json.EndArray();
        json.Name("blocks");
        json.BeginArray();
        foreach (var block in parts.Blocks)
        {
            json.BeginObject();
            WriteString("kind", KindOf(block.Kind));
            WriteRange(block.Content);
            json.EndObject();
        }
        json.EndArray();
    }

    private void WriteQuotes(IReadOnlyList<AttributedQuotation> quotes)
    {
        json.Name("quotes");
        json.BeginArray();
        foreach (var quote in quotes)
        {
            json.BeginObject();
            WriteRange(quote.Quotation.Range);
            WriteString("text", quote.Quotation.Range.Of(source.Text));
            WriteString("kind", KindOf(quote.Kind));
            json.Name("closed");
            json.Value(quote.Quotation.Closed);
            json.Name("cue");
            WriteStretch(quote.Attribution?.Cue);
            json.Name("speaker");
            if (quote.Attribution is { } attribution)
            {
                json.BeginObject();
                WriteString("name", attribution.Name);
                WriteString("description", attribution.Description);
                WriteString("kind", KindOf(attribution.Kind));
                json.Name("roles");
                json.BeginArray();
                foreach (string role in attribution.Roles) json.Value(role);
                json.EndArray();
                json.Name("mention");
                WriteStretch(attribution.Mention);
                WriteString("reason", attribution.Reason);
                json.EndObject();
            }
            else json.Value(null);
            json.EndObject();
        }
        json.EndArray();
    }

    private void WriteFindings(IReadOnlyList<RuleFinding> findings)
    {
        json.Name("findings");
        json.BeginArray();
        var lines = findings.Count == 0 ? null : new LineMap(source.File);
        foreach (var finding in findings)
        {
            if (finding.Rule.Severity == Severity.None) continue;
            var (row, column) = lines!.PositionOf(finding.Range.Start);
            json.BeginObject();
            WriteString("id", finding.Rule.Id);
            WriteString("severity", NameOf(finding.Rule.Severity));
            WriteInFile(finding.Range);
            WriteNumber("line", row + 1);
            WriteNumber("column", column + 1);
            WriteString("message", finding.Message);
            json.EndObject();
        }
        json.EndArray();
    }

    private void WriteStretch(TextRange? range)
    {
        if (range is { } stretch)
        {
            json.BeginObject();
            WriteRange(stretch);
            WriteString("text", stretch.Of(source.Text));
            json.EndObject();
        }
        else json.Value(null);
    }

    private void WriteRange(TextRange range) => WriteInFile(source.InFile(range));

    private void WriteInFile(TextRange range)
    {
        WriteNumber("start", offsets.Of(range.Start));
        WriteNumber("end", offsets.Of(range.End));
    }

    private void WriteString(string name, string? value)
    {
        json.Name(name);
        json.Value(value);
    }

    private void WriteString(string name, ReadOnlySpan<char> value)
    {
        json.Name(name);
        json.Value(value);
    }

    private void WriteNumber(string name, int value)
    {
        json.Name(name);
        json.Value(value);
    }

    /// <summary>The kind as records name it.</summary>
    public static string KindOf(BlockKind kind) => kind switch
    {
        BlockKind.FrontMatter => "frontmatter",
        BlockKind.Headline => "headline",
        BlockKind.Subheading => "subheading",
        BlockKind.Byline => "byline",
        BlockKind.Dateline => "dateline",
        BlockKind.Date => "date",
        BlockKind.Caption => "caption",
        BlockKind.Credit => "credit",
        BlockKind.Boilerplate => "furniture",
        _ => "paragraph",
    };

    /// <summary>The kind as records name it; null where the text points at nobody.</summary>
    public static string? KindOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Unknown => null,
        SpeakerKind.Person => "person",
        SpeakerKind.Body => "body",
        SpeakerKind.Group => "group",
        SpeakerKind.Document => "document",
        _ => "unnamed",
    };

    /// <summary>The kind as records name it.</summary>
    public static string KindOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Speech => "speech",
        QuoteKind.Term => "term",
        QuoteKind.Title => "title",
        _ => "other",
    };

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
