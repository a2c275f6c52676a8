using System.Text;

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

    /// <summary>The terminal, or the files and pipes, that the process was started with. Always UTF-8 without a byte order mark.</summary>
    public static Terminal OfProcess()
    {
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        bool isStyled = CanBeStyled(Console.IsOutputRedirected, Environment.GetEnvironmentVariable);
        return new Terminal(
            ToUtf8(Console.OpenStandardOutput()),
            ToUtf8(Console.OpenStandardError()),
            isStyled,
            isStyled && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth,
            Environment.CurrentDirectory);
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

    private static StreamWriter ToUtf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
