namespace Corpus.Tool.Fixing;

/// <summary>Writes a file anew, so that whoever looks, and whenever the process dies, it is the old one whole or the new one whole.</summary>
internal static class FileReplacement
{
    /// <summary>Writes <paramref name="now"/> beside <paramref name="path"/> and moves it there, with the mode and the owner of the old file. Throws
    /// <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when that cannot be done, or when the file no longer holds
    /// <paramref name="old"/>; then it is as it was.</summary>
    public static void Write(string path, byte[] old, byte[] now)
    {
        // A file that may not be written is not replaced either.
        using (File.OpenHandle(path, FileMode.Open, FileAccess.Write))
        {
        }
        Beside(path, now, beside =>
        {
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(old)) throw new IOException("It was changed meanwhile.");
            if (OperatingSystem.IsWindows()) File.Replace(beside, path, null);
            else
            {
                FileOwner.Copy(path, beside);
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
                File.Move(beside, path, overwrite: true);
            }
        });
    }

    /// <summary>Writes <paramref name="now"/> beside <paramref name="path"/> and moves it there, whether there is a file yet or not. Throws
    /// <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when that cannot be done; then there is what was there before.</summary>
    public static void Put(string path, byte[] now) => Beside(path, now, beside => File.Move(beside, path, overwrite: true));

    private static void Beside(string path, byte[] now, Action<string> move)
    {
        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".corpus-{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(now);
                stream.Flush(flushToDisk: true);
            }
            move(beside);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new IOException("The file system takes no file of this size.", e);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
