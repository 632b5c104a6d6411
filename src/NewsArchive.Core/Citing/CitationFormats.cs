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
