namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Reads numbers and strings from a record, one after the other.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class Cursor
    {
        private readonly byte[] bytes;
        private readonly string source;
        private int at;

        internal Cursor(byte[] bytes, string source)
        {
            this.bytes = bytes;
            this.source = source;
        }

        internal bool AtEnd => at >= bytes.Length;

        internal int Position => at;

        internal int Byte()
        {
            Need(1);
            return bytes[at++];
        }

        internal int Fixed32()
        {
            Need(4);
            int value = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
            at += 4;
            return value;
        }

        internal ulong Fixed64()
        {
            unchecked
            {
                ulong low = (uint)Fixed32();
                return low | (ulong)(uint)Fixed32() << 32;
            }
        }

        internal int Number()
        {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7)
            {
                int next = Byte();
                value |= (next & 0x7F) << shift;
                if (next >= 0x80) continue;
                if (value < 0) break;
                return value;
            }
            throw Failure.Corrupt(source);
        }

        /// <summary>A number of things that follow, each of which takes a byte at least.</summary>
        internal int Count()
        {
            int count = Number();
            Need(count);
            return count;
        }

        /// <summary>Sees to it that so many bytes follow.</summary>
        internal void Need(int count)
        {
            if (count < 0 || count > bytes.Length - at) throw Failure.Corrupt(source);
        }

        internal int Signed() => Unfolded(Number());

        /// <summary>The number, which may be negative, whose lowest bit is the sign.</summary>
        internal static int Unfolded(int value)
        {
            unchecked
            {
                return (int)((uint)value >> 1) ^ -(value & 1);
            }
        }

        internal string/*?*/ OptionalString()
        {
            int measure = Number() - 1;
            if (measure < 0) return null;
            int count = measure >> 1;
            Need(count);
            at += count;
            return Blob.Decode(bytes, at - count, measure);
        }

        internal void SkipString()
        {
            Skip(Math.Max(0, Number() - 1) >> 1);
        }

        internal void Skip(int count)
        {
            Need(count);
            at += count;
        }

        internal string String() => OptionalString() ?? "";
    }
}
