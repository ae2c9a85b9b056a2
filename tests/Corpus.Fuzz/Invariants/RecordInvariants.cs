using System.Text;
using System.Text.Json;
using Corpus.Text;
using Corpus.Text.Export;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;

namespace Corpus.Fuzz.Invariants;

/// <summary>Records are valid JSON whose offsets cut the words out of the text; buckets and digests read back as they were written.</summary>
internal static class RecordInvariants
{
    public static void Check(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        string record = Record(filed, findings, OffsetUnit.CodePoint);
        var again = CorpusArticle.File(filed.Path, filed.Encoding, ArticleReading.Explain(filed.Article.File));
        Always.Holds(record == Record(again, findings, OffsetUnit.CodePoint), "a text has one record");
        CheckSlices(filed.Article.Source, record);
        foreach (var unit in (OffsetUnit[])[OffsetUnit.Utf16, OffsetUnit.Utf8])
            using (JsonDocument.Parse(Record(filed, findings, unit))) { }
        CheckBucket(filed, findings);
        CheckDigest(filed, findings);
    }

    private static string Record(CorpusArticle filed, IReadOnlyList<RuleFinding> findings, OffsetUnit unit) =>
        Encoding.UTF8.GetString(new RecordWriter(unit).Line(filed, findings));

    private static void CheckSlices(LogicalText source, string record)
    {
        string text = source.File;
        using var json = JsonDocument.Parse(record);
        if (ShownText.Of(text).Contains("\\uD", StringComparison.Ordinal)) return;
        var offsets = new OffsetMap(text, OffsetUnit.CodePoint);
        var units = new int[offsets.Of(text.Length) + 1];
        for (int i = 0; i <= text.Length; i++)
            if (i == text.Length || !char.IsLowSurrogate(text[i])) units[offsets.Of(i)] = i;
        foreach (var quote in json.RootElement.GetProperty("quotes").EnumerateArray())
        {
            int start = units[quote.GetProperty("start").GetInt32()], end = units[quote.GetProperty("end").GetInt32()];
            string words = text[start..end], shown = quote.GetProperty("text").GetString()!;
            // Markup and a line's end behind a hyphen are left out without a space in their place.
            bool leftOut = source.Splices.Any(s => s.Range.Start >= start && s.Range.End <= end
                && (s.Instead is null || !string.IsNullOrWhiteSpace(text[s.Range.Start..s.Range.End])));
            Always.Holds(leftOut ? IsWithin(shown, words) : Collapsed(words) == Collapsed(shown), "a quotation's offsets cut its words out of the text");
        }
        int at = 0;
        foreach (var block in json.RootElement.GetProperty("blocks").EnumerateArray())
        {
            Always.Holds(block.GetProperty("start").GetInt32() >= at, "the blocks of a record stand in order");
            at = block.GetProperty("end").GetInt32();
            Always.Holds(at < units.Length, "the blocks of a record lie in the text");
        }
    }

    // Line breaks inside a quotation are shown as spaces.
    private static string Collapsed(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The words shown are those of the text, in order, with some left out.
    private static bool IsWithin(string shown, string words)
    {
        int at = 0;
        foreach (char c in words) if (at < shown.Length && (shown[at] == c || (shown[at] == ' ' && char.IsWhiteSpace(c)))) at++;
        return at == shown.Length;
    }

    // The roles of a speaker are not among what a bucket keeps.
    private static void CheckBucket(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        byte[] bucket = BucketWriter.Write(0, 1, [filed], _ => findings);
        Always.Holds(bucket.AsSpan().SequenceEqual(BucketWriter.Write(0, 1, [filed], _ => findings)), "a bucket is written the same twice");
        var entry = BucketReader.Entries(bucket)?.Single();
        var expected = IndexEntry.Of(filed);
        bool same = entry is not null && (entry with { Speakers = [] }) == (expected with { Speakers = [] });
        Always.Holds(same && entry!.Speakers.SequenceEqual(expected.Speakers.Select(speaker => new ArticleSpeaker(speaker.Name, speaker.Quotes))), "a bucket reads back as it was written");
    }

    private static void CheckDigest(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        if (HandedText.Of(filed, findings) is not { } handed) return;
        var written = HandedTexts.Write([handed]);
        var back = HandedTexts.Read(Encoding.UTF8.GetString(written.Array!, written.Offset, written.Count));
        // A text with half of a surrogate pair is left out.
        if (back.Count == 0) Always.Holds(ShownText.Of(filed.Article.File).Contains("\\uD", StringComparison.Ordinal), "a digest reads back");
        else Always.Holds(JsonSerializer.Serialize(back[0]) == JsonSerializer.Serialize(handed), "a digest reads back as it was written");
    }
}
