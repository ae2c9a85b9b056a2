namespace Corpus.Template.Records
{
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Matches paths below the corpus folder: <c>*</c> stands for anything within one folder, <c>**</c> for any folders, <c>?</c> for one character.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal static class PathGlob
    {
        /// <summary>Whether any of <paramref name="globs"/> matches <paramref name="path"/>; without globs every path is meant.</summary>
        internal static bool AnyMatches(IReadOnlyList<string> globs, string path)
        {
            for (int i = 0; i < globs.Count; i++)
            {
                if (Matches(globs[i].Split('/'), 0, path.Split('/'), 0)) return true;
            }
            return globs.Count == 0;
        }

        private static bool Matches(string[] glob, int at, string[] path, int part)
        {
            while (at < glob.Length && glob[at] != "**")
            {
                if (part == path.Length || !MatchesPart(glob[at], path[part])) return false;
                at++;
                part++;
            }
            if (at == glob.Length) return part == path.Length;
            while (at < glob.Length && glob[at] == "**") at++;
            if (at == glob.Length) return part < path.Length;
            for (; part < path.Length; part++)
            {
                if (Matches(glob, at, path, part)) return true;
            }
            return false;
        }

        private static bool MatchesPart(string glob, string part)
        {
            int at = 0, star = -1, from = 0;
            for (int i = 0; i < part.Length;)
            {
                if (at < glob.Length && glob[at] == '*')
                {
                    star = at++;
                    from = i;
                }
                else if (at < glob.Length && (glob[at] == '?' || glob[at] == part[i]))
                {
                    at++;
                    i++;
                }
                else if (star >= 0)
                {
                    at = star + 1;
                    i = ++from;
                }
                else return false;
            }
            while (at < glob.Length && glob[at] == '*') at++;
            return at == glob.Length;
        }
    }
}
