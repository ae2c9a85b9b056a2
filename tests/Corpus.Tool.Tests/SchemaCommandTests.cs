namespace Corpus.Tool.Tests;

/// <summary><c>corpus schema</c> prints what the last build wrote.</summary>
public sealed class SchemaCommandTests
{
    [Fact]
    public void TheNewestSchema_IsPrinted()
    {
        using var texts = new TextsInFolder();
        File.SetLastWriteTimeUtc(texts.Write("obj/Debug/net10.0/corpus.schema.json", "{\"old\":1}"), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(texts.Write("obj/Release/net10.0/corpus.schema.json", "{\"new\":1}"), new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        var run = ToolRun.Of("schema", texts.Path);
        run.Code.ShouldBe(0);
        run.Output.ShouldBe("{\"new\":1}\n");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void ABuildWithArtifacts_WritesItElsewhere()
    {
        using var texts = new TextsInFolder();
        texts.Write("src/News/News.csproj", "<Project />");
        texts.Write("artifacts/obj/Other/debug/corpus.schema.json", "{\"other\":1}");
        texts.Write("artifacts/obj/News/debug/corpus.schema.json", "{\"own\":1}");
        ToolRun.Of("schema", texts.FullPath("src/News")).Output.ShouldBe("{\"own\":1}\n");
        ToolRun.Of("schema", texts.FullPath("src")).Code.ShouldBe(2);
    }

    [Fact]
    public void WithoutOne_TheRemedyIsSaid()
    {
        using var texts = new TextsInFolder();
        var run = ToolRun.Of("schema", texts.Path);
        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("build the project, and give it a record with [ArticleFields]");
    }
}
