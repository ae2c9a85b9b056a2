using System.Text;

namespace Corpus.Build.Tests;

/// <summary>The schema that the compiler left in an assembly becomes a file.</summary>
public sealed class WriteSchemaTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("corpus-schema-").FullName;

    [Theory]
    [InlineData("MZ…corpus schema 1 12 {\"ü\":\"x y\"}…more", "{\"ü\":\"x y\"}")]
    [InlineData("corpus schema 1 2 {}", "{}")]
    [InlineData("corpus schema 1 3 {}", null)]
    [InlineData("corpus schema 2 2 {}", null)]
    [InlineData("", null)]
    public void ItIsFoundByItsMark(string assembly, string? schema)
    {
        File.WriteAllText(Path.Combine(folder, "app.dll"), assembly);
        File.WriteAllText(Path.Combine(folder, "corpus.schema.json"), "of before");
        var task = new WriteSchema { BuildEngine = new RecordingEngine(), ProjectPath = folder, Assembly = "app.dll", Output = "corpus.schema.json" };
        task.Execute().ShouldBeTrue();
        string file = Path.Combine(folder, "corpus.schema.json");
        File.Exists(file).ShouldBe(schema is not null);
        if (schema is not null) Encoding.UTF8.GetString(File.ReadAllBytes(file)).ShouldBe(schema);
        task.Written.Length.ShouldBe(schema is null ? 0 : 1);
    }

    [Fact]
    public void AnUnchangedSchema_LeavesTheFileAlone()
    {
        File.WriteAllText(Path.Combine(folder, "app.dll"), "corpus schema 1 2 {}");
        string file = Path.Combine(folder, "corpus.schema.json");
        for (int run = 0; run < 2; run++)
        {
            var task = new WriteSchema { BuildEngine = new RecordingEngine(), ProjectPath = folder, Assembly = "app.dll", Output = "corpus.schema.json" };
            task.Execute().ShouldBeTrue();
            if (run == 0) File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
        File.GetLastWriteTimeUtc(file).Year.ShouldBe(2020);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
