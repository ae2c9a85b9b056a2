using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Storage.Digests;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build;

/// <summary>The MSBuild task: packs the records of all texts into one file a bucket and one for the index, and says which files are no texts.</summary>
[MSBuildMultiThreadableTask]
public sealed class PackTexts : Microsoft.Build.Utilities.Task, ICancelableTask
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The <c>CorpusText</c> items; a file that is listed twice counts once.</summary>
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The corpus folder as a full path; null or empty when there is none.</summary>
    public string? CorpusPath { get; set; }

    /// <summary>The project's folder as a full path; relative paths begin there.</summary>
    public string? ProjectPath { get; set; }

    /// <summary><c>resource</c> to pack; with any other value the files are only looked at.</summary>
    public string? Storage { get; set; }

    /// <summary>Where the packed files go: a folder of this task's own, created when it is missing.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The packed files, each with the <c>LogicalName</c> of its resource; empty when nothing is packed.</summary>
    [Output]
    public ITaskItem[] Blobs { get; private set; } = [];

    /// <summary>The files that pass to the compiler what was read in the texts; empty when nothing is packed.</summary>
    [Output]
    public ITaskItem[] Digests { get; private set; } = [];

    /// <summary>The items of files that the compiler would refuse: missing, locked or not text.</summary>
    [Output]
    public ITaskItem[] Refused { get; private set; } = [];

    /// <summary>Every file in the output folder that belongs to this build.</summary>
    [Output]
    public ITaskItem[] Written { get; private set; } = [];

    /// <summary>A list of the texts, written only when it changes: a text that was removed or renamed leaves no other trace in the compiler's inputs.</summary>
    [Output]
    public ITaskItem? Listing { get; private set; }

    /// <summary>What <see cref="CheckPacked"/> compares after the compilation; another value once another build has packed other texts.</summary>
    [Output]
    public string Stamp { get; private set; } = "";

    /// <summary>Reads a text's characters; another only where a reader that fails is wanted.</summary>
    internal Func<string, ArticleReading> Read { get; set; } = ArticleReading.Explain;

    /// <summary>Up to so many bytes texts are compared by their bytes; another only in tests.</summary>
    internal long MostCompared { get; set; } = Packing.MostCompared;

    private string Folder => Path.Combine(ProjectPath ?? "", OutputFolder);

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var folder = new PackFolder(Folder);
            using (folder.Enter(cancellation.Token)) Pack(ListedText.From(Texts, CorpusPath, ProjectPath), folder);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        // The program would compile without its texts and fail when it is first used.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            Log.Report(RuleTable.NotPacked, null, OutputFolder, (problem as AggregateException)?.Flatten().InnerExceptions[0].Message ?? problem.Message);
        }
        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel() => cancellation.Cancel();

    private void Pack(IReadOnlyList<ListedText> texts, PackFolder folder)
    {
        bool write = string.Equals(Storage, "resource", StringComparison.OrdinalIgnoreCase);
        var packed = Packing.Run(texts, folder, write, Read, MostCompared, cancellation.Token);
        // The compiler passes a file on once, however often it is listed, so nobody else can know.
        foreach (var twice in texts.Where(text => text.Items.Count > 1)) Log.Report(RuleTable.ListedTwice, twice.Item.ItemSpec, twice.Path);
        foreach (var refused in packed.Refused) Log.Report(RuleTable.NotText, refused.Item.ItemSpec, refused.Path, "CorpusText");
        foreach (var failed in packed.Failed) Log.Report(RuleTable.NotGenerated, failed.Key.Item.ItemSpec, failed.Value);
        Refused = packed.Refused.SelectMany(text => text.Items).ToArray();
        Blobs = packed.Resources.Select(name => Item(folder.FileOf(name), name)).ToArray();
        Digests = folder.Kept.Where(file => file.EndsWith(HandedTexts.Extension, StringComparison.Ordinal)).Select(file => Item(file)).ToArray();
        Written = folder.Kept.Select(file => Item(file)).ToArray();
        Listing = Item(folder.Listing);
        Stamp = folder.Stamp;
    }

    // As the project writes it, relative or not; a string is taken for an item's escaped form.
    private ITaskItem Item(string file, string? resource = null)
    {
        var item = new TaskItem(Path.Combine(OutputFolder, Path.GetFileName(file)).Replace("%", "%25").Replace(";", "%3B"));
        if (resource is not null) item.SetMetadata("LogicalName", resource);
        return item;
    }
}
