using System.Text;

namespace Corpus.Tool.Tests;

/// <summary>A temporary folder with texts, gone with the test.</summary>
internal sealed class TextsInFolder : IDisposable
{
    public TextsInFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "corpus-tool-" + Guid.NewGuid().ToString("N"));

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string full = FullPath(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public string FullPath(string name) => System.IO.Path.Combine(Path, name);

    public string Text(string name) => File.ReadAllText(FullPath(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
