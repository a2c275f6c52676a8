using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ChangzhouFacts.Cli.Output;

/// <summary>The identity of a file in the system, with links followed. All names of one file have the same status.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Device">The number of its device.</param>
/// <param name="Number">Its inode number on the device.</param>
internal sealed record FileStatus(FileKind Kind, ulong Device, ulong Number)
{
    private const int KindMask = 0xF000;
    private const int Folder = 0x4000;
    private const int Ordinary = 0x8000;

    // From fcntl.h and linux/stat.h, the same on every processor.
    private const int CurrentDirectory = -100;
    private const uint KindAndNumber = 0x101;

    /// <summary>The status of a file; null if there is no file, or on a system where .NET cannot ask for inode numbers.</summary>
    /// <param name="path">The full path of the file.</param>
    public static FileStatus? Of(string path)
    {
        byte[] name = Encoding.UTF8.GetBytes(path + '\0');
        byte[] status = new byte[256];
        try
        {
            return OperatingSystem.IsLinux() && StatX(CurrentDirectory, name, 0, KindAndNumber, status) == 0 ? ReadLinux(status)
                : OperatingSystem.IsMacOS() && StatMacOS(name, status) == 0 ? ReadMacOS(status)
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // C libraries from before 2018 don't have statx.
            return null;
        }
    }

    private static FileStatus ReadLinux(ReadOnlySpan<byte> status) => new(
        KindOf(MemoryMarshal.Read<ushort>(status[28..])),
        ((ulong)MemoryMarshal.Read<uint>(status[136..]) << 32) | MemoryMarshal.Read<uint>(status[140..]),
        MemoryMarshal.Read<ulong>(status[32..]));

    private static FileStatus ReadMacOS(ReadOnlySpan<byte> status) => new(
        KindOf(BinaryPrimitives.ReadUInt16LittleEndian(status[4..])),
        BinaryPrimitives.ReadUInt32LittleEndian(status),
        BinaryPrimitives.ReadUInt64LittleEndian(status[8..]));

    private static FileKind KindOf(int mode) => (mode & KindMask) switch
    {
        Ordinary => FileKind.Ordinary,
        Folder => FileKind.Folder,
        _ => FileKind.Device,
    };

    private static int StatMacOS(byte[] path, byte[] status) =>
        RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatInode64(path, status) : Stat(path, status);

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int directory, byte[] path, int flags, uint mask, [In, Out] byte[] status);

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, [In, Out] byte[] status);

    [DllImport("libc", EntryPoint = "stat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatInode64(byte[] path, [In, Out] byte[] status);
}

/// <summary>The kind of a file.</summary>
internal enum FileKind
{
    /// <summary>There is no file.</summary>
    Absent,

    /// <summary>An ordinary file, which can be replaced.</summary>
    Ordinary,

    /// <summary>A directory.</summary>
    Folder,

    /// <summary>A pipe, a terminal, or another device, which is written to and never replaced.</summary>
    Device,
}
