namespace NewsArchive.Core.Citing;

/// <summary>A reference after the Publication Manual of the APA, 7th edition (10.1: newspaper articles), as plain text.</summary>
public sealed class ApaCitation : ICitationFormat
{
    private const int MostAuthors = 20;

    public string Name => "apa";

    public string Label => "APA";

    public string MediaType => "text/plain; charset=utf-8";

    public string? Extension => null;

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var dated = $"({CitedDate.Apa(citation) ?? "n.d."}).";
        var source = citation.Source is null ? null : citation.Source + ".";
        // Without an author the title takes the author's place, before the date.
        return citation.Authors.Count == 0
            ? string.Join(' ', new[] { CitationText.Ended(citation.Title), dated, source, citation.Address }.OfType<string>())
            : string.Join(
                ' ',
                new[] { Authors(citation.Authors), dated, CitationText.Ended(citation.Title), source, citation.Address }.OfType<string>());
    }

    private static string Authors(IReadOnlyList<CitedName> authors)
    {
        var names = authors.Select(author => author.Initials is { } initials ? $"{author.Family}, {initials}" : author.Family).ToList();
        if (names.Count > MostAuthors)
        {
            return $"{string.Join(", ", names.Take(MostAuthors - 1))}, … {CitationText.Ended(names[^1])}";
        }

        return CitationText.Ended(names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}");
    }
}
