namespace NewsArchive.Core.Citing;

/// <summary>An entry of a list of works cited after the MLA Handbook, 9th edition, as plain text.</summary>
public sealed class MlaCitation : ICitationFormat
{
    private const int MostAuthors = 2;

    public string Name => "mla";

    public string Label => "MLA";

    public string MediaType => "text/plain; charset=utf-8";

    public string? Extension => null;

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var authors = CitationText.AuthorsInverted(citation, MostAuthors, named: 1);
        var container = string.Join(", ", new[] { citation.Source, CitedDate.Mla(citation), citation.Address }.OfType<string>());
        return string.Join(' ', new[] { authors, CitationText.Quoted(citation.Title), container + "." }.OfType<string>());
    }
}
