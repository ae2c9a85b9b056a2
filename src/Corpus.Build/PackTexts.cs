using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build;

/// <summary>The MSBuild task: packs the records of all texts into one file a bucket and one for the index, and says which files are no texts.</summary>
public sealed class PackTexts : Microsoft.Build.Utilities.Task
{
    /// <summary>The <c>CorpusText</c> items; a file that is listed twice counts once.</summary>
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The corpus folder as a full path; null or empty when there is none.</summary>
    public string? CorpusPath { get; set; }

    /// <summary>The project's folder as a full path.</summary>
    public string? ProjectPath { get; set; }

    /// <summary><c>resource</c> to pack; with any other value the files are only looked at.</summary>
    public string? Storage { get; set; }

    /// <summary>The project's <c>CorpusMode</c>; <c>none</c> reports nothing.</summary>
    public string? Mode { get; set; }

    /// <summary>Where the packed files go: a folder of this task's own, created when it is missing.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The packed files, each with the <c>LogicalName</c> of its resource; empty when nothing is packed.</summary>
    [Output]
    public ITaskItem[] Blobs { get; private set; } = [];

    /// <summary>The files that tell the compiler what was read in the texts; empty when nothing is packed.</summary>
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

    /// <summary>Reads a text's characters; another only where a reader that fails is wanted.</summary>
    internal Func<string, Article> Read { get; set; } = ArticleReader.Explain;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Pack(ListedText.From(Texts, CorpusPath, ProjectPath), new PackFolder(OutputFolder));
        }
        // Whatever it is, the program still compiles, and a warning says what it lacks.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            Report(RuleTable.NotPacked, null, OutputFolder, (problem as AggregateException)?.Flatten().InnerExceptions[0].Message ?? problem.Message);
        }
        return !Log.HasLoggedErrors;
    }

    private void Pack(IReadOnlyList<ListedText> texts, PackFolder folder)
    {
        var packed = Packing.Run(texts, folder, write: string.Equals(Storage, "resource", StringComparison.OrdinalIgnoreCase), Read);
        // The compiler passes a file on once, however often it is listed, so nobody else can tell.
        foreach (var twice in texts.Where(text => text.Items.Count > 1)) Report(RuleTable.ListedTwice, twice.Item.ItemSpec, twice.Path);
        foreach (var refused in packed.Refused) Report(RuleTable.NotText, refused.Item.ItemSpec, refused.Path);
        foreach (var failed in packed.Failed) Report(RuleTable.NotGenerated, failed.Key.Item.ItemSpec, failed.Value);
        Refused = packed.Refused.SelectMany(text => text.Items).ToArray();
        Blobs = packed.Resources.Select(name => (ITaskItem)new TaskItem(folder.FileOf(name), new Dictionary<string, string> { ["LogicalName"] = name }))
            .ToArray();
        Digests = folder.Kept.Where(file => file.EndsWith(HandedTexts.Extension, StringComparison.Ordinal)).Select(file => (ITaskItem)new TaskItem(file))
            .ToArray();
        Written = folder.Kept.Select(file => (ITaskItem)new TaskItem(file)).ToArray();
        Listing = new TaskItem(folder.Listing);
    }

    private void Report(Rule rule, string? file, params string[] arguments)
    {
        string message = string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.Message, arguments);
        if (string.Equals(Mode, "none", StringComparison.OrdinalIgnoreCase)) Log.LogMessage(MessageImportance.Low, "{0}", rule.Id + ": " + message);
        else Log.LogWarning(null, rule.Id, null, file, 0, 0, 0, 0, "{0}", message);
    }
}
