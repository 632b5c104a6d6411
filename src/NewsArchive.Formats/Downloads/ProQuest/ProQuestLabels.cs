using System.Collections.Frozen;

namespace NewsArchive.Formats.Downloads.ProQuest;

/// <summary>The labels that ProQuest sets before values.</summary>
internal static class ProQuestLabels
{
    private const int Longest = 40;

    private static readonly FrozenSet<string> Names = new[]
    {
        "author", "publication info", "links", "abstract", "full text", "credit", "illustration", "caption", "subject", "location",
            "people", "person", "company / organization", "company", "organization",
        "classification", "identifier / keyword", "title", "publication title", "pages", "first page", "number of pages",
            "publication year", "publication date", "year", "section", "publisher", "place of publication",
        "country of publication", "publication subject", "issn", "e-issn", "source type", "language of publication", "document type",
            "proquest document id", "document url", "copyright", "last updated", "database",
        "volume", "issue", "column", "edition", "dateline", "product name", "ticker", "naics", "duns", "supplement", "document feature",
            "accession number", "alternate title", "publication frequency", "correspondence author", "doi",
    }.ToFrozenSet();

    /// <summary>The label a line begins with, in lower case, and where its value begins.</summary>
    public static (string Name, int ValueStart)? Find(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, Longest)).IndexOf(':');
        return colon > 0 && line[..colon].Trim().ToLowerInvariant() is var name && Names.Contains(name) ? (name, colon + 1) : null;
    }
}
