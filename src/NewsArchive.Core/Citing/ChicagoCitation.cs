namespace NewsArchive.Core.Citing;

/// <summary>An entry of a bibliography after the Chicago Manual of Style, 17th edition (14.191: newspapers), as plain text.</summary>
public sealed class ChicagoCitation : ICitationFormat
{
    private const int MostAuthors = 10; // 14.76

    public string Name => "chicago";

    public string Label => "Chicago";

    public string MediaType => "text/plain; charset=utf-8";

    public string? Extension => null;

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var place = string.Join(", ", new[] { citation.Source, CitedDate.Chicago(citation) ?? "n.d." }.OfType<string>());
        return string.Join(
            ' ',
            new[]
            {
                CitationText.AuthorsInverted(citation, MostAuthors, named: 7), CitationText.Quoted(citation.Title),
                CitationText.Ended(place), citation.Address + ".",
            }.OfType<string>());
    }
}
