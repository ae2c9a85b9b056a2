using Corpus.Text.Attribution;
using Corpus.Text.Index;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Index;

/// <summary>Articles put together by hand, so that what the reader finds is not in question: each line is a paragraph, “ and ” enclose speech, and {Name}
/// behind the closing mark names its speaker and is no part of the text.</summary>
internal static class BuiltText
{
    public static IndexedText Of(string id, string marked) => new(id, id + ".txt", TextFingerprint.Of(Article(marked)));

    public static ArticleReading Article(string marked)
    {
        var text = new System.Text.StringBuilder();
        var quotes = new List<AttributedQuotation>();
        var blocks = new List<TextBlock>();
        int open = -1, line = 0;
        for (int i = 0; i <= marked.Length; i++)
        {
            char c = i < marked.Length ? marked[i] : '\n';
            if (c == '“') open = text.Length + 1;
            if (c == '”')
            {
                string? name = null;
                if (i + 1 < marked.Length && marked[i + 1] == '{')
                {
                    int end = marked.IndexOf('}', i);
                    name = marked[(i + 2)..end];
                    i = end;
                }
                var quotation = new Quotation { Range = new(open, text.Length), Marked = new(open - 1, text.Length + 1), Block = blocks.Count, Closed = true,
                    Utterance = quotes.Count };
                quotes.Add(new AttributedQuotation(quotation, QuoteKind.Speech, new QuoteAttribution { Name = name, Rule = "test" }));
            }
            text.Append(c);
            if (c != '\n') continue;
            blocks.Add(new TextBlock(BlockKind.Paragraph, new(line, text.Length), new(line, text.Length - 1)));
            line = text.Length;
        }
        return new ArticleReading { Text = text.ToString(), Parts = new ArticleParts { Blocks = blocks }, Quotes = quotes };
    }

    public static CorpusIndex Index(params string[] texts) => CorpusIndex.Merge(texts.Select((t, i) => Of("text-" + i, t)));

    /// <summary>All that an index says, as lines.</summary>
    public static IEnumerable<string> Lines(CorpusIndex index)
    {
        for (int i = 0; i < index.Texts.Count; i++)
        {
            var relations = index.RelationsOf(i);
            string id = index.Texts[i].Id;
            if (relations.Likeness is { } like) yield return $"{id} like {like.Other.Id} {like.Percent} {like.Identical}";
            foreach (var p in relations.Passages) yield return $"{id} {p.Here} in {p.Other.Id} {p.There} {p.Words}";
            foreach (var e in relations.Repetitions) yield return $"{id} {e.Quote} as {e.Other.Id} {e.OtherQuote} {e.Wording} {e.OtherSpeaker}";
        }
        foreach (var repetition in index.Repetitions)
            yield return $"{string.Join(" ", repetition.Places.Select(p => $"{p.Text.Id}#{p.QuoteIndex}"))} "
                + $"{repetition.WordsDiffer} {repetition.SpeakersDiffer}";
        foreach (var speaker in index.Speakers) yield return $"{speaker.Name}: {string.Join(", ", speaker.Spellings)}";
    }
}
