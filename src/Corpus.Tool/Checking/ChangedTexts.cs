using Corpus.Text.Index.Sources;

namespace Corpus.Tool.Checking;

/// <summary>Which texts a change concerns: those that changed, and those whose sources did.</summary>
/// <param name="changed">The full paths of the files that changed.</param>
internal sealed class ChangedTexts(IReadOnlySet<string> changed)
{
    /// <summary>Whether the change concerns <paramref name="text"/>.</summary>
    public bool Concern(CheckedText text)
    {
        string file = Path.GetFullPath(text.File.FullPath);
        if (changed.Contains(file)) return true;
        string folder = file.EndsWith(text.Filed.Path, StringComparison.Ordinal) ? file[..^text.Filed.Path.Length] : Path.GetDirectoryName(file)!;
        return SourceCatalog.ReferencesIn(text.Filed.Article).Any(reference => Names(folder, reference.Words));
    }

    // An id, a path or a glob from the corpus folder.
    private bool Names(string folder, string words)
    {
        if (words.IndexOfAny(['*', '?']) >= 0)
        {
            var glob = new PathGlob(words.Replace('\\', '/'));
            return changed.Any(file => glob.Matches(Path.GetRelativePath(folder, file).Replace('\\', '/')));
        }
        string full = Path.GetFullPath(Path.Combine(folder, words));
        return changed.Contains(full) || changed.Contains(full + ".txt") || changed.Contains(full + ".md");
    }
}
