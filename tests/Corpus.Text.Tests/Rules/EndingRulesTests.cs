using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

public class EndingRulesTests
{
    private const string Start = "Bridge To Open In May\n\nThe new bridge over the river is nearly done, the mayor said on Monday.\n\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void AnEmptyText_IsReported(string text) => Reported.In(text).ShouldHaveSingleItem().Rule.ShouldBe(RuleTable.EmptyText);

    [Fact]
    public void FindingsOfAnEmptyText_StandInItsOrder() =>
        Reported.In("---\nid: a\u200B\n---\n").Select(f => f.Rule).ShouldBe([RuleTable.EmptyText, RuleTable.InvisibleCharacter]);

    [Fact]
    public void ATextOfOneSentence_IsNotEmpty() => Reported.By(RuleTable.EmptyText, "The bridge is open.");

    [Theory]
    [InlineData("The river has flooded the town three times since the year 2000, and the old bridge was lost. It was [|… [+2331 chars]|]")]
    [InlineData("The river has flooded the town three times since the year 2000. The old bridge was lost when the [|water rose to…|]")]
    [InlineData("The river has flooded the town three times since the year 2000. The old bridge was lost when the [|water rose to|]")]
    [InlineData("The river has flooded the town three times since the year 2000. The old bridge was lost... [|Read more|]")]
    [InlineData("The river has flooded the town three times since the year 2000, and the [|old bridge was|]\n\nContinue reading")]
    public void ATextThatBreaksOff_IsReportedWhereItDoes(string ending)
    {
        string marked = Start + ending.Replace("[|… [+", "… [|[+", StringComparison.Ordinal);
        Reported.By(RuleTable.CutOff, marked);
    }

    [Theory]
    [InlineData("The old bridge was lost when the water rose to nine metres in a single night.")]
    [InlineData("“The old bridge was lost when the water rose to nine metres,” the mayor said, “in a single night.”")]
    [InlineData("The old bridge was lost when the water rose to nine metres in a single night. (Reuters)")]
    [InlineData("The old bridge was lost when the water rose to nine metres.\n\nReporting by Ann Lee in Ostend, Bob May in Ghent and Cas Dorn in Bruges; editing by Dee Fox")]
    [InlineData("The old bridge was lost when the water rose to nine metres.\n\nRead more")]
    [InlineData("Read more about the bridge and the river in the town's museum, which opens on Sunday.")]
    [InlineData("Among the guests that the mayor had asked to the opening were bakers and choirs of St. Mary and the harbour chapel with all their families")]
    [InlineData("vs. Elling and all the other games that the harbour team has to play away from home in the coming spring and in the long summer after it")]
    [InlineData("The old bridge was lost when the water rose to nine metres [2021 edition].")]
    public void ATextWithAnEnd_StaysUnreported(string ending) => Reported.By(RuleTable.CutOff, Start + ending + "\n");

    [Theory]
    [InlineData(TextFindings.LargestText, false)]
    [InlineData(TextFindings.LargestText + 1, true)]
    public void ATextOverTheLimit_IsReportedAndNotChecked(int length, bool reported)
    {
        var article = new Corpus.Text.ArticleReading { Text = new string('\uFFFD', length), Parts = new Corpus.Text.Structure.ArticleParts { Blocks = [] },
            Quotes = [] };
        var found = TextFindings.Of(Corpus.Text.CorpusArticle.File("a.txt", Corpus.Text.Source.SourceEncoding.Utf8, article));
        (found[0].Rule == RuleTable.TextTooLarge && found.Count == 1).ShouldBe(reported);
    }

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(30_000, true)]
    public void ATextOfTooManyQuotations_IsReadUpToTheLimit_ReportedAndNotChecked(int witnesses, bool reported)
    {
        string text = "The Many\n\n" + string.Concat(Enumerable.Range(0, witnesses)
            .Select(i => $"“It was {i},” said the witness of that day, “and not {i + 1},” but “{i + 2}” stood in the file, and “nobody knows” why.\n\n"));
        var article = Corpus.Text.ArticleReading.Read(text);
        var found = TextFindings.Of(Corpus.Text.CorpusArticle.File("a.txt", Corpus.Text.Source.SourceEncoding.Utf8, article));

        found.Where(finding => finding.Rule == RuleTable.TextTooLarge).SelectMany(finding => finding.Arguments)
            .ShouldBe(reported ? ["100000", "quotations"] : []);
        if (reported) (article.Quotes.Count, found.Count).ShouldBe((100_001, 1));
    }
}
