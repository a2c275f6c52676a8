namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes files whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and then renames, so that whatever goes wrong leaves the old one as it was.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its bytes.</param>
    public static void Write(string path, Action<Stream> write)
    {
        string beside = path + ".new";
        try
        {
            using (FileStream stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
