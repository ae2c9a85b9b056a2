using Corpus.Text;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Tests;

/// <summary>A text on which the reader fails is reported by its name, and the others are read.</summary>
public sealed class GuardedReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("corpus-guarded-").FullName;

    [Fact]
    public void ATextThatCannotBeRead_StopsNoOther()
    {
        foreach (string name in new[] { "a", "b", "c" })
            File.WriteAllText(Path.Combine(folder, name + ".txt"), $"Harbour {name} opens\n\nThe harbour is open.\n");
        using var error = new StringWriter();
        var errors = new ErrorLog(error);

        var read = ArticleFolder.Read(folder, text => text.Contains("Harbour b", StringComparison.Ordinal)
            ? throw new IndexOutOfRangeException() : ArticleReading.Read(text), errors.Report).Select(r => r.Filed.Id).ToList();

        read.ShouldBe(["a", "c"]);
        errors.Sentences.ShouldHaveSingleItem().ShouldBe(Path.Combine(folder, "b.txt")
            + " could not be read (IndexOutOfRangeException) and the others were; leave it out, and report it to us with the text");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
