using System.Globalization;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>What is generated depends on the texts, their places below the corpus folder and the options; on nothing else.</summary>
public class DeterminismTests
{
    private static readonly (string Path, string Text)[] Texts =
        [.. Stories.Of(300), ("harbour.txt", Stories.Harbour), ("local/bakery.txt", Stories.Bakery), ("local/Éclair Straße.txt", Stories.Bakery)];

    [Theory]
    [InlineData("resource")]
    [InlineData("literals")]
    public void TwoFolders_GiveTheSameFiles(string storage)
    {
        var one = Desk.With(Texts).Set("CorpusTextStorage", storage).Run();

        var other = (Desk.With(Texts) with { Root = "/srv/build/agent 7/job/" }).Set("CorpusTextStorage", storage).Run();

        other.Hints.ShouldBe(one.Hints);
        other.All.ShouldBe(one.All);
    }

    [Fact]
    public void ACorpusOutsideTheProject_GivesTheSameFiles_WhereverItLies()
    {
        var one = Desk.With().Set("CorpusPath", "/data/one/").Run().Add("/data/one/harbour.txt", Stories.Harbour);

        var other = Desk.With().Set("CorpusPath", "/media/two/texts/").Run().Add("/media/two/texts/harbour.txt", Stories.Harbour);

        other.All.ShouldBe(one.All);
    }

    [Fact]
    public void TheOrderOfTheFiles_ChangesNothing()
    {
        var one = Desk.With(Texts).Run();

        var other = Desk.With([.. Texts.Reverse()]).Run();

        other.Hints.ShouldBe(one.Hints);
        other.All.ShouldBe(one.All);
    }

    [Fact]
    public void TheMachinesCulture_ChangesNothing()
    {
        var one = Desk.With(Texts).Run();
        var before = CultureInfo.CurrentCulture;
        try
        {
            var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            foreign.NumberFormat.NegativeSign = "~";
            foreign.NumberFormat.NumberGroupSeparator = "'";
            foreign.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
            foreign.DateTimeFormat.DateSeparator = ".";
            CultureInfo.CurrentCulture = foreign;
            Desk.With(Texts).Run().All.ShouldBe(one.All);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void EditingBackAndForth_GivesTheSameFilesAsAFreshRun()
    {
        var fresh = Desk.With(Texts).Run();

        var edited = (Desk.With(Texts) with { Tracked = false }).Run()
            .Edit("harbour.txt", Stories.Bakery).Add("new.txt", Stories.TextOf(900)).Remove("local/bakery.txt").Edit("harbour.txt", Stories.Harbour)
            .Add("local/bakery.txt", Stories.Bakery).Remove("new.txt");

        edited.Hints.ShouldBe(fresh.Hints);
        edited.All.ShouldBe(fresh.All);
    }
}
