using Corpus.Generators.Tests.Harness;
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
}
