using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ChangzhouFacts.Cli;

/// <summary>What the tool reads from and writes to: the streams, what the terminal can do, and the directory it was started in.</summary>
/// <param name="Output">For what was asked for.</param>
/// <param name="Error">For findings and failures.</param>
/// <param name="IsStyled">Whether output may have colours and is fitted to <paramref name="Width"/>; else it is plain and unwrapped.</param>
/// <param name="Width">The columns of the terminal.</param>
/// <param name="Directory">Where relative paths start.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsStyled, int Width, string Directory) : IDisposable
{
    /// <summary>The width where there is no terminal to ask.</summary>
    public const int DefaultWidth = 80;

    /// <summary>Whether someone who waits reads <see cref="Error"/>, so that long work says there that it goes on.</summary>
    public bool HasProgress { get; init; }

    /// <summary>The terminal, or the files and pipes, that the process was started with. Always UTF-8 without a byte order mark.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // Elsewhere terminals take what they are sent.
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

    /// <summary>Whether output may have colours: it goes to a terminal, which is not a dumb one, and nobody has asked for none (no-color.org).</summary>
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
    /// escape sequence, which NO_COLOR rules out. Files and pipes are not: a file stream would leave the offset that the shell shares where it was.
    /// </summary>
    private static Stream Open(int descriptor, bool isRedirected, Func<Stream> open) => OperatingSystem.IsWindows() || isRedirected
        ? open()
        : new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    private static StreamWriter ToUtf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
