using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Attribution;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Export;

/// <summary>Writes articles as JSON lines, one object each, fields always all there and in the same order.</summary>
/// <param name="destination">Takes the bytes, UTF-8 without a byte order mark.</param>
/// <param name="unit">What the offsets count.</param>
/// <param name="withText">Whether a record holds the whole text, as its last field.</param>
internal sealed class RecordWriter(Stream destination, OffsetUnit unit, bool withText = false) : IDisposable
{
    private readonly ArrayBufferWriter<byte> line = new(64 * 1024);
    private readonly Utf8JsonWriter json =
        new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    private byte[] hashed = [];
    private OffsetMap offsets = new("", unit);
    private LogicalText source = LogicalText.Of("");

    /// <summary>Writes one record and its line end.</summary>
    public void Write(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        source = filed.Article.Source;
        offsets = new OffsetMap(source.File, unit);
        line.ResetWrittenCount();
        json.Reset(line);
        json.WriteStartObject();
        json.WriteString("id"u8, filed.Id);
        json.WriteString("path"u8, filed.Path);
        json.WriteString("sha256"u8, Hash());
        json.WriteString("language"u8, filed.Article.Parts.Language.Code);
        WriteParts(filed.Article.Parts);
        WriteQuotes(filed.Article.Quotes);
        WriteFindings(findings);
        if (withText) json.WriteString("text"u8, source.File);
        json.WriteEndObject();
        json.Flush();
        line.Write("\n"u8);
        destination.Write(line.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    // Of the decoded text in UTF-8, so that a file, its UTF-16 twin and a record from standard input agree.
    private string Hash()
    {
        int most = Encoding.UTF8.GetMaxByteCount(source.File.Length);
        if (hashed.Length < most) hashed = new byte[most];
        return Convert.ToHexStringLower(SHA256.HashData(hashed.AsSpan(0, Encoding.UTF8.GetBytes(source.File, hashed))));
    }

    private void WriteParts(ArticleParts parts)
    {
        json.WritePropertyName("headline"u8);
        if (parts.Headline is { } headline)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, headline.Value);
            WriteRange(headline.Range);
            json.WriteEndObject();
        }
        else json.WriteNullValue();
        json.WriteString("published"u8, parts.Published?.Value.ToString());
        json.WriteString("updated"u8, parts.Updated?.Value.ToString());
        json.WriteString("outlet"u8, parts.Outlet?.Value);
        json.WriteString("agency"u8, parts.Agency?.Value);
        json.WriteString("place"u8, parts.Place?.Value);
        json.WriteStartArray("authors"u8);
        foreach (var author in parts.Authors) json.WriteStringValue(author.Value);
        json.WriteEndArray();
        json.WriteStartArray("blocks"u8);
        foreach (var block in parts.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, NameOf(block.Kind));
            WriteRange(block.Content);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteQuotes(IReadOnlyList<AttributedQuotation> quotes)
    {
        json.WriteStartArray("quotes"u8);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            WriteRange(quote.Quotation.Range);
            json.WriteString("text"u8, quote.Quotation.Range.Of(source.Text));
            json.WriteString("kind"u8, NameOf(quote.Kind));
            json.WriteBoolean("closed"u8, quote.Quotation.Closed);
            json.WritePropertyName("cue"u8);
            WriteStretch(quote.Attribution?.Cue);
            json.WritePropertyName("speaker"u8);
            if (quote.Attribution is { } attribution)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, attribution.Name);
                json.WriteString("description"u8, attribution.Description);
                if (attribution.Kind == SpeakerKind.Unknown) json.WriteNull("kind"u8);
                else json.WriteString("kind"u8, NameOf(attribution.Kind));
                json.WriteStartArray("roles"u8);
                foreach (string role in attribution.Roles) json.WriteStringValue(role);
                json.WriteEndArray();
                json.WritePropertyName("mention"u8);
                WriteStretch(attribution.Mention);
                json.WriteString("reason"u8, attribution.Reason);
                json.WriteEndObject();
            }
            else json.WriteNullValue();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteFindings(IReadOnlyList<RuleFinding> findings)
    {
        json.WriteStartArray("findings"u8);
        var lines = findings.Count == 0 ? null : new LineMap(source.File);
        foreach (var finding in findings)
        {
            if (finding.Rule.Severity == Severity.None) continue;
            var (row, column) = lines!.PositionOf(finding.Range.Start);
            json.WriteStartObject();
            json.WriteString("id"u8, finding.Rule.Id);
            json.WriteString("severity"u8, NameOf(finding.Rule.Severity));
            WriteInFile(finding.Range);
            json.WriteNumber("line"u8, row + 1);
            json.WriteNumber("column"u8, column + 1);
            json.WriteString("message"u8, finding.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteStretch(TextRange? range)
    {
        if (range is { } stretch)
        {
            json.WriteStartObject();
            WriteRange(stretch);
            json.WriteString("text"u8, stretch.Of(source.Text));
            json.WriteEndObject();
        }
        else json.WriteNullValue();
    }

    private void WriteRange(TextRange range) => WriteInFile(source.InFile(range));

    private void WriteInFile(TextRange range)
    {
        json.WriteNumber("start"u8, offsets.Of(range.Start));
        json.WriteNumber("end"u8, offsets.Of(range.End));
    }

    /// <summary>The kind as records name it.</summary>
    public static string KindOf(BlockKind kind) => Encoding.UTF8.GetString(NameOf(kind));

    private static ReadOnlySpan<byte> NameOf(BlockKind kind) => kind switch
    {
        BlockKind.FrontMatter => "frontmatter"u8,
        BlockKind.Headline => "headline"u8,
        BlockKind.Subheading => "subheading"u8,
        BlockKind.Byline => "byline"u8,
        BlockKind.Dateline => "dateline"u8,
        BlockKind.Date => "date"u8,
        BlockKind.Caption => "caption"u8,
        BlockKind.Credit => "credit"u8,
        BlockKind.Boilerplate => "furniture"u8,
        _ => "paragraph"u8,
    };

    /// <summary>The kind as records name it; null where the text points at nobody.</summary>
    public static string? KindOf(SpeakerKind kind) => kind == SpeakerKind.Unknown ? null : Encoding.UTF8.GetString(NameOf(kind));

    /// <summary>The kind as records name it.</summary>
    public static string KindOf(QuoteKind kind) => Encoding.UTF8.GetString(NameOf(kind));

    private static ReadOnlySpan<byte> NameOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "person"u8,
        SpeakerKind.Body => "body"u8,
        SpeakerKind.Group => "group"u8,
        SpeakerKind.Document => "document"u8,
        _ => "unnamed"u8,
    };

    private static ReadOnlySpan<byte> NameOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Speech => "speech"u8,
        QuoteKind.Term => "term"u8,
        QuoteKind.Title => "title"u8,
        _ => "other"u8,
    };

    private static ReadOnlySpan<byte> NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error"u8,
        Severity.Warning => "warning"u8,
        Severity.Info => "info"u8,
        _ => "none"u8,
    };
}
