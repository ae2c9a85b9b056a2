using System.Text;

namespace Corpus.Text.Tests;

/// <summary>What the reader costs where no clock is asked: bytes allocated for each byte of the sample corpus.</summary>
public class ReaderCostTests
{
    private static readonly string Seeds = Repository.PathOf("seeds");

    [Fact]
    public void TheWholeReader_AllocatesLessThanSixBytesForAByteRead()
    {
        string[] texts = [.. Directory.EnumerateFiles(Seeds, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        texts.ShouldNotBeEmpty();

        // Tables and rented arrays belong to the first readings.
        AllocatedBy(texts);
        AllocatedBy(texts);
        ((double)AllocatedBy(texts) / texts.Sum(Encoding.UTF8.GetByteCount)).ShouldBeLessThan(6);
    }

    [Fact]
    public void ATextOfFourTimesTheLength_AllocatesAboutFourTimesAsMuch()
    {
        string text = File.ReadAllText(Directory.EnumerateFiles(Seeds, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        string four = string.Join("\n\n", Enumerable.Repeat(text, 4)), sixteen = string.Join("\n\n", Enumerable.Repeat(text, 16));
        AllocatedBy([four, sixteen]);
        AllocatedBy([four, sixteen]);

        ((double)AllocatedBy([sixteen]) / AllocatedBy([four])).ShouldBeInRange(3, 5);
    }

    // Names and roles are made into words once for an article, and not for each quotation.
    [Theory]
    [InlineData("“We waited for hours,” Anna Berg said.", 390)]
    [InlineData("The mayor, Anna Berg, waited. Mayor Anna Berg, a nurse, said so.", 500)]
    public void AParagraphMore_AllocatesLessThan(string paragraph, int bytes)
    {
        string Text(int count) => string.Join("\n\n", [.. Enumerable.Repeat(paragraph, count), "“It is over,” Anna Berg said."]);
        string[] few = [Text(40)], more = [Text(80)];
        AllocatedBy([.. few, .. more]);
        AllocatedBy([.. few, .. more]);

        ((AllocatedBy(more) - AllocatedBy(few)) / 40).ShouldBeLessThan(bytes);
    }

    private static long AllocatedBy(string[] texts)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string text in texts) ArticleReading.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
