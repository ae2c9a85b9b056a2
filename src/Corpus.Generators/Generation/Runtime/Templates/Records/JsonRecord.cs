#if NETCOREAPP3_0_OR_GREATER
namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Globalization;
    using global::System.Security.Cryptography;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>The JSON record of an article: the same fields in the same order as "corpus export" writes them.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal static class JsonRecord
    {
        private static readonly string[] BlockNames = { "frontmatter", "headline", "subheading", "byline", "dateline", "date", "caption", "credit", "paragraph", "furniture" };

        internal static void WriteAll(Utf8JsonWriter writer)
        {
            writer.WriteStartArray();
            foreach (Article article in Store.Current.Articles) Write(writer, article);
            writer.WriteEndArray();
        }

        internal static void Write(Utf8JsonWriter writer, Article article)
        {
            ArticleFacts facts = article.Record.Facts;
            ArticleTables tables = article.Record.Tables;
            string text = article.Text;
            var offsets = new CodePoints(text);
            writer.WriteStartObject();
            writer.WriteString("id", article.Id);
            writer.WriteString("path", article.Record.Path);
            writer.WriteString("sha256", Hash(text));
            writer.WriteString("language", facts.Language);
            if (facts.Headline == null) writer.WriteNull("headline");
            else
            {
                writer.WriteStartObject("headline");
                writer.WriteString("text", facts.Headline);
                WriteRange(writer, offsets, facts.HeadlineStart, facts.HeadlineEnd);
                writer.WriteEndObject();
            }
            writer.WriteString("published", Day(facts.Published));
            writer.WriteString("updated", Day(facts.Updated));
            writer.WriteString("outlet", facts.Outlet);
            writer.WriteString("agency", facts.Agency);
            writer.WriteString("place", facts.Place);
            writer.WriteStartArray("authors");
            foreach (string author in facts.Authors) writer.WriteStringValue(author);
            writer.WriteEndArray();
            writer.WriteStartArray("blocks");
            for (int i = 0; i < tables.BlockKinds.Length; i++)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", BlockNames[Math.Min((int)tables.BlockKinds[i], BlockNames.Length - 1)]);
                WriteRange(writer, offsets, tables.BlockStarts[i], tables.BlockEnds[i]);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteStartArray("quotes");
            foreach (Quote quote in tables.Quotes) Write(writer, quote, offsets);
            writer.WriteEndArray();
            writer.WriteStartArray("findings");
            foreach (Finding finding in tables.Findings) Write(writer, finding, offsets);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        internal static void Write(Utf8JsonWriter writer, Finding finding, CodePoints offsets)
        {
            writer.WriteStartObject();
            writer.WriteString("id", finding.Id);
            writer.WriteString("severity", Finding.NameOf(finding.Severity));
            WriteRange(writer, offsets, finding.Start, finding.End);
            writer.WriteNumber("line", finding.Line);
            writer.WriteNumber("column", finding.Column);
            writer.WriteString("message", finding.Message);
            writer.WriteEndObject();
        }

        internal static void Write(Utf8JsonWriter writer, Quote quote, CodePoints offsets)
        {
            writer.WriteStartObject();
            WriteRange(writer, offsets, quote.Start, quote.End);
            writer.WriteString("text", quote.Text);
            writer.WriteString("kind", NameOf(quote.Kind));
            writer.WriteBoolean("closed", quote.Closed);
            if (quote.HasCue) WriteStretch(writer, offsets, "cue", quote.CueStart, quote.CueEnd, quote.Cue);
            else writer.WriteNull("cue");
            if (quote.HasAttribution)
            {
                writer.WriteStartObject("speaker");
                writer.WriteString("name", quote.SpeakerName);
                writer.WriteString("description", quote.Description);
                writer.WriteString("kind", NameOf(quote.SpeakerKind));
                writer.WriteStartArray("roles");
                foreach (string role in quote.Roles) writer.WriteStringValue(role);
                writer.WriteEndArray();
                if (quote.HasMention) WriteStretch(writer, offsets, "mention", quote.MentionStart, quote.MentionEnd, quote.Mention);
                else writer.WriteNull("mention");
                writer.WriteString("reason", quote.Reason);
                writer.WriteEndObject();
            }
            else writer.WriteNull("speaker");
            writer.WriteEndObject();
        }

        private static void WriteStretch(Utf8JsonWriter writer, CodePoints offsets, string name, int start, int end, string/*?*/ words)
        {
            writer.WriteStartObject(name);
            WriteRange(writer, offsets, start, end);
            writer.WriteString("text", words);
            writer.WriteEndObject();
        }

        private static void WriteRange(Utf8JsonWriter writer, CodePoints offsets, int start, int end)
        {
            writer.WriteNumber("start", offsets.Of(start));
            writer.WriteNumber("end", offsets.Of(end));
        }

        private static string/*?*/ NameOf(SpeakerKind kind)
        {
            return kind == SpeakerKind.Unknown ? null : kind == SpeakerKind.Person ? "person" : kind == SpeakerKind.Body ? "body"
                : kind == SpeakerKind.Group ? "group" : kind == SpeakerKind.Document ? "document" : "unnamed";
        }

        private static string NameOf(QuoteKind kind)
        {
            return kind == QuoteKind.Speech ? "speech" : kind == QuoteKind.Term ? "term" : kind == QuoteKind.Title ? "title" : "other";
        }

        private static string/*?*/ Day(int stated)
        {
            return stated == 0 ? null : string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", stated >> 9, stated >> 5 & 15, stated & 31);
        }

        private static string Hash(string text)
        {
            byte[] hash;
            using (SHA256 algorithm = SHA256.Create()) hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
            var digits = new StringBuilder(hash.Length * 2);
            foreach (byte b in hash) digits.Append(b.ToString("x2", CultureInfo.InvariantCulture));
            return digits.ToString();
        }
    }
}
#endif
