namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text;

    /// <summary>Compares words as they were said: case kept, white space collapsed, quotation marks and apostrophes unified.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal static class VerbatimWords
    {
        internal static string Of(string words)
        {
            var folded = new StringBuilder(words.Length);
            bool blank = false;
            foreach (char c in words)
            {
                if (char.IsWhiteSpace(c))
                {
                    blank = folded.Length > 0;
                    continue;
                }
                if (blank) folded.Append(' ');
                blank = false;
                folded.Append(Unified(c));
            }
            return folded.ToString();
        }

        /// <summary>Whether the longest word without marks occurs at all: the quick look that spares most texts the slow one.</summary>
        internal static bool MayHold(string text, string folded)
        {
            int start = 0, length = 0;
            for (int i = 0, from = 0; i <= folded.Length; i++)
            {
                if (i < folded.Length && folded[i] != ' ' && folded[i] != '"' && folded[i] != '\'') continue;
                if (i - from > length)
                {
                    start = from;
                    length = i - from;
                }
                from = i + 1;
            }
            return length == 0 || text.IndexOf(folded.Substring(start, length), StringComparison.Ordinal) >= 0;
        }

        internal static bool In(string text, int start, int end, string folded)
        {
            for (int i = start; i < end; i++)
            {
                int at = i, matched = 0;
                while (matched < folded.Length && at < end)
                {
                    if (folded[matched] == ' ')
                    {
                        if (!char.IsWhiteSpace(text[at])) break;
                        while (at < end && char.IsWhiteSpace(text[at])) at++;
                    }
                    else if (Unified(text[at]) == folded[matched]) at++;
                    else break;
                    matched++;
                }
                if (matched == folded.Length) return true;
            }
            return false;
        }

        private static char Unified(char c)
        {
            if (c < '`') return c;
            switch (c)
            {
                case '\u201C': case '\u201D': case '\u201E': case '\u201F': case '\u00AB': case '\u00BB': case '\u2033': case '\uFF02':
                    return '"';
                case '\u2018': case '\u2019': case '\u201A': case '\u201B': case '\u2039': case '\u203A': case '\u2032': case '\u00B4': case '`': case '\u02BC': case '\uFF07':
                    return '\'';
                default:
                    return c;
            }
        }
    }
}
