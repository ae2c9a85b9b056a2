using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Storage;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

public sealed class PackTextsTests : IDisposable
{
    private readonly PackedCorpus corpus = new("npr.txt", "wire/ap.txt", "a.fr.txt", "a.de.txt", "a;b%41 c.txt");

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void EveryText_ArrivesUnderItsId()
    {
        corpus.Pack();
        corpus.Ids().ShouldBe(["a.de", "a.fr", "a;b%41 c", "npr", "wire/ap"]);
        corpus.Engine.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void EachPackedFile_IsNamedAfterItsResource()
    {
        var task = corpus.Pack();
        task.Blobs.Select(blob => blob.GetMetadata("LogicalName")).ShouldBe(["corpus/0", "corpus/index"]);
        task.Blobs.ShouldAllBe(blob => File.Exists(blob.ItemSpec));
    }

    [Fact]
    public void ARelativeFolder_IsTheProjects_WhateverTheCurrentFolderIs()
    {
        var task = corpus.Task();
        task.OutputFolder = "obj/100%25;x/";
        task.Execute().ShouldBeTrue();
        task.Blobs.Select(blob => blob.ItemSpec).ShouldBe(["obj/100%25;x/0.bin", "obj/100%25;x/index.bin"]);
        task.Blobs.ShouldAllBe(blob => File.Exists(Path.Combine(corpus.Root, blob.ItemSpec)));
    }

    [Fact]
    public void PackingTwice_WritesNothingTheSecondTime()
    {
        var first = corpus.Pack();
        var before = corpus.Files();
        var listed = File.GetLastWriteTimeUtc(first.Listing!.ItemSpec);
        var second = corpus.Pack();
        corpus.ChangedSince(before).ShouldBeEmpty();
        File.GetLastWriteTimeUtc(second.Listing!.ItemSpec).ShouldBe(listed);
        second.Blobs.Select(blob => blob.ItemSpec).ShouldBe(first.Blobs.Select(blob => blob.ItemSpec));
        second.Written.Select(file => file.ItemSpec).ShouldBe(first.Written.Select(file => file.ItemSpec));
    }

    [Fact]
    public void AFileOfBytes_IsRefusedAtItsPlaceAndTheOthersArePacked()
    {
        corpus.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0xFF, 0xFE]);
        var task = corpus.Pack();
        task.Refused.ShouldHaveSingleItem().ItemSpec.ShouldBe(corpus.FullPath("picture.txt"));
        var warning = corpus.Engine.Warnings.ShouldHaveSingleItem();
        warning.Code.ShouldBe(RuleTable.NotText.Id);
        warning.File.ShouldBe(corpus.FullPath("picture.txt"));
        warning.Message!.ShouldContain("picture.txt cannot be read as text");
        corpus.Ids().Count.ShouldBe(5);
    }

    [Fact]
    public void AFileOfBytes_IsReportedByEveryBuildUntilItIsFixed()
    {
        corpus.Write("picture.txt", [0xFF, 0, 0, 0xFF]);
        corpus.Pack();
        corpus.Pack();
        corpus.Engine.Warnings.Count.ShouldBe(1);
        corpus.Write("picture.txt", "Mayor Opens Second Bridge\n");
        corpus.Pack();
        corpus.Engine.Warnings.ShouldBeEmpty();
        corpus.Ids().ShouldContain("picture");
    }

    [Fact]
    public void AMissingFile_IsRefused()
    {
        corpus.More.Add(new TaskItem(corpus.FullPath("gone.txt")));
        corpus.Pack().Refused.ShouldHaveSingleItem().ItemSpec.ShouldBe(corpus.FullPath("gone.txt"));
        corpus.Engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe(RuleTable.NotText.Id);
    }

    [Fact]
    public void AnUnreadableEncoding_IsPackedAllTheSame()
    {
        corpus.Write("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x0A]);
        corpus.Pack().Refused.ShouldBeEmpty();
        corpus.Ids().ShouldContain("latin");
    }

    [Fact]
    public void AFileListedTwice_IsPackedOnceAndReported()
    {
        corpus.More.Add(new TaskItem(corpus.FullPath("npr.txt")));
        corpus.Pack();
        corpus.Ids().Count(id => id == "npr").ShouldBe(1);
        corpus.Engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe(RuleTable.ListedTwice.Id);
    }

    [Fact]
    public void CorpusName_IsTheId()
    {
        corpus.More.Add(new TaskItem(corpus.FullPath("npr.txt"), new Dictionary<string, string> { ["CorpusName"] = "radio/open" }));
        corpus.Pack();
        corpus.Ids().ShouldContain("radio/open");
        corpus.Ids().ShouldNotContain("npr");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void AnIdInFrontMatterBehindAByteOrderMark_IsTheId(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        corpus.Write("npr.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("---\nid: the/bridge\n---\nMayor Opens Bridge\n")]);
        corpus.Pack();
        corpus.Ids().ShouldContain("the/bridge");
        corpus.Ids().ShouldNotContain("npr");
    }

    [Fact]
    public void WithoutResources_FilesAreOnlyLookedAt()
    {
        corpus.Write("picture.txt", [0xFF, 0, 0, 0xFF]);
        corpus.Storage = "";
        var task = corpus.Pack();
        task.Blobs.ShouldBeEmpty();
        corpus.Files().ShouldBeEmpty();
        task.Refused.Length.ShouldBe(1);
        File.ReadAllText(task.Listing!.ItemSpec).ShouldContain("npr.txt");
    }

    [Fact]
    public void TurningResourcesOn_PacksTextsThatWereOnlyLookedAt()
    {
        corpus.Storage = "";
        corpus.Pack();
        corpus.Storage = "resource";
        corpus.Pack();
        corpus.Ids().Count.ShouldBe(5);
    }

    [Fact]
    public void ATextThatTheReaderFailsOn_IsAFindingAndTheOthersArePacked()
    {
        corpus.Write("wire/tunnel.txt", "Tunnel Opens\n");
        corpus.Read = text => text.StartsWith("Tunnel", StringComparison.Ordinal) ? throw new IndexOutOfRangeException("no such line")
            : ArticleReading.Read(text);
        for (int run = 0; run < 2; run++)
        {
            corpus.Pack().Refused.ShouldBeEmpty();
            var warning = corpus.Engine.Warnings.ShouldHaveSingleItem();
            warning.Code.ShouldBe(RuleTable.NotGenerated.Id);
            warning.File.ShouldBe(corpus.FullPath("wire/tunnel.txt"));
            warning.Message!.ShouldContain("no such line");
            corpus.Ids().ShouldBe(["a.de", "a.fr", "a;b%41 c", "npr", "wire/ap"]);
        }
        corpus.Read = ArticleReading.Read;
        corpus.Pack();
        corpus.Engine.Warnings.ShouldBeEmpty();
        corpus.Ids().ShouldContain("wire/tunnel");
    }

    [Fact]
    public void AnEmptyCorpus_HasAnIndexAndNoBucket()
    {
        using var empty = new PackedCorpus();
        empty.Pack().Blobs.Select(blob => blob.GetMetadata("LogicalName")).ShouldBe([RecordFormat.IndexResource]);
    }
}
