using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>The facts as one self-contained HTML page. It has no scripts, and its content security policy forbids loading anything.</summary>
internal sealed class ReportPage
{
    // A list of more facts than fit on a screen or two is folded.
    private const int MostListed = 40;

    private readonly HtmlWriter _html;
    private readonly FactSet _facts;
    private readonly string _origin;

    private ReportPage(HtmlWriter html, FactSet facts, string origin)
    {
        _html = html;
        _facts = facts;
        _origin = origin;
    }

    /// <summary>Writes the page.</summary>
    public static void Write(FactSet facts, string origin, TextWriter writer, CancellationToken cancellationToken)
    {
        new ReportPage(new HtmlWriter(writer), facts, origin).Write(cancellationToken);
        writer.Write('\n');
    }

    private void Write(CancellationToken cancellationToken)
    {
        _html.Doctype();
        using (_html.Open("html", ("lang", Written.PageLanguage)))
        {
            WriteHead();
            using (_html.Open("body"))
            {
                _html.Write("a", "Skip to the facts", ("class", "skip"), ("href", Anchors.LinkTo(Anchors.Facts)));
                WriteHeader();
                WriteContents();
                using (_html.Open("main", ("id", Anchors.Facts), ("tabindex", "-1")))
                {
                    WriteFacts(cancellationToken);
                    WriteSources();
                    WriteNotes();
                }

                WriteFooter();
            }
        }
    }

    private void WriteHead()
    {
        string css = StyleSheet();
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        using (_html.Open("head"))
        {
            _html.Void("meta", ("charset", "utf-8"));
            _html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            _html.Void(
                "meta",
                ("http-equiv", "Content-Security-Policy"),
                ("content", $"default-src 'none'; img-src data:; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"));
            _html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            _html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            _html.Write("title", _facts.ToString());

            // An empty icon, so that browsers don't request one from the server.
            _html.Void("link", ("rel", "icon"), ("href", "data:,"));
            _html.Style(css);
        }
    }

    private void WriteHeader()
    {
        using (_html.Open("header"))
        {
            _html.Write("h1", _facts.ToString(), ("dir", "auto"));
            if (_facts.Subject is not null)
            {
                _html.Write("p", _facts.Subject, ("class", "subject"), ("dir", "auto"));
            }

            if (_facts.Description is not null)
            {
                _html.Write("p", _facts.Description, ("class", "prose"), ("dir", "auto"));
            }
        }
    }

    private void WriteContents()
    {
        using (_html.Open("nav", ("id", Anchors.Contents), ("aria-label", "Facts")))
        using (_html.Open("details", ("open", _facts.Facts.Count <= MostListed ? "" : null)))
        {
            _html.Write("summary", CountOf(_facts.Facts.Count, "fact"));
            using (_html.Open("ol"))
            {
                foreach (Fact fact in _facts.Facts)
                {
                    using (_html.Open("li"))
                    {
                        using (_html.Open("a", ("href", Anchors.LinkTo(fact.Id))))
                        {
                            _html.Write("span", fact.Label, ("dir", "auto"));
                        }

                        _html.Text(" ");
                        string latest = fact.Headline() is { } headline ? FigureText.Of(headline.InWords()) : string.Join(", ", fact.Texts);
                        _html.Write("span", latest, ("class", "latest"), ("dir", "auto"));
                    }
                }
            }
        }
    }

    private void WriteFacts(CancellationToken cancellationToken)
    {
        ILookup<string?, Fact> families = _facts.Facts.ToLookup(fact => fact.Family);
        foreach (Fact fact in _facts.Facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (fact.Family is { } family && ReferenceEquals(families[family].First(), fact))
            {
                new FamilyArticle(_html, families[family].ToList(), _facts.CodeLists).Write();
            }

            new FactArticle(_html, fact, _facts.Subject).Write();
        }
    }

    private void WriteSources()
    {
        List<Source> sources = _facts.Facts.SelectMany(SourcesOf).Distinct().ToList();
        using (_html.Open("section", ("class", "apparatus"), ("aria-labelledby", Anchors.Sources)))
        {
            _html.Write("h2", "Sources", ("id", Anchors.Sources));
            foreach (Source source in sources)
            {
                using (_html.Open("div", ("class", "source"), ("id", Anchors.Of(source)), ("tabindex", "-1")))
                {
                    SectionList.Write(_html, FactSections.Cited(source), "h3");
                }
            }
        }
    }

    private static IEnumerable<Source> SourcesOf(Fact fact) => fact.Citations.Concat(fact.Observations.SelectMany(observation => observation.Citations))
        .Select(citation => citation.Source)
        .Concat(fact.Revisions.Select(revision => revision.Source).OfType<Source>())
        .Concat(fact.Restatements.Select(restatement => restatement.Source).OfType<Source>());

    private void WriteNotes()
    {
        using (_html.Open("section", ("class", "apparatus"), ("aria-labelledby", Anchors.Notes)))
        {
            _html.Write("h2", "How to read this page", ("id", Anchors.Notes));
            using (_html.Open("ul"))
            {
                foreach (string note in ReadingNotes.All)
                {
                    _html.Write("li", note);
                }
            }
        }
    }

    private void WriteFooter()
    {
        using (_html.Open("footer"))
        {
            _html.Write("p", $"{CountOf(_facts.Facts.Count, "fact")} {_origin}. Written by {Tool.Name}.");
        }
    }

    private static string CountOf(int count, string what) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? what : what + "s")}";

    private static string StyleSheet()
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // Browsers hash what is between the tags, with LF as line end.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
