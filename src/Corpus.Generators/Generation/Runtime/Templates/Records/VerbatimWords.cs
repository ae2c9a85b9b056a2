namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Globalization;
    using global::System.Text;

    /// <summary>Compares whole words as they were said: case kept, white space collapsed, quotation marks and apostrophes unified.</summary>
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

        /// <summary>Whether the words stand between <paramref name="start"/> and <paramref name="end"/>, none of them as a part of a longer one.</summary>
        internal static bool In(string text, int start, int end, string folded)
        {
            for (int i = start; i < end; i++)
            {
                if (i > start && Continues(text, i)) continue;
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
                if (matched == folded.Length && (at == end || !Continues(text, at))) return true;
            }
            return false;
        }

        // Whether a word goes on from the character before to the one at this place: "wa|ter", "don|'t", "don'|t", but not "harbor-|wide".
        private static bool Continues(string text, int at)
        {
            if (IsLetter(text, at - 1)) return IsLetter(text, at) || (IsApostrophe(text[at]) && IsLetter(text, at + 1));
            return IsLetter(text, at) && IsApostrophe(text[at - 1]) && IsLetter(text, at - 2);
        }

        private static bool IsLetter(string text, int at)
        {
            if (at < 0 || at >= text.Length) return false;
            char c = text[at];
            // Where words are written without spaces, each character may begin one.
            if (c >= '\u2E80' && c <= '\u9FFF') return false;
            if (char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(text[at - 1])) return char.IsLetterOrDigit(text, at - 1);
            if (char.IsLetterOrDigit(text, at)) return true;
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            return category == UnicodeCategory.NonSpacingMark || category == UnicodeCategory.SpacingCombiningMark;
        }

        private static bool IsApostrophe(char c) => Unified(c) == '\'';

        private static char Unified(char c)
        {
            if (c < '`' || (c >= 'a' && c <= '~')) return c;
            if (QuotationMarks.IndexOf(c) >= 0) return '"';
            return Apostrophes.IndexOf(c) >= 0 ? '\'' : c;
        }
    }
}
