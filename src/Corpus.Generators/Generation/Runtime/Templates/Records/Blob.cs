namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.IO;
    using global::System.Runtime.CompilerServices;
    using global::System.Text;

    /// <summary>The bytes of one resource, read piece by piece; what is not asked for is never touched.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class Blob
    {
        private readonly Stream stream;

        internal Blob(string name, Stream stream)
        {
            Name = name;
            this.stream = stream;
            Length = stream.Length;
        }

        internal readonly string Name;

        internal readonly long Length;

        internal byte[] Read(int at, int count)
        {
            if (at < 0 || count < 0 || at > Length - count) throw Failure.Corrupt(Name);
            var bytes = new byte[count];
            Fill(bytes, at, count);
            return bytes;
        }

        /// <summary>Reads characters; <paramref name="measure"/> is twice the number of bytes, plus 1 where they are UTF-16, which alone can say half a surrogate pair.</summary>
        internal string ReadText(int at, int measure)
        {
            int count = measure >> 1;
            if (at < 0 || count < 0 || at > Length - count) throw Failure.Corrupt(Name);
#if NETCOREAPP
            byte[] bytes = global::System.Buffers.ArrayPool<byte>.Shared.Rent(count);
            try
            {
                Fill(bytes, at, count);
                return Decode(bytes, 0, measure);
            }
            finally
            {
                global::System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
            }
#else
            return Decode(Read(at, count), 0, measure);
#endif
        }

        internal static string Decode(byte[] bytes, int at, int measure)
        {
            int count = measure >> 1;
            if ((measure & 1) == 0) return Encoding.UTF8.GetString(bytes, at, count);
            var units = new char[count / 2];
            for (int i = 0; i < units.Length; i++) units[i] = (char)(bytes[at + i * 2] | bytes[at + i * 2 + 1] << 8);
            return new string(units);
        }

        // One at a time: the stream has one position.
        [MethodImpl(MethodImplOptions.Synchronized)]
        private void Fill(byte[] bytes, int at, int count)
        {
            stream.Position = at;
            for (int done = 0; done < count;)
            {
                int read = stream.Read(bytes, done, count - done);
                if (read <= 0) throw Failure.Corrupt(Name);
                done += read;
            }
        }
    }
}
