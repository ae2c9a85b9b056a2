using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>The MSBuild task that settles which files are texts of the corpus, before anything is read: editors run it too.</summary>
[MSBuildMultiThreadableTask]
public sealed class ListTexts : Microsoft.Build.Utilities.Task
{
    /// <summary>The <c>CorpusText</c> items.</summary>
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The <c>CorpusSource</c> items: texts that are no articles, for quotations to be checked against.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The other files that the compiler is given; those that lie in the corpus folder like texts are marked as none.</summary>
    public ITaskItem[] Others { get; set; } = [];

    /// <summary>The corpus folder as the project names it, absolute or from the project's own; null or empty for <c>seeds</c>.</summary>
    public string? CorpusPath { get; set; }

    /// <summary>The project's folder as a full path.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>The namespace of the generated types as the project names it.</summary>
    public string? Namespace { get; set; }

    /// <summary><c>false</c> to leave out the texts whose front matter says <c>draft: true</c>.</summary>
    public string? Drafts { get; set; }

    /// <summary>The corpus folder as a full path with a slash at its end.</summary>
    [Output]
    public string Folder { get; private set; } = "";

    /// <summary><see cref="Folder"/> as it is passed to the compiler.</summary>
    [Output]
    public string EscapedFolder => ConfigValue.Escape(Folder);

    /// <summary><see cref="ProjectPath"/> as it is passed to the compiler.</summary>
    [Output]
    public string EscapedProjectPath => ConfigValue.Escape(ProjectPath);

    /// <summary><see cref="Namespace"/> as it is passed to the compiler.</summary>
    [Output]
    public string EscapedNamespace => ConfigValue.Escape(Namespace ?? "");

    /// <summary>The texts that the compiler cannot know by their folder, and files in the folder that are no texts, as <see cref="TextMarks"/> writes
    /// them.</summary>
    [Output]
    public string Marks { get; private set; } = "";

    /// <summary>The sources with their paths, as <see cref="TextMarks"/> writes them.</summary>
    [Output]
    public string SourceMarks { get; private set; } = "";

    /// <summary>The items of files whose names no compiler argument may hold, and of sources that the compiler could not read or would wait at.</summary>
    [Output]
    public ITaskItem[] Refused { get; private set; } = [];

    /// <summary>The items of drafts that are left out.</summary>
    [Output]
    public ITaskItem[] LeftOut { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Folder = Path.GetFullPath(Path.Combine(ProjectPath, string.IsNullOrWhiteSpace(CorpusPath) ? "seeds" : CorpusPath!.Trim()))
            .TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var listed = ListedText.From(Texts, Folder, ProjectPath);
        var refused = listed.Select(text => (Text: text, Unfit: UnfitName.In(text.FullPath))).Where(one => one.Unfit is not null).ToArray();
        var sources = ListedText.From(Sources, Folder, ProjectPath);
        refused = [.. refused, .. sources.Select(text => (Text: text, Unfit: UnfitName.In(text.FullPath))).Where(one => one.Unfit is not null)];
        var noTexts = sources.Except(refused.Select(one => one.Text)).AsParallel().AsOrdered().Where(text => !ListedTextReader.IsText(text)).ToArray();
        foreach (var (_, unfit) in refused) Log.Report(RuleTable.NameNotSupported, unfit!.File, unfit.File, unfit.Character);
        foreach (var source in noTexts) Log.Report(RuleTable.NotText, source.Item.ItemSpec, source.Item.ItemSpec, "CorpusSource");
        ListedText[] unusable = [.. refused.Select(one => one.Text), .. noTexts];
        Refused = [.. unusable.SelectMany(text => text.Items)];
        SourceMarks = TextMarks.Write(sources.Except(unusable).Select(text => new TextMark(text.FullPath, text.Path, Name: null)));
        if (string.Equals(Drafts?.Trim(), "false", StringComparison.OrdinalIgnoreCase))
            LeftOut = [.. listed.Except(refused.Select(one => one.Text)).AsParallel().AsOrdered().Where(ListedTextReader.IsDraft)
                .SelectMany(text => text.Items)];
        var files = new HashSet<string>(listed.Select(text => TextPath.Spelled(text.FullPath)), StringComparer.Ordinal);
        Marks = TextMarks.Write(listed.Except(refused.Select(one => one.Text)).Select(text => text.MarkIn(Folder)).OfType<TextMark>()
            .Concat(Sources.Concat(Others).Select(item => item.GetMetadata("FullPath"))
                .Where(file => TextPath.IsText(file) && TextPath.Below(Folder, file) is not null && files.Add(TextPath.Spelled(file)))
                .Select(file => new TextMark(file, Path: null, Name: null))));
        return !Log.HasLoggedErrors;
    }
}
