#if NETCOREAPP3_0_OR_GREATER
namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Turns offsets that count UTF-16 code units into offsets that count code points.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class CodePoints
    {
        // Where the second halves of surrogate pairs stand, which most news texts have none of.
        private readonly List<int> halves = new List<int>();

        internal CodePoints(string text)
        {
            for (int i = 1; i < text.Length; i++)
            {
                if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) halves.Add(i);
            }
        }

        internal int Of(int offset)
        {
            if (halves.Count == 0) return offset;
            int before = halves.BinarySearch(offset);
            return offset - (before < 0 ? ~before : before);
        }
    }
}
#endif
