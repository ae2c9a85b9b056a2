using System.Text;
using Corpus.Generators.Fields;
using Corpus.Generators.Tests.Harness;
using Corpus.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>Whatever lies in the folder, everything else still generates.</summary>
public class BadInputTests
{
    [Fact]
    public void OneBrokenArticle_SilencesNoOther()
    {
        var desk = Desk.With(("harbour.txt", Stories.Harbour), ("broken.txt", "This one breaks the reader."), ("bakery.txt", Stories.Bakery)) with
        {
            Reader = text => text.Contains("breaks the reader", StringComparison.Ordinal) ? throw new InvalidOperationException("it tripped")
                : ArticleReading.Read(text),
        };

        var run = desk.Run();

        run.Findings.ShouldBe(["CORP9001 broken.txt"]);
        run.Result.Diagnostics.Single().GetMessage().ShouldContain("it tripped");
        run.Hints.Where(h => h.StartsWith("article", StringComparison.Ordinal)).ShouldBe(["article.bakery.g.cs", "article.harbour.g.cs"]);
        new ConsumerProgram { Run = run }.Diagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void ABrokenArticle_ThatIsFixed_IsBack()
    {
        var desk = Desk.With(("harbour.txt", Stories.Harbour), ("broken.txt", "Breaks.")) with
        {
            Reader = text => text == "Breaks." ? throw new InvalidOperationException("it tripped") : ArticleReading.Read(text),
        };

        var corrected = desk.Run().Edit("broken.txt", Stories.Bakery);

        corrected.Findings.ShouldBeEmpty();
        corrected.Hints.ShouldContain("article.broken.g.cs");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    [InlineData("\0\0\u0001\u0002\uFFFD\u00FF\0")]
    [InlineData("---\nid: [\n---\n")]
    [InlineData("\"\"\"\n*/ } #error {0} \\u0022 \"\n")]
    public void AnEmptyOrBinaryText_HasAMember_LikeAllOthers(string text)
    {
        var run = Desk.With(("harbour.txt", Stories.Harbour), ("002_93e3ed03.txt", text)).Run();

        run.Findings.ShouldBeEmpty();
        run.All.ShouldContain(" Harbour => ");
        run.All.ShouldContain(" Text_002_93e3ed03 => ");
        new ConsumerProgram { Run = run }.Diagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void AFileThatTheCompilerCannotRead_IsLeftOut()
    {
        var run = DeskRun.Start(Desk.With(("harbour.txt", Stories.Harbour)), new InMemoryText(Desk.DefaultRoot + "seeds/locked.txt", (SourceText?)null));

        run.Hints.ShouldContain("article.harbour.g.cs");
        run.Hints.ShouldNotContain("article.locked.g.cs");
        new ConsumerProgram { Run = run }.Diagnostics().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1252)]
    [InlineData(28591)]
    [InlineData(932)]
    public void AnUnreadableEncoding_IsNamedFromItsFileOnly(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        var text = SourceText.From(new MemoryStream(encoding.GetBytes("Caf\u00e9 opens\nMarch 3, 2021\n\n\"We are glad of the caf\u00e9,\" said Tom Arden.\n")),
            encoding);

        var run = DeskRun.Start(Desk.With(("harbour.txt", Stories.Harbour)), new InMemoryText(Desk.DefaultRoot + "seeds/002_93e3ed03.txt", text));

        string file = run.File(run.Hints.Single(h => h.Contains("93e3ed03", StringComparison.Ordinal)));
        file.ShouldContain("public static Article Text_002_93e3ed03 => Get(\"002_93e3ed03\", 0x0000000000000000UL);");
        file.ShouldNotContain("opens");
        file.ShouldNotContain("2021");
    }

    [Fact]
    public void TwoFilesOfOneName_InDifferentFolders_AddTheirFolders()
    {
        var run = Desk.With(("wire/harbour.txt", Stories.Harbour), ("radio/harbour.txt", Stories.Bakery), ("bakery.txt", Stories.Bakery)).Run();

        run.All.ShouldContain(" WireHarbour => Get<ByArticle.WireHarbourQuotes>(\"wire/harbour\"");
        run.All.ShouldContain(" RadioHarbour => Get<ByArticle.RadioHarbourQuotes>(\"radio/harbour\"");
        run.All.ShouldNotContain(" Harbour => ");
        run.Hints.ShouldContain("article.wire.harbour.g.cs");
        new ConsumerProgram { Run = run }.Diagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void AFileThatIsListedTwice_IsOneText()
    {
        var once = Desk.With(("harbour.txt", Stories.Harbour), ("bakery.txt", Stories.Bakery)).Run();

        var twice = Desk.With(("harbour.txt", Stories.Harbour), ("bakery.txt", Stories.Bakery), ("harbour.txt", Stories.Harbour)).Run();

        twice.Hints.ShouldBe(once.Hints);
        twice.All.ShouldBe(once.All);
    }

    [Fact]
    public void NoTexts_StillGiveTheTypes()
    {
        var run = Desk.With().Run();

        run.Hints.ShouldContain("corpus.articles.g.cs");
        new ConsumerProgram { Run = run, Source = "static class Probe { static string Run() => Newsroom.Corpus.Articles.All.Count.ToString(); }" }.Print()
            .ShouldBe("0");
    }

    [Fact]
    public void NoTextsAndNoTargets_GiveNothing() => Desk.WithoutTargets().Run().Hints.ShouldBe([FieldAttributes.HintName]);

    [Fact]
    public void AProjectThatThePackageReachedThroughAnother_GetsNothing() =>
        Desk.With(("../readme.txt", Stories.Bakery)).Set("CorpusTextStorage", "none").Set("CorpusPath", "").Run().Hints.ShouldBe([FieldAttributes.HintName]);

    [Fact]
    public void AFileOutsideTheProject_CountsWhenItsItemSaysSo()
    {
        var run = Desk.With(("/mnt/wire/strike.txt", Stories.Harbour), ("/mnt/wire/other.txt", Stories.Bakery), ("../desk/note.txt", Stories.TextOf(1)))
            .Mark("/mnt/wire/strike.txt").Mark("../desk/note.txt", "wire/note-of-the-day").Run();

        run.Hints.Where(h => h.StartsWith("article", StringComparison.Ordinal)).ShouldBe(["article.desk.note.g.cs", "article.strike.g.cs"]);
        run.All.ShouldContain(" Strike => Get<ByArticle.StrikeQuotes>(\"strike\"");
        run.All.ShouldContain(" NoteOfTheDay => Get<ByArticle.NoteOfTheDayQuotes>(\"wire/note-of-the-day\"");
        run.All.ShouldNotContain("/mnt/");
    }

    [Fact]
    public void WithoutTargets_EveryTextCounts_ThatNoOtherAnalyzerReads()
    {
        var run = Desk.WithoutTargets(("harbour.txt", Stories.Harbour), ("../PublicAPI.Shipped.txt", "x"), ("../BannedSymbols.Web.txt", "x"),
            ("../AnalyzerReleases.Shipped.md", "x"), ("../README.md", "x"), ("../CodeMetricsConfig.txt", "x"), ("../data.json", "x")).Run();

        run.Hints.Where(h => h.StartsWith("article", StringComparison.Ordinal)).ShouldBe(["article.seeds.harbour.g.cs"]);
        run.All.ShouldContain(" Harbour => Get<ByArticle.HarbourQuotes>(\"seeds/harbour\"");
    }

    [Fact]
    public void TextsTooLongForLiterals_AreReported_AndTheRestCompiles()
    {
        var run = Desk.WithoutTargets(("harbour.txt", Stories.Harbour + new string('x', 4_000_001))).Run();

        run.Findings.ShouldBe(["CORP0004 "]);
        new ConsumerProgram { Run = run }.Diagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void TwoTextsOfOneId_AreBothFound_UnderTheirPaths()
    {
        var run = Desk.WithoutTargets(("harbour.txt", Stories.Harbour), ("bakery.txt", Stories.Bakery)).Mark("bakery.txt", "seeds/harbour").Run();

        run.All.ShouldContain("Quotes>(\"seeds/harbour.txt\"");
        run.All.ShouldContain("Quotes>(\"seeds/bakery\"");
        run.All.ShouldNotContain("(\"seeds/harbour\"");
        new ConsumerProgram
        {
            Run = run,
            Source = "using System.Linq; using Newsroom.Corpus; static class Probe { static string Run() => string.Join(\" \", Articles.All.Select(a => a.Id)) + Articles.Find(\"seeds/bakery\").Headline; }",
        }.Print().ShouldBe("seeds/bakery seeds/harbour.txtBakery gives its ovens a rest");
    }
}
