namespace Corpus.Text.Index.Sources;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> stand for what has no slash, <c>**</c> for folders.</summary>
/// <param name="pattern">With '/' between its parts.</param>
internal sealed class PathGlob(string pattern)
{
    /// <summary>The folder that all matches lie below: what stands before the first pattern; empty for none.</summary>
    public string Root => pattern.IndexOfAny(['*', '?']) is var at and >= 0 && pattern.LastIndexOf('/', at) is var slash and >= 0
        ? pattern.Substring(0, slash) : "";

    /// <summary>Whether the whole of <paramref name="path"/> fits; time grows with the product of the two lengths.</summary>
    public bool Matches(string path)
    {
        // fits[j]: what was read of the pattern fits the first j characters.
        var fits = new bool[path.Length + 1];
        fits[0] = true;
        for (int i = 0; i < pattern.Length; i++)
        {
            var next = new bool[path.Length + 1];
            if (pattern[i] == '*')
            {
                bool deep = i + 1 < pattern.Length && pattern[i + 1] == '*';
                if (deep) i++;
                // transcripts/**/a.txt is transcripts/a.txt too.
                bool folders = deep && i + 1 < pattern.Length && pattern[i + 1] == '/' && (i < 2 || pattern[i - 2] == '/');
                if (folders) i++;
                bool open = false;
                for (int j = 0; j <= path.Length; j++)
                {
                    if (!deep && j > 0 && path[j - 1] == '/') open = false;
                    open |= fits[j];
                    next[j] = folders ? fits[j] || (open && j > 0 && path[j - 1] == '/') : open;
                }
            }
            else
                for (int j = 0; j < path.Length; j++)
                    next[j + 1] = fits[j] && (pattern[i] == '?' ? path[j] != '/' : path[j] == pattern[i]);
            fits = next;
        }
        return fits[path.Length];
    }
}
