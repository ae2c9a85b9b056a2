using System.Runtime.InteropServices;
using System.Text;

namespace Corpus.Build;

/// <summary>Distinguishes files of bytes from named pipes, sockets and devices. To open one of those may wait for ever, and no length is the last of a
/// device.</summary>
internal static class RegularFile
{
    // Linux's struct statx, which is the same on every processor: 256 bytes, the mode at 28.
    private const int StatxLength = 256, ModeAt = 28, CurrentFolder = -100, NoFlags = 0;
    private const uint TypeIsWanted = 1;
    private const int TypeMask = 0xF000, Regular = 0x8000;

    /// <summary>Whether <paramref name="path"/>, links followed, is a regular file; true as well where it is missing or the system cannot be asked, so that
    /// opening it says what is wrong. Nothing is opened.</summary>
    public static bool Is(string path)
    {
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux)) return true;
        var file = new FileInfo(path);
        // Only a regular file has a length; a link has its own.
        if (file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 && file.Length > 0) return true;
        byte[] found = new byte[StatxLength];
        try
        {
            if (Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), NoFlags, TypeIsWanted, found) != 0) return true;
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return true;
        }
        return (BitConverter.ToUInt16(found, ModeAt) & TypeMask) == Regular;
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] found);
}
