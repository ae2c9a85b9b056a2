using System.Diagnostics;
using Xunit.Abstractions;

namespace Corpus.Build.Tests;

/// <summary>Texts that cannot be packed fail the build: the program would compile and then not find them.</summary>
public sealed class FailedPackingTests(ITestOutputHelper output) : IDisposable
{
    private readonly PackedCorpus corpus = new("npr.txt", "wire/ap.txt");

    public void Dispose() => corpus.Dispose();

    [Theory]
    [InlineData("0.bin")]
    [InlineData("0.digest")]
    [InlineData("index.bin")]
    [InlineData("texts.list")]
    [InlineData("texts.state")]
    [InlineData("texts.lock")]
    [InlineData("0.bin.new")]
    public void AFolderInTheWay_IsAnError(string name)
    {
        Directory.CreateDirectory(corpus.PathOf(name));
        corpus.Fail().Code.ShouldBe("CORP9003");

        Directory.Delete(corpus.PathOf(name));
        corpus.Pack();
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void AFileWhereTheFolderShallBe_IsAnError()
    {
        corpus.Write("../occupied", "a file where the folder should be");
        corpus.Output = "occupied";
        corpus.Fail().Message.ShouldNotBeNull().ShouldContain("occupied");
    }

    [Theory]
    [InlineData("size=16k")]
    [InlineData("size=64k,nr_inodes=4")]
    [InlineData("ro")]
    public void ADiskThatIsFullOrReadOnly_IsAnError_AndNothingOldIsTakenForNew(string options)
    {
        for (int i = 0; i < 60; i++) corpus.Write($"story-{i:D2}.txt", $"Mayor Opens Bridge {i}\n\n“The bridge is open,” said Anna Berg.\n");
        Directory.CreateDirectory(corpus.PathOf(""));
        if (!Runs("mount", "-t", "tmpfs", "-o", options, "tmpfs", corpus.PathOf("")))
        {
            output.WriteLine("skipped: no disk can be mounted here");
            return;
        }
        try
        {
            corpus.Fail().Code.ShouldBe("CORP9003");
            Runs("mount", "-o", "remount,rw,size=16m,nr_inodes=1000", corpus.PathOf("")).ShouldBeTrue();
            corpus.Pack();
            corpus.ShouldBeAsPackedAfresh();
        }
        finally
        {
            Runs("umount", "-l", corpus.PathOf("")).ShouldBeTrue();
        }
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
