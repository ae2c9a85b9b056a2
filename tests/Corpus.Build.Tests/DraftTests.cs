using System.Text;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

/// <summary>Drafts are left out before anybody reads them as texts, where the project wants none.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("corpus-drafts-").FullName;

    [Theory]
    [InlineData("---\ndraft: true\n---\nHarbour opens\n", true)]
    [InlineData("---\r\ntitle: Ships\r\ndraft: 'True' # not yet\r\n---\r\nHarbour opens\r\n", true)]
    [InlineData("---\ndraft: false\n---\nHarbour opens\n", false)]
    [InlineData("---\ndraft: [true]\n---\nHarbour opens\n", false)]
    [InlineData("---\nDraft: yes\n---\nHarbour opens\n", false)]
    [InlineData("draft: true\n\nHarbour opens\n", false)]
    [InlineData("", false)]
    public void ATextIsADraft_WhereItSaysSo(string text, bool isDraft)
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            File.WriteAllText(Path.Combine(folder, "a.txt"), text, encoding);
            LeftOut("false").ShouldBe(isDraft ? ["a.txt"] : [], encoding.EncodingName);
            foreach (string? drafts in (string?[])["true", "", null]) LeftOut(drafts).ShouldBeEmpty();
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] LeftOut(string? drafts)
    {
        var task = new ListTexts { BuildEngine = new RecordingEngine(), ProjectPath = folder, CorpusPath = ".", Drafts = drafts,
            Texts = [new TaskItem(Path.Combine(folder, "a.txt")), new TaskItem(Path.Combine(folder, "missing.txt"))] };
        task.Execute().ShouldBeTrue();
        return [.. task.LeftOut.Select(item => Path.GetFileName(item.ItemSpec))];
    }
}
