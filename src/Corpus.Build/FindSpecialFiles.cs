using Corpus.Text.Rules;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>The MSBuild task of an editor's builds, in which nothing is packed: finds named pipes, sockets and devices among the texts.</summary>
[MSBuildMultiThreadableTask]
public sealed class FindSpecialFiles : Microsoft.Build.Utilities.Task
{
    /// <summary>The <c>CorpusText</c> items.</summary>
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The items of files that nobody may open.</summary>
    [Output]
    public ITaskItem[] Refused { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Refused = Texts.Where(item => !RegularFile.Is(item.GetMetadata("FullPath"))).ToArray();
        foreach (var item in Refused) Log.Report(RuleTable.NotText, item.ItemSpec, item.ItemSpec, "CorpusText");
        return true;
    }
}
