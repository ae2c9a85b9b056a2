using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Attribution;

/// <summary>Texts that nobody wrote to be read: each ends, and every range slices to the text.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("‘a ")]
    [InlineData("'a' ")]
    [InlineData("''")]
    [InlineData("“a” ")]
    [InlineData("‘ “ ’ ")]
    [InlineData("A")]
    [InlineData("Anna Berg ")]
    [InlineData("Berg ")]
    [InlineData("said ")]
    [InlineData("Berg said “no,” ")]
    [InlineData("“no” Berg of Elling, and Storm, who said “no” ")]
    [InlineData(",")]
    [InlineData("who said, ")]
    public async Task ALongLineOfOneThing_IsReadInTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var range = new TextRange(0, text.Length);
        var parts = new ArticleParts { Blocks = [new TextBlock(BlockKind.Paragraph, range, range)] };
        var reading = Task.Run(() => SpeakerReader.Read(text, parts, QuotationReader.Read(text, parts)));
        var quotes = await reading.WaitAsync(TimeSpan.FromSeconds(60));
        foreach (var quote in quotes)
        {
            range.Contains(quote.Quotation.Marked).ShouldBeTrue();
            quote.Quotation.Marked.Contains(quote.Quotation.Range).ShouldBeTrue();
            if (quote.Attribution?.Mention is { } mention) range.Contains(mention).ShouldBeTrue();
            if (quote.Attribution?.Cue is { } cue) range.Contains(cue).ShouldBeTrue();
        }
    }
}
