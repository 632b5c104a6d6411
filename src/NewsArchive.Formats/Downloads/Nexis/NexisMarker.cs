namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>The line above each article of a download: <c>3 of 10 DOCUMENTS</c>, <c>DOKUMENT 3 VON 10</c>.</summary>
internal static class NexisMarker
{
    private static readonly string[] Of = ["of", "von", "de", "di", "van", "sur"];

    private static readonly string[] Documents =
    [
        "documents", "document", "dokumente", "dokumenten", "dokument", "documenti", "documenten", "documentos",
    ];

    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 12 or > 40)
            return false;
        var words = line.ToString().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var a, var of, var b, var name] && IsCount(a, of, b) && Documents.Contains(name)
            || words is [var before, var c, var of2, var d] && IsCount(c, of2, d) && Documents.Contains(before);
    }

    private static bool IsCount(string number, string of, string count) =>
        Of.Contains(of) && number.All(char.IsAsciiDigit) && count.All(char.IsAsciiDigit);
}
