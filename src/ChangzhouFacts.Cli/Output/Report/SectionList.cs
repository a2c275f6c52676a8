namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>Writes a section as a heading and a list of names and values.</summary>
internal static class SectionList
{
    public static void Write(HtmlWriter html, Section section, string heading)
    {
        html.Write(heading, section.Heading, ("dir", Written.Direction(section.Heading)));
        using (html.Open("dl"))
        {
            foreach (Row row in section.Rows)
            {
                html.Write("dt", row.Name);
                using (html.Open("dd", ("dir", Written.Direction(row.Value))))
                {
                    WriteValue(html, row);
                }
            }
        }
    }

    // A URL with another scheme, especially a script, stays text.
    private static void WriteValue(HtmlWriter html, Row row)
    {
        bool isAddress = row.Name == FactSections.Address
            && Uri.TryCreate(row.Value, UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        if (isAddress)
        {
            html.Write("a", row.Value, ("href", row.Value), ("rel", "noreferrer"));
        }
        else
        {
            html.Text(row.Value);
        }
    }
}
