using System.Collections.Immutable;
using Corpus.Generators.Tests.Harness;
using Corpus.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>In a build the task has read the texts before the compiler starts.</summary>
public class HandedTextTests
{
    private static readonly (string Path, string Text)[] Texts =
        [.. TaskWork.Seeds, ("harbour.txt", Stories.Harbour), ("mill/bakery.txt", "---\nid: ovens/rest\n---\n" + Stories.Bakery),
            ("named.txt", Stories.TextOf(1)), ("empty.txt", "")];

    private static readonly Desk Read = Desk.With(Texts).Mark("named.txt", "Special");

    private static readonly Desk Handed = Read with { Handed = [.. Texts] };

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    public void WhatTheTaskRead_IsNotReadAgain_AndGivesTheSameFiles(DocumentationMode documentation)
    {
        var read = (Read with { Documentation = documentation }).Run();
        var handed = (Handed with { Documentation = documentation }).Run();

        handed.Parses.ShouldBe(0);
        read.Parses.ShouldBe(Texts.Length);
        handed.Hints.ShouldBe(read.Hints);
        handed.All.ShouldBe(read.All);
        read.All.ShouldContain("ovens/rest");
        read.All.ShouldContain("Special");
    }

    [Fact]
    public void ATextOfWhichNothingIsHandedOver_IsRead_AndNoOther()
    {
        var run = (Handed with { Handed = Handed.Handed!.RemoveAll(text => text.Path == "harbour.txt") }).Run();

        run.Parses.ShouldBe(1);
        run.All.ShouldBe(Read.Run().All);
    }

    [Fact]
    public void AnEditOfATextOfWhichNothingIsHandedOver_IsSeen()
    {
        var run = (Handed with { Handed = [] }).Run().Edit("harbour.txt", text => text.Replace("Quist", "Lund", StringComparison.Ordinal));

        run.All.ShouldContain("MaraLund");
        run.All.ShouldNotContain("MaraQuist");
    }

    [Fact]
    public void AnotherDigest_IsAnotherArticle()
    {
        var edited = Texts.Select(text => (text.Path, text.Text.Replace("Quist", "Lund", StringComparison.Ordinal))).ToArray();

        var run = Handed.Run().Edit("../" + TaskWork.Path, TaskWork.DigestOf(edited));

        run.Parses.ShouldBe(0);
        run.All.ShouldBe((Read with { Texts = [.. edited] }).Run().All);
    }

    [Fact]
    public void WhatAnotherReaderHandsOver_IsNotTaken()
    {
        // The build of the reader is the last word of the first line. Its facts are others.
        var run = Handed.Run().Edit("../" + TaskWork.Path, digest =>
            OtherEnd(digest, digest.IndexOf('\n') - 1).Replace("Quist", "Lunds", StringComparison.Ordinal));

        run.All.ShouldBe(Read.Run().All);

        static string OtherEnd(string digest, int at) => digest[..at] + (digest[at] == '0' ? '1' : '0') + digest[(at + 1)..];
    }

    [Fact]
    public void WhereTextsTravelInLiterals_TheCompilerReadsThem() =>
        Handed.Unset("CorpusTextStorage").Set("CorpusPath", Desk.DefaultRoot + "seeds/").Run().Parses.ShouldBe(Texts.Length);

    [Fact]
    public void WhereTaskAndCompilerAgreeOnTheIds_NothingIsReported() => Agreed.Run().Findings.ShouldBeEmpty();

    [Fact]
    public void ATextThatIsPackedUnderAnotherId_IsAnError_WithBothIds() =>
        Errors(Agreed with { Packed = Agreed.Packed!.SetItem("harbour.txt", "port") }).ShouldBe(
            ["Error CORP9005 harbour.txt: The build packs the article \"port\" and the compiler takes the same file for the article \"harbour\", so the program "
            + "could not run as built; add and change texts before the target CorpusListTexts, and build again"]);

    [Fact]
    public void ATextThatIsNotPacked_AndOneThatTheCompilerIsNotGiven_AreErrors() =>
        Errors(Agreed with { Packed = Agreed.Packed!.Remove("empty.txt").Add("gone.txt", "gone") })
            .Select(error => error[..error.IndexOf(", so", StringComparison.Ordinal)])
            .ShouldBe(
            [
                "Error CORP9005 : The build packs the article \"gone\" and the compiler takes the same file for no text",
                "Error CORP9005 empty.txt: The build packs no text and the compiler takes the same file for the article \"empty\"",
            ]);

    [Fact]
    public void AContestedId_IsComparedAsItIsSettled()
    {
        var twins = Desk.With(("a.txt", Stories.Harbour), ("b.txt", Stories.Bakery)).Mark("b.txt", "a");

        (twins with { Handed = [], Packed = ImmutableDictionary<string, string>.Empty.Add("a.txt", "a.txt").Add("b.txt", "b") }).Run().Findings.ShouldBeEmpty();
    }

    private static Desk Agreed => Handed with
    {
        Packed = Texts.ToImmutableDictionary(text => text.Path, text => text.Path switch
        {
            "mill/bakery.txt" => "ovens/rest",
            "named.txt" => "Special",
            _ => TextPath.WithoutExtension(text.Path),
        }),
    };

    private static IEnumerable<string> Errors(Desk desk) => desk.Run().Result.Diagnostics
        .Select(d => $"{d.Severity} {d.Id} {Path.GetFileName(d.Location.GetLineSpan().Path ?? "")}: {d.GetMessage()}").Order(StringComparer.Ordinal);
}
