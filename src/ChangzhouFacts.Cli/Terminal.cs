using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ChangzhouFacts.Cli;

/// <summary>The streams of the tool, the abilities of its terminal, and its working directory.</summary>
/// <param name="Output">Standard output, for results.</param>
/// <param name="Error">The error stream, for findings and failures.</param>
/// <param name="IsStyled">Whether output may have colours and is fitted to <paramref name="Width"/>; otherwise it is plain and unwrapped.</param>
/// <param name="Width">The width of the terminal in columns.</param>
/// <param name="Directory">The base of relative paths.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsStyled, int Width, string Directory) : IDisposable
{
    /// <summary>The width if there is no terminal.</summary>
    public const int DefaultWidth = 80;

    /// <summary>Whether progress of long work may be shown on <see cref="Error"/>, because a person is likely to read it.</summary>
    public bool HasProgress { get; init; }

    /// <summary>The streams of the process: a terminal, files or pipes. Always UTF-8 without a byte order mark.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // Only Windows consoles need their encoding set.
            Console.OutputEncoding = Encoding.UTF8;
        }

        bool isStyled = CanBeStyled(Console.IsOutputRedirected, Environment.GetEnvironmentVariable);
        return new Terminal(
            ToUtf8(Open(1, Console.IsOutputRedirected, Console.OpenStandardOutput)),
            ToUtf8(Open(2, Console.IsErrorRedirected, Console.OpenStandardError)),
            isStyled,
            isStyled && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth,
            Environment.CurrentDirectory)
        {
            HasProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>Whether output may have colours: it goes to a terminal that is not dumb, and NO_COLOR is not set (no-color.org).</summary>
    public static bool CanBeStyled(bool isOutputRedirected, Func<string, string?> environment) =>
        !isOutputRedirected && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";

    /// <summary>Closes both streams, so that nothing written is lost.</summary>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    /// <summary>
    /// The stream of a descriptor. A terminal on Unix is written to directly, because the console's own stream begins with an
    /// escape sequence, which NO_COLOR forbids. Files and pipes are not, because a file stream would not move the offset that the shell shares.
    /// </summary>
    private static Stream Open(int descriptor, bool isRedirected, Func<Stream> open) => OperatingSystem.IsWindows() || isRedirected
        ? open()
        : new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    private static StreamWriter ToUtf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
