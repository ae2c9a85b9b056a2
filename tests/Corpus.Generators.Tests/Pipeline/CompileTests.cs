using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>What is generated compiles without a warning, whatever the consumer's settings, and answers from the texts.</summary>
public class CompileTests
{
    private static readonly (string Path, string Text)[] Texts =
        [("harbour.txt", Stories.Harbour), ("local/bakery.txt", Stories.Bakery), ("all.txt", Stories.TextOf(1)), ("object/get-type.txt", Stories.TextOf(2)),
            ("speakers.txt", Stories.TextOf(3)), ("system.txt", Stories.TextOf(4))];

    public static TheoryData<LanguageVersion, bool, bool, bool, string, string> Settings() => new()
    {
        { LanguageVersion.CSharp7_3, false, false, true, "internal", "speech" },
        { LanguageVersion.CSharp7_3, false, false, false, "public", "all" },
        { LanguageVersion.CSharp8, true, false, true, "public", "speech" },
        { LanguageVersion.CSharp8, false, false, false, "internal", "none" },
        { LanguageVersion.CSharp10, true, true, false, "internal", "all" },
        { LanguageVersion.CSharp12, false, true, true, "public", "all" },
        { LanguageVersion.Latest, true, true, false, "public", "speech" },
        { LanguageVersion.Latest, false, false, true, "internal", "speech" },
        { LanguageVersion.Preview, true, false, true, "public", "all" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void WhatIsGenerated_CompilesWithoutAWarning(LanguageVersion language, bool nullable, bool usings, bool standard, string accessibility,
        string quotes)
    {
        var desk = Desk.With(Texts) with { Language = language };
        var run = desk.Set("CorpusAccessibility", accessibility).Set("CorpusQuoteMembers", quotes).Run();

        new ConsumerProgram { Run = run, Nullable = nullable, ImplicitUsings = usings, NetStandard = standard }.Diagnostics().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Members_AnswerFromTheTexts(bool targets)
    {
        var desk = targets ? Desk.With(Texts) : Desk.WithoutTargets(Texts);

        var run = desk.Run();
        run.Result.Diagnostics.ShouldBeEmpty();

        new ConsumerProgram
        {
            Run = run,
            Source = """
                using Newsroom.Corpus;
                static class Probe
                {
                    internal static string Run() => string.Join("\n",
                        Articles.Harbour.Headline,
                        Articles.Harbour.Published,
                        Articles.Harbour.Quotes.WeWaitedTheWholeWinterForThisDay.Text,
                        Articles.Harbour.Quotes.NobodyHereRemembersALongerWait.Text,
                        Articles.Bakery.Quotes.TheOvensHaveNotBeenColdSinceMyWedding.Article == Articles.Bakery);
                }
                """,
        }.Print().Split('\n').ShouldBe(
            ["Harbour opens after a long winter", "03/03/2021", "We waited the whole winter for this day,", "Nobody here remembers a longer wait,", "True"]);
    }
}
