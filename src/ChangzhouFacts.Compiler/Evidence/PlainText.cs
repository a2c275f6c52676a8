using System.Text;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Splits a plain text into blocks, separated by blank lines, and pages, separated by form feeds.</summary>
public static class PlainText
{
    private const char FormFeed = '\f';

    /// <summary>The blocks of a text.</summary>
    public static IReadOnlyList<TextPassage> Split(string text)
    {
        bool hasPages = text.IndexOf(FormFeed) >= 0;
        var passages = new List<TextPassage>();
        var block = new StringBuilder();
        int page = 1;
        int firstPage = 1;
        foreach (string line in text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                End();
            }

            // A form feed at the beginning of a line ends the page before that line.
            page += line.Count(c => c == FormFeed);
            if (!string.IsNullOrWhiteSpace(line))
            {
                firstPage = block.Length == 0 ? page : firstPage;
                block.Append(line).Append('\n');
            }
        }

        End();
        return passages;

        void End()
        {
            if (block.Length > 0)
            {
                passages.Add(new TextPassage(block.ToString())
                {
                    Block = passages.Count + 1,
                    FirstPage = hasPages ? firstPage : null,
                    LastPage = hasPages ? page : null,
                });
                block.Clear();
            }
        }
    }
}
