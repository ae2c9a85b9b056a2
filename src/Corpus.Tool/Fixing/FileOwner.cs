using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Corpus.Tool.Fixing;

/// <summary>The owner and the group of a file, which .NET does not give.</summary>
internal static class FileOwner
{
    private const int CurrentFolder = -100, NoFlags = 0, StatxLength = 256, OwnerAt = 20, GroupAt = 24;
    private const uint OwnerAndGroupAreWanted = 0x18;

    /// <summary>Gives <paramref name="path"/> the owner and the group of <paramref name="model"/>, as far as the system lets this user.</summary>
    public static void Copy(string model, string path)
    {
        if (Of(model) is not { } wanted || Of(path) is not { } had || wanted == had) return;
        if (chown(path, wanted.Owner, wanted.Group) != 0) _ = chown(path, uint.MaxValue, wanted.Group);
    }

    // Linux's struct statx, which is the same on every processor.
    private static (uint Owner, uint Group)? Of(string path)
    {
        if (!OperatingSystem.IsLinux() || !BitConverter.IsLittleEndian) return null;
        try
        {
            byte[] found = new byte[StatxLength];
            if (statx(CurrentFolder, path, NoFlags, OwnerAndGroupAreWanted, found) != 0) return null;
            return (BinaryPrimitives.ReadUInt32LittleEndian(found.AsSpan(OwnerAt)), BinaryPrimitives.ReadUInt32LittleEndian(found.AsSpan(GroupAt)));
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc")]
    private static extern int statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] found);

    [DllImport("libc")]
    private static extern int chown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint owner, uint group);
}
