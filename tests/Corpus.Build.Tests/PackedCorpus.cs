using System.Text;
using Corpus.Text;
using Corpus.Text.Storage;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

/// <summary>A folder of texts and what the task makes of it.</summary>
internal sealed class PackedCorpus : IDisposable
{
    private readonly string root;
    private readonly bool isOwn;

    public PackedCorpus(params string[] paths) : this(Directory.CreateTempSubdirectory("corpus-build-").FullName)
    {
        isOwn = true;
        foreach (string path in paths) Write(path, "Mayor Opens Bridge\n\n“The bridge is open,” said Anna Berg.\n");
    }

    /// <summary>The corpus that another process made in <paramref name="root"/>.</summary>
    public PackedCorpus(string root)
    {
        this.root = root;
        Directory.CreateDirectory(Texts);
    }

    public string Root => root;

    public string Texts => Path.Combine(root, "seeds");

    public string Output { get; set; } = "obj/corpus";

    public string Storage { get; set; } = "resource";

    public Func<string, ArticleReading> Read { get; set; } = ArticleReading.Read;

    public RecordingEngine Engine { get; private set; } = new();

    public List<ITaskItem> More { get; } = [];

    public string FullPath(string path) => Path.Combine(Texts, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        string file = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Up to how many bytes texts are compared by their bytes.</summary>
    public long MostCompared { get; set; } = Packing.MostCompared;

    /// <summary>Packs, which succeeds.</summary>
    public PackTexts Pack()
    {
        var task = Task();
        task.Execute().ShouldBeTrue(string.Join('\n', Engine.Errors.Select(error => error.Message)));
        return task;
    }

    /// <summary>Packs, which fails; the one error that it reports.</summary>
    public Microsoft.Build.Framework.BuildErrorEventArgs Fail()
    {
        Task().Execute().ShouldBeFalse();
        return Engine.Errors.ShouldHaveSingleItem();
    }

    /// <summary>The task over the texts as they are now.</summary>
    public PackTexts Task()
    {
        Engine = new RecordingEngine();
        var found = Directory.GetFiles(Texts, "*.txt", SearchOption.AllDirectories).Select(file => (ITaskItem)new TaskItem(Escaped(file)));
        return new PackTexts
        {
            BuildEngine = Engine,
            Texts = found.Concat(More).ToArray(),
            CorpusPath = Texts + "/",
            ProjectPath = root,
            Storage = Storage,
            Read = Read,
            MostCompared = MostCompared,
            OutputFolder = Path.Combine(root, Output),
        };
    }

    /// <summary>Every packed file with its bytes and the time of its last writing.</summary>
    public IReadOnlyDictionary<string, (byte[] Bytes, DateTime Written)> Files() =>
        Directory.GetFiles(Path.Combine(root, Output), "*.bin").ToDictionary(
            file => Path.GetFileName(file), file => (File.ReadAllBytes(file), File.GetLastWriteTimeUtc(file)));

    /// <summary>The packed files whose writing time is another than in <paramref name="before"/>, or that are new or gone.</summary>
    public IReadOnlyList<string> ChangedSince(IReadOnlyDictionary<string, (byte[] Bytes, DateTime Written)> before)
    {
        var now = Files();
        return now.Keys.Union(before.Keys)
            .Where(file => !now.TryGetValue(file, out var a) || !before.TryGetValue(file, out var b) || a.Written != b.Written)
            .OrderBy(file => file, StringComparer.Ordinal).ToArray();
    }

    /// <summary>The ids of all packed articles, in ordinal order.</summary>
    public IReadOnlyList<string> Ids() =>
        Files().Where(file => file.Key != "index.bin").SelectMany(file => BucketReader.Entries(file.Value.Bytes)!).Select(entry => entry.Id)
            .OrderBy(id => id, StringComparer.Ordinal).ToArray();

    /// <summary>The ids of the bucket that <paramref name="id"/> lies in, its own among them.</summary>
    public IReadOnlyList<string> IdsBeside(string id) =>
        Files().Where(file => file.Key != "index.bin").Select(file => BucketReader.Entries(file.Value.Bytes)!.Select(entry => entry.Id).ToArray())
            .Single(ids => ids.Contains(id));

    public string PathOf(string packed) => Path.Combine(root, Output, packed);

    /// <summary>Every packed file is as a fresh folder would have it.</summary>
    public void ShouldBeAsPackedAfresh()
    {
        var (now, output) = (Files(), Output);
        Output = "obj/afresh";
        if (Directory.Exists(PathOf(""))) Directory.Delete(PathOf(""), recursive: true);
        Pack();
        var afresh = Files();
        Output = output;
        now.Keys.Order().ShouldBe(afresh.Keys.Order());
        foreach (var file in now) file.Value.Bytes.SequenceEqual(afresh[file.Key].Bytes).ShouldBeTrue(file.Key + " holds other words than the texts");
    }

    public void Dispose()
    {
        if (isOwn) Directory.Delete(root, recursive: true);
    }

    // As MSBuild hands them over: "a;b%41 c.txt" is one file.
    public static string Escaped(string file) => file.Replace("%", "%25").Replace(";", "%3B");
}
