using System.Text;
using Corpus.Text.Storage;

namespace Corpus.Build.Tests;

/// <summary>A text that is replaced by another of the same length and time.</summary>
public sealed class ReplacedTextTests : IDisposable
{
    private static readonly DateTime Written = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly PackedCorpus corpus = new("npr.txt", "wire/ap.txt");

    public ReplacedTextTests() => Replace("npr.txt", "open");

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void ItsNewWords_ArePacked()
    {
        corpus.Pack();
        Replace("npr.txt", "shut");
        corpus.Pack();
        Packed().ShouldContain("The bridge is shut");
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void AnotherTimeAlone_WritesNothing()
    {
        corpus.Pack();
        var before = corpus.Files();
        File.SetLastWriteTimeUtc(corpus.FullPath("npr.txt"), Written.AddDays(1));
        corpus.Pack();
        corpus.ChangedSince(before).ShouldBeEmpty();
    }

    [Fact]
    public void InACorpusTooLargeToCompare_ItsTimeDecides()
    {
        corpus.MostCompared = 0;
        corpus.Pack();
        Replace("npr.txt", "shut");
        corpus.Pack();
        Packed().ShouldContain("The bridge is open");
        File.SetLastWriteTimeUtc(corpus.FullPath("npr.txt"), Written.AddDays(1));
        corpus.Pack();
        Packed().ShouldContain("The bridge is shut");
    }

    [Fact]
    public void ALink_IsAsNewAsWhatItLeadsTo_HoweverLargeTheCorpus()
    {
        if (OperatingSystem.IsWindows()) return;
        corpus.MostCompared = 0;
        corpus.Write("../elsewhere.txt", "Mayor Opens Tunnel\n\n“The tunnel is open,” said Anna Berg.\n");
        File.CreateSymbolicLink(corpus.FullPath("linked.txt"), Path.Combine(corpus.Root, "elsewhere.txt"));
        corpus.Pack();
        corpus.Write("../elsewhere.txt", "Mayor Opens Tunnel\n\n“The tunnel is shut,” said Anna Berg.\n");
        corpus.Pack();
        Packed().ShouldContain("The tunnel is shut");
    }

    [Fact]
    public void TheStampOfBytes_DistinguishesEveryLengthAndEveryByte()
    {
        var stamps = new HashSet<ulong>();
        for (int length = 0; length < 20; length++)
        {
            stamps.Add(Stamp.Of(new byte[length].AsSpan())).ShouldBeTrue();
            for (int i = 0; i < length; i++)
            {
                byte[] file = new byte[length];
                file[i] = 1;
                stamps.Add(Stamp.Of(file)).ShouldBeTrue();
            }
        }
    }

    private void Replace(string path, string word)
    {
        corpus.Write(path, $"Mayor Opens Bridge\n\n“The bridge is {word},” said Anna Berg.\n");
        File.SetLastWriteTimeUtc(corpus.FullPath(path), Written);
    }

    private string Packed() => Encoding.UTF8.GetString(corpus.Files()["0.bin"].Bytes);
}
