using System.Text;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>Writes lines of code: four spaces for each open block, and <c>\n</c> on every machine.</summary>
/// <param name="access">The accessibility of the members: <see cref="Public"/>, or <c>internal</c>.</param>
internal sealed class IndentedWriter(string access)
{
    public const string Public = "public";

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isBlockStart;
    private bool _separate;

    /// <summary>The accessibility of the members: an internal constant can change without a rebuild of the projects that reference this one.</summary>
    public string Access { get; } = access;

    /// <summary>Writes one line.</summary>
    public void Line(string line)
    {
        if (_separate)
        {
            _text.Append('\n');
            _separate = false;
        }

        _isBlockStart = false;
        _text.Append(' ', 4 * _depth).Append(line).Append('\n');
    }

    /// <summary>Writes a member of one or more lines, separated by empty lines.</summary>
    public void Member(string text)
    {
        Separate();
        Lines(text);
        Separate();
    }

    /// <summary>Writes several lines.</summary>
    public void Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Puts an empty line before the next one, unless a block starts or ends in between.</summary>
    public void Separate() => _separate = !_isBlockStart;

    /// <summary>Opens a block under <paramref name="header"/>; disposing the result closes it.</summary>
    public Scope Block(string header, string end = "}")
    {
        Line(header);
        Line("{");
        _isBlockStart = true;
        _depth++;
        return new Scope(this, end);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Close(string end)
    {
        _depth--;
        _separate = false;
        Line(end);
    }

    /// <summary>An open block.</summary>
    internal readonly struct Scope(IndentedWriter writer, string end) : IDisposable
    {
        public void Dispose() => writer.Close(end);
    }
}
