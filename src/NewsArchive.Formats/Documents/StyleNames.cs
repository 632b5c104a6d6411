namespace NewsArchive.Formats.Documents;

/// <summary>What the names of paragraph styles mean, in the languages that word processors give them in.</summary>
internal static class StyleNames
{
    private static readonly (DocumentLineKind Kind, string[] Names)[] Rows =
    [
        (DocumentLineKind.Title, ["title", "titel", "titre", "título", "titolo", "titulo"]),
        (DocumentLineKind.Heading,
            ["heading", "überschrift", "titre ", "título ", "titolo ", "kop ", "subtitle", "untertitel", "sous-titre"]),
        (DocumentLineKind.ListItem, ["list", "liste"]),
        (DocumentLineKind.Caption, ["caption", "beschriftung", "légende", "illustration", "bildunterschrift"]),
    ];

    /// <summary>The kind of line that a style's name says; a plain paragraph where it says nothing.</summary>
    public static DocumentLineKind KindOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return DocumentLineKind.Paragraph;
        var words = name.Replace('_', ' ').Trim().ToLowerInvariant();
        foreach (var (kind, names) in Rows)
        {
            if (kind is DocumentLineKind.Title ? Array.Exists(names, known => words == known)
                : Array.Exists(names, known => words.StartsWith(known, StringComparison.Ordinal)))
                return kind;
        }

        return DocumentLineKind.Paragraph;
    }
}
