namespace NewsArchive.Core.Citing;

/// <summary>What the styles that are written as plain text share.</summary>
internal static class CitationText
{
    /// <summary>The authors, the first one by the family name; null where there is none.</summary>
    public static string? AuthorsInverted(Citation citation)
    {
        List<string> names = [.. citation.Authors.Take(1).Select(author => author.Inverted), .. citation.Authors.Skip(1).Select(author => author.Natural)];
        return names.Count switch
        {
            0 => null,
            1 => Ended(names[0]),
            2 => Ended($"{names[0]}, and {names[1]}"),
            _ => Ended($"{string.Join(", ", names.SkipLast(1))}, and {names[^1]}"),
        };
    }

    /// <summary>A title in quotation marks with a mark at its end within them; those of the title itself become single ones.</summary>
    public static string Quoted(string title, string end)
    {
        var inner = title.Replace('“', '‘').Replace('”', '’').Replace('"', '\'');
        return $"“{inner}{(IsEnded(inner) ? "" : end)}”";
    }

    /// <summary>A text with a full stop at its end, unless it ends a sentence already.</summary>
    public static string Ended(string text) => IsEnded(text) ? text : text + ".";

    private static bool IsEnded(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!');
}
