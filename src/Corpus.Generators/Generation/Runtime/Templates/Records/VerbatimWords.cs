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
        private const string QuotationMarks = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02";
        private const string Apostrophes = "\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u00B4`\u02BC\uFF07";

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
            if (c < '`' || (c >= 'a' && c <= '~')) return c;
            if (QuotationMarks.IndexOf(c) >= 0) return '"';
            return Apostrophes.IndexOf(c) >= 0 ? '\'' : c;
        }
    }
}
