namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Globalization;
    using global::System.Text;

    /// <summary>What the words of front matter mean as values; the analyzer asks the very same.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal static class FieldText
    {
        private static readonly string[] Moments = { "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK" };

        /// <summary>What section-name, section_name, sectionName and SectionName have in common.</summary>
        internal static string KeyOf(string name)
        {
            var key = new StringBuilder(name.Length);
            foreach (char c in name)
            {
                if (c != '-' && c != '_') key.Append(char.ToLowerInvariant(c));
            }
            return key.ToString();
        }

        internal static bool TryBoolean(string text, out bool value)
        {
            value = text == "true" || text == "True" || text == "TRUE";
            return value || text == "false" || text == "False" || text == "FALSE";
        }

        internal static bool TryWhole(string text, decimal least, decimal most, out decimal value)
        {
            return decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;
        }

        internal static bool TryDecimal(string text, out decimal value)
        {
            return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        }

        internal static bool TryDouble(string text, out double value)
        {
            return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
                && !double.IsNaN(value) && !double.IsInfinity(value);
        }

        internal static bool TryDay(string text, out DateTime value)
        {
            return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        }

        /// <summary>A time without its distance from UTC would be another one on another machine.</summary>
        internal static bool TryMoment(string text, out DateTimeOffset value)
        {
            bool zoned = text.EndsWith("Z", StringComparison.Ordinal) || (text.Length > 6 && (text[text.Length - 6] == '+' || text[text.Length - 6] == '-'));
            if (zoned) return DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
            value = default(DateTimeOffset);
            return false;
        }

        /// <summary>An address says its scheme: a bare path is one on some machines only.</summary>
        internal static bool IsAddress(string text)
        {
            int at = 0;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '+' || text[at] == '-' || text[at] == '.')) at++;
            return at > 1 && at < text.Length && text[at] == ':' && text[0] < 128 && char.IsLetter(text[0]) && text.IndexOf(' ') < 0
                && Uri.IsWellFormedUriString(text, UriKind.Absolute);
        }

        /// <summary>The number of the name in <paramref name="names"/> that <paramref name="text"/> spells in any of the four ways; negative when there is none.</summary>
        internal static int Member(string text, string[] names)
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (names[i] == text) return i;
            }
            string key = KeyOf(text);
            for (int i = 0; i < names.Length; i++)
            {
                if (KeyOf(names[i]) == key) return i;
            }
            return -1;
        }
    }
}
