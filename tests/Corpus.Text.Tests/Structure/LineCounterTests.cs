using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Tests.Structure;

public sealed class LineCounterTests
{
    private static readonly string[] Pieces =
    [
        "the", "The", "of", "and", "OF", "ferry", "Harbour", "HARBOUR", "3", "40", "2020", "don't", "don’t", "İ", "été", "Über", "Jan.", "No. 4", "a", "I",
            "photo by", "About the author", "share",
        ",", ".", "!", "?", "…", "“", "”", "\"", "|", "»", "(", ")", "-", "—", "'", "’", "@", "ann@harbour.example", "https://harbour.example/a", "©", "\u00a0",
            "\t", "日本", "\ud83d\ude00", "\ud83d", "٣",
    ];

    [Theory]
    [InlineData("«The harbour waits,» she said.", "Quoted, SentenceEnd")]
    [InlineData("»The harbour waits,« she said. »Still.«", "Quoted, SentenceEnd")]
    [InlineData("‹The harbour waits.›", "SentenceEnd")]
    [InlineData("Harbour » Ferries", "Bar")]
    [InlineData("» Harbour and ferries", "Bar")]
    [InlineData("Harbour and ferries »", "Bar")]
    public void AGuillemet_QuotesWhatItTouches_AndPointsWhereItStandsFree(string text, string flags)
    {
        var line = LineCounter.Of(text, LineSplitter.Lines(text), TextLanguage.Default)[0];
        (line.Flags & (LineFlags.Quoted | LineFlags.Bar | LineFlags.SentenceEnd)).ShouldBe(Enum.Parse<LineFlags>(flags));
        line.HasAny(PhraseFlags.Start).ShouldBe(text[0] == '»' && text[1] == ' ');
    }

    [Fact]
    public void ALine_IsCountedAsWordByWord()
    {
        var random = new Random(9);
        var stopWords = TextLanguage.Default[WordList.StopWords];
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 60))
                .Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(8) == 0 ? "" : " "))).Trim();
            if (random.Next(6) == 0) text = text.ToUpperInvariant();
            var lines = LineSplitter.Lines(text);
            if (lines.Count != 1) continue;
            var shape = LineCounter.Of(text, lines, TextLanguage.Default)[0];
            string counted = text[..LineCounter.CountedEnd(lines[0].Content)];
            var words = WordsOf(counted);
            shape.Length.ShouldBe(text.Length, text);
            shape.Words.ShouldBe(words.Count, text);
            shape.Capitalised.ShouldBe(words.Count(w => char.IsUpper(counted[w.Start])), text);
            shape.Numbers.ShouldBe(words.Count(w => char.IsDigit(counted[w.Start])), text);
            shape.StopWords.ShouldBe(words.Count(w => stopWords.Contains(counted.AsSpan(w.Start, w.End - w.Start))
                && !(w.End < text.Length && char.IsLetterOrDigit(text[w.End]))), text);
            shape.Commas.ShouldBe(counted.Count(c => c == ','), text);
            shape.Has(LineFlags.AllCapitals).ShouldBe(counted.Any(char.IsUpper) && !counted.Any(c => char.IsLetter(c) && !char.IsUpper(c)), text);
            shape.Has(LineFlags.Quoted).ShouldBe(counted.Where((c, i) => c is '"' or '“' or '”' or '„' || c == '»' && !IsFree(text, i)).Any(), text);
            shape.Has(LineFlags.Bar).ShouldBe(counted.Where((c, i) => c == '|' || c == '»' && IsFree(text, i)).Any(), text);
        }
    }

    [Fact]
    public void APhrase_CountsWhereItStands()
    {
        Shows("By Ann Onym", PhraseFlags.BylineCue).ShouldBeTrue();
        Shows("“By Ann Onym", PhraseFlags.BylineCue).ShouldBeTrue();
        Shows("Written at home by Ann Onym", PhraseFlags.BylineCue).ShouldBeFalse();
        Shows("© The Harbour Radio", PhraseFlags.Legal | PhraseFlags.Start).ShouldBeTrue();
        Shows("Ferries © The Harbour Radio", PhraseFlags.Start).ShouldBeFalse();
        Shows("Share this story", PhraseFlags.Share | PhraseFlags.Whole).ShouldBeTrue();
        Shows("Share this story of a long night", PhraseFlags.Whole).ShouldBeFalse();
        Shows("The harbour (Photo: Ann Onym)", PhraseFlags.CreditCue).ShouldBeTrue();
    }

    [Fact]
    public void ALine_IsRepeatedWhereTheSameWordsStandInALineAsLong()
    {
        var random = new Random(4);
        string[] words = ["ferry", "Ferry", "harbour", "HARBOUR", "12", "13", "a", "of", "harbourmaster", "Über", "über"], gaps = [" ", ", ", " — ", "-"];
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Join('\n',
                Enumerable.Range(0, random.Next(2, 30))
                .Select(_ => string.Join(gaps[random.Next(gaps.Length)],
                Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)]))));
            var lines = LineSplitter.Lines(text);
            var shapes = LineCounter.Of(text, lines, TextLanguage.Default);
            string[] folded = [.. lines.Select(l =>
                string.Join(' ', WordsOf(text[l.Content.Start..l.Content.End])
                .Select(w => text[(l.Content.Start + w.Start)..(l.Content.Start + w.End)].ToLowerInvariant())) + l.Content.Length)];
            for (int i = 0; i < folded.Length; i++)
            {
                shapes[i].Has(LineFlags.RepeatedBefore).ShouldBe(folded.Take(i).Contains(folded[i]), text);
                shapes[i].Has(LineFlags.RepeatedLater).ShouldBe(folded.Skip(i + 1).Contains(folded[i]), text);
            }
        }
    }

    private static bool Shows(string text, PhraseFlags phrases) => LineCounter.Of(text, LineSplitter.Lines(text), TextLanguage.Default)[0].Has(phrases);

    private static bool IsFree(string text, int at) => (at == 0 || text[at - 1] == ' ') && (at + 1 == text.Length || text[at + 1] == ' ');

    private static List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int, int)>();
        for (int at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at])) { at++; continue; }
            int end = at;
            while (end < text.Length
                && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))) end++;
            words.Add((at, at = end));
        }
        return words;
    }
}
