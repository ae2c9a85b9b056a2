namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Reads the fields of one article, as the generated part of a record asks for them.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal sealed class FieldReader
    {
        internal const int Optional = 0;
        internal const int Required = 1;
        internal const int RequiredOrNull = 2;

        private readonly ArticleRecord record;
        private readonly FrontMatter matter;
        private int at;

        private FieldReader(ArticleRecord record)
        {
            this.record = record;
            matter = record.FrontMatter;
        }

        internal static bool Describes<T>(ArticleRecord record)
        {
            return PathGlob.AnyMatches(FieldTypes.Globs(typeof(T)), record.Path);
        }

        internal static T Read<T>(ArticleRecord record)
        {
            if (!Describes<T>(record)) throw new InvalidOperationException("The article \"" + record.Id + "\" has no " + typeof(T).Name + ": its path " + record.Path + " is none that [ArticleFields] names there");
            return (T)FieldTypes.Make(typeof(T), new FieldReader(record));
        }

        internal static bool TryRead<T>(ArticleRecord record, out T/*?*/ fields)
            where T : class
        {
            fields = null;
            if (!Describes<T>(record)) return false;
            try
            {
                fields = Read<T>(record);
                return true;
            }
            catch (FormatException)
            {
                return false;
            }
        }

        /// <summary>Goes to the value of <paramref name="key"/>; false where there is none.</summary>
        internal bool Has(string key, bool exact, int need)
        {
            for (at = 0; at < matter.Keys.Count; at++)
            {
                if (exact ? matter.Keys[at] != key : FieldText.KeyOf(matter.Keys[at]) != key) continue;
                if (matter.Kinds[at] != FrontMatter.NoValue) return true;
                if (need == Required) break;
                return false;
            }
            if (need == Optional) return false;
            throw new FormatException("The front matter of " + record.Path + " has no value of \"" + key + "\"; add it");
        }

        internal T One<T>(Func<string, T> read)
        {
            if (matter.Kinds[at] != FrontMatter.OneValue) throw Wrong("more than one value");
            return Value(read, matter.ValuesAt(at)[0]);
        }

        internal T[] Each<T>(Func<string, T> read)
        {
            IReadOnlyList<string/*?*/> values = Items();
            var items = new T[values.Count];
            for (int i = 0; i < items.Length; i++) items[i] = Value(read, values[i]);
            return items;
        }

        internal T/*?*/[] EachOrNull<T>(Func<string, T> read)
            where T : class
        {
            IReadOnlyList<string/*?*/> values = Items();
            var items = new T/*?*/[values.Count];
            for (int i = 0; i < items.Length; i++)
            {
                if (values[i] != null) items[i] = Value(read, values[i]);
            }
            return items;
        }

        internal T?[] EachValueOrNull<T>(Func<string, T> read)
            where T : struct
        {
            IReadOnlyList<string/*?*/> values = Items();
            var items = new T?[values.Count];
            for (int i = 0; i < items.Length; i++)
            {
                if (values[i] != null) items[i] = Value(read, values[i]);
            }
            return items;
        }

        internal static string Text(string text)
        {
            return text;
        }

        internal static bool Boolean(string text)
        {
            bool value;
            if (!FieldText.TryBoolean(text, out value)) throw new FormatException();
            return value;
        }

        internal static sbyte SByte(string text)
        {
            return (sbyte)Whole(text, sbyte.MinValue, sbyte.MaxValue);
        }

        internal static byte Byte(string text)
        {
            return (byte)Whole(text, byte.MinValue, byte.MaxValue);
        }

        internal static short Int16(string text)
        {
            return (short)Whole(text, short.MinValue, short.MaxValue);
        }

        internal static ushort UInt16(string text)
        {
            return (ushort)Whole(text, ushort.MinValue, ushort.MaxValue);
        }

        internal static int Int32(string text)
        {
            return (int)Whole(text, int.MinValue, int.MaxValue);
        }

        internal static uint UInt32(string text)
        {
            return (uint)Whole(text, uint.MinValue, uint.MaxValue);
        }

        internal static long Int64(string text)
        {
            return (long)Whole(text, long.MinValue, long.MaxValue);
        }

        internal static ulong UInt64(string text)
        {
            return (ulong)Whole(text, ulong.MinValue, ulong.MaxValue);
        }

        internal static decimal Decimal(string text)
        {
            decimal value;
            if (!FieldText.TryDecimal(text, out value)) throw new FormatException();
            return value;
        }

        internal static double Double(string text)
        {
            double value;
            if (!FieldText.TryDouble(text, out value)) throw new FormatException();
            return value;
        }

#if NET6_0_OR_GREATER
        internal static DateOnly Day(string text)
        {
            DateTime value;
            if (!FieldText.TryDay(text, out value)) throw new FormatException();
            return DateOnly.FromDateTime(value);
        }
#endif

        internal static DateTimeOffset Moment(string text)
        {
            DateTimeOffset value;
            if (!FieldText.TryMoment(text, out value)) throw new FormatException();
            return value;
        }

        internal static Uri Address(string text)
        {
            if (!FieldText.IsAddress(text)) throw new FormatException();
            return new Uri(text, UriKind.Absolute);
        }

        internal static ArticleRef Article(string text)
        {
            return new ArticleRef(Named(text));
        }

        internal static SpeakerRef Speaker(string text)
        {
            return new SpeakerRef(Named(text));
        }

        internal static int Member(string text, string[] names)
        {
            int member = FieldText.Member(text, names);
            if (member < 0) throw new FormatException();
            return member;
        }

        private static string Named(string text)
        {
            if (text.Trim().Length == 0) throw new FormatException();
            return text;
        }

        private static decimal Whole(string text, decimal least, decimal most)
        {
            decimal value;
            if (!FieldText.TryWhole(text, least, most, out value)) throw new FormatException();
            return value;
        }

        private IReadOnlyList<string/*?*/> Items()
        {
            if (matter.Kinds[at] != FrontMatter.ListOfValues) throw Wrong("no list of values");
            return matter.ValuesAt(at);
        }

        private T Value<T>(Func<string, T> read, string/*?*/ text)
        {
            if (text == null) throw Wrong("an item without a value");
            try
            {
                return read(text);
            }
            catch (FormatException)
            {
                throw Wrong("\"" + text + "\"");
            }
        }

        private FormatException Wrong(string held)
        {
            return new FormatException("The front matter of " + record.Path + " holds " + held + " where \"" + matter.Keys[at] + "\" has another type; the build names what belongs there");
        }
    }
}
