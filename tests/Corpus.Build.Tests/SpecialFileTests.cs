using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

/// <summary>Only regular files are opened, and one bad file never silences the others. The system makes the special files, so only Linux has them.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly PackedCorpus corpus = new("npr.txt", "wire/ap.txt");
    private Socket? socket;

    public void Dispose()
    {
        socket?.Dispose();
        corpus.Dispose();
    }

    [Theory]
    [InlineData("a named pipe")]
    [InlineData("a link to a named pipe")]
    [InlineData("a link to a link to a named pipe")]
    [InlineData("a link to a device without end")]
    [InlineData("a socket")]
    [InlineData("a link that leads nowhere")]
    [InlineData("a link to itself")]
    [InlineData("a folder")]
    public async System.Threading.Tasks.Task WhatIsNoFileOfBytes_IsRefused_AndTheOthersArePacked(string kind)
    {
        if (!OperatingSystem.IsLinux()) return;
        Make(kind, corpus.FullPath("bad.txt"));
        corpus.More.Add(new TaskItem(corpus.FullPath("bad.txt")));

        var task = await System.Threading.Tasks.Task.Run(corpus.Pack).WaitAsync(TimeSpan.FromMinutes(1));

        task.Refused.Select(item => item.ItemSpec).Distinct().ShouldBe([corpus.FullPath("bad.txt")]);
        corpus.Engine.Warnings.ShouldContain(warning => warning.Code == "CORP0006" && warning.File == corpus.FullPath("bad.txt"));
        corpus.Ids().ShouldBe(["npr", "wire/ap"]);
    }

    [Theory]
    [InlineData("a named pipe")]
    [InlineData("a link to a named pipe")]
    [InlineData("a link to a device without end")]
    [InlineData("a socket")]
    public void AnEditor_IsKeptFromThemToo(string kind)
    {
        if (!OperatingSystem.IsLinux()) return;
        Make(kind, corpus.FullPath("bad.txt"));
        File.WriteAllText(corpus.FullPath("empty.txt"), "");
        var editor = new FindSpecialFiles
        {
            BuildEngine = corpus.Engine,
                Texts = [.. new[] { "npr.txt", "bad.txt", "empty.txt", "gone.txt" }.Select(name => new TaskItem(corpus.FullPath(name)))],
        };

        editor.Execute().ShouldBeTrue();

        editor.Refused.ShouldHaveSingleItem().ItemSpec.ShouldBe(corpus.FullPath("bad.txt"));
        corpus.Engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe("CORP0006");
    }

    [Theory]
    [InlineData("a named pipe")]
    [InlineData("a link to a named pipe")]
    [InlineData("a link to a device without end")]
    [InlineData("a socket")]
    [InlineData("a link that leads nowhere")]
    [InlineData("a folder")]
    [InlineData("a picture")]
    public async System.Threading.Tasks.Task ASourceThatIsNoText_IsRefused_AndTheOthersAreMarked(string kind)
    {
        if (!OperatingSystem.IsLinux()) return;
        Make(kind, corpus.FullPath("bad.txt"));
        var task = new ListTexts
        {
            BuildEngine = corpus.Engine, ProjectPath = corpus.Root,
            Sources = [.. new[] { "npr.txt", "bad.txt", "wire/ap.txt" }.Select(name => new TaskItem(corpus.FullPath(name)))],
        };
        await System.Threading.Tasks.Task.Run(task.Execute).WaitAsync(TimeSpan.FromMinutes(1));

        task.Refused.ShouldHaveSingleItem().ItemSpec.ShouldBe(corpus.FullPath("bad.txt"));
        var warning = corpus.Engine.Warnings.ShouldHaveSingleItem();
        warning.Code.ShouldBe("CORP0006");
        warning.Message!.ShouldContain("<CorpusSource Remove>");
        var marks = Corpus.Text.TextMarks.Read(task.SourceMarks);
        marks.Of(corpus.FullPath("bad.txt")).ShouldBeNull();
        marks.Of(corpus.FullPath("npr.txt")).ShouldNotBeNull();
        marks.Of(corpus.FullPath("wire/ap.txt")).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("an empty file")]
    [InlineData("a link to a text")]
    public void WhatOnlyLooksSpecial_IsPacked(string kind)
    {
        if (!OperatingSystem.IsLinux()) return;
        Make(kind, corpus.FullPath("good.txt"));
        corpus.Pack().Refused.ShouldBeEmpty();
        corpus.Ids().ShouldBe(["good", "npr", "wire/ap"]);
    }

    [Fact]
    public void ATextThatVanishesWhileItIsRead_IsRefused_AndTheOthersArePacked()
    {
        // More than is held in memory, so that one of the long texts at least is opened twice; the first that is read takes them away.
        string[] longs = [.. Enumerable.Range(0, 5).Select(i => $"long-{i}")];
        foreach (string name in longs) corpus.Write(name + ".txt", "Mayor Opens Bridge\n\n" + new string('x', 1 << 22) + "\n");
        corpus.Write("a.txt", "Mayor Opens Bridge\n");
        corpus.Read = text =>
        {
            foreach (string name in longs) File.Delete(corpus.FullPath(name + ".txt"));
            return Corpus.Text.ArticleReading.Read(text[..18]);
        };

        string[] refused = [.. corpus.Pack().Refused.Select(item => Path.GetFileNameWithoutExtension(item.ItemSpec))];

        refused.ShouldNotBeEmpty();
        refused.ShouldBeSubsetOf(longs);
        corpus.Ids().ShouldBe(longs.Except(refused).Concat(["a", "npr", "wire/ap"]), ignoreOrder: true);
    }

    private void Make(string kind, string path)
    {
        string pipe = Path.Combine(corpus.Root, "pipe");
        switch (kind)
        {
            case "a named pipe": Run("mkfifo", path); break;
            case "a link to a named pipe": Run("mkfifo", pipe); File.CreateSymbolicLink(path, pipe); break;
            case "a link to a link to a named pipe": Run("mkfifo", pipe); File.CreateSymbolicLink(pipe + "2", pipe); File.CreateSymbolicLink(path, pipe + "2");
                break;
            case "a link to a device without end": File.CreateSymbolicLink(path, "/dev/zero"); break;
            case "a socket":
                socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                break;
            case "a link that leads nowhere": File.CreateSymbolicLink(path, pipe); break;
            case "a link to itself": File.CreateSymbolicLink(path, path); break;
            case "a folder": Directory.CreateDirectory(path); break;
            case "a picture": File.WriteAllBytes(path, [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0xFF]); break;
            case "an empty file": File.WriteAllText(path, ""); break;
            case "a link to a text": File.CreateSymbolicLink(path, corpus.FullPath("npr.txt")); break;
            default: throw new ArgumentException(kind);
        }
    }

    private static void Run(string program, string argument)
    {
        using var process = Process.Start(program, [argument]);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
