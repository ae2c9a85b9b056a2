#if NETCOREAPP3_0_OR_GREATER
namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Globalization;
    using global::System.Security.Cryptography;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>The JSON record of an article: the same fields in the same order as "corpus export" writes them.</summary>
    [ExcludeFromCodeCoverage]
    internal static class JsonRecord
    {
        private static readonly string[] QuoteKinds = { "speech", "term", "title", "other" };
        private static readonly string/*?*/[] SpeakerKinds = { null, "person", "body", "group", "document", "unnamed" };

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
            Word(writer, "id", article.Id);
            Word(writer, "path", article.Record.Path);
            Word(writer, "sha256", Hash(text));
            Word(writer, "language", facts.Language);
            if (facts.Headline == null) writer.WriteNull("headline");
            else
            {
                writer.WriteStartObject("headline");
                Word(writer, "text", facts.Headline);
                WriteRange(writer, offsets, facts.HeadlineStart, facts.HeadlineEnd);
                writer.WriteEndObject();
            }
            Word(writer, "published", Day(facts.Published));
            Word(writer, "updated", Day(facts.Updated));
            Word(writer, "outlet", facts.Outlet);
            Word(writer, "agency", facts.Agency);
            Word(writer, "place", facts.Place);
            writer.WriteStartArray("authors");
            foreach (string author in facts.Authors) writer.WriteStringValue(author);
            writer.WriteEndArray();
            writer.WriteStartArray("blocks");
            for (int i = 0; i < tables.BlockKinds.Length; i++)
            {
                writer.WriteStartObject();
                Word(writer, "kind", BlockNames[Math.Min((int)tables.BlockKinds[i], BlockNames.Length - 1)]);
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
            Word(writer, "id", finding.Id);
            Word(writer, "severity", Finding.NameOf(finding.Severity));
            WriteRange(writer, offsets, finding.Start, finding.End);
            writer.WriteNumber("line", finding.Line);
            writer.WriteNumber("column", finding.Column);
            Word(writer, "message", finding.Message);
            writer.WriteEndObject();
        }

        internal static void Write(Utf8JsonWriter writer, Quote quote, CodePoints offsets)
        {
            writer.WriteStartObject();
            WriteRange(writer, offsets, quote.Start, quote.End);
            Word(writer, "text", quote.Text);
            Word(writer, "kind", QuoteKinds[(int)quote.Kind]);
            writer.WriteBoolean("closed", quote.Closed);
            if (quote.HasCue) WriteStretch(writer, offsets, "cue", quote.CueStart, quote.CueEnd, quote.Cue);
            else writer.WriteNull("cue");
            if (quote.HasAttribution)
            {
                writer.WriteStartObject("speaker");
                Word(writer, "name", quote.SpeakerName);
                Word(writer, "description", quote.Description);
                Word(writer, "kind", SpeakerKinds[Math.Min((int)quote.SpeakerKind, SpeakerKinds.Length - 1)]);
                writer.WriteStartArray("roles");
                foreach (string role in quote.Roles) writer.WriteStringValue(role);
                writer.WriteEndArray();
                if (quote.HasMention) WriteStretch(writer, offsets, "mention", quote.MentionStart, quote.MentionEnd, quote.Mention);
                else writer.WriteNull("mention");
                Word(writer, "reason", quote.Reason);
                writer.WriteEndObject();
            }
            else writer.WriteNull("speaker");
            writer.WriteEndObject();
        }

        private static void WriteStretch(Utf8JsonWriter writer, CodePoints offsets, string name, int start, int end, string/*?*/ words)
        {
            writer.WriteStartObject(name);
            WriteRange(writer, offsets, start, end);
            Word(writer, "text", words);
            writer.WriteEndObject();
        }

        private static void WriteRange(Utf8JsonWriter writer, CodePoints offsets, int start, int end)
        {
            writer.WriteNumber("start", offsets.Of(start));
            writer.WriteNumber("end", offsets.Of(end));
        }

        // The compiler weighs two dozen overloads at every call of the writer's own.
        private static void Word(Utf8JsonWriter writer, string name, string/*?*/ value)
        {
            writer.WriteString(name, value);
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
