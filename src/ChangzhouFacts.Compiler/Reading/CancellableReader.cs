namespace ChangzhouFacts.Compiler.Reading;

/// <summary>Gives the YAML parser a text, and stops it at any point if the work is cancelled.</summary>
internal sealed class CancellableReader(string text, CancellationToken cancellationToken) : StringReader(text)
{
    public override int Read()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return base.Read();
    }

    public override int Read(char[] buffer, int index, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return base.Read(buffer, index, count);
    }
}
