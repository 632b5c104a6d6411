namespace NewsArchive.Core.Citing;

/// <summary>The formats that there are, in the order in which readers are offered them.</summary>
public static class CitationFormats
{
    public static IReadOnlyList<ICitationFormat> All { get; } =
    [
        new ChicagoCitation(),
        new ApaCitation(),
        new MlaCitation(),
        new WikipediaCitation(),
        new BibTexCitation(),
        new RisCitation(),
        new CslJsonCitation(),
    ];

    /// <summary>A format by its name; null where there is none.</summary>
    public static ICitationFormat? Find(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A way to write a citation.</summary>
public interface ICitationFormat
{
    /// <summary>Its name on the command line and the end of its address: <c>bibtex</c>.</summary>
    string Name { get; }

    /// <summary>Its name for readers: <c>BibTeX</c>.</summary>
    string Label { get; }

    string MediaType { get; }

    /// <summary>The end of a file's name, without the point; null where it is a text to be copied.</summary>
    string? Extension { get; }

    /// <summary>The citation, without a line break at its end.</summary>
    string Write(Citation citation);
}
