namespace NewsArchive.Core.Citing;

/// <summary>What the styles that are written as plain text share.</summary>
internal static class CitationText
{
    /// <summary>The authors, the first one by the family name; null where there is none.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="most">How many are named at most.</param>
    /// <param name="named">Of more than that, how many are named before <c>et al.</c></param>
    public static string? AuthorsInverted(Citation citation, int most, int named)
    {
        List<string> names =
        [
            .. citation.Authors.Take(1).Select(author => author.Inverted), .. citation.Authors.Skip(1).Select(author => author.Natural),
        ];
        return names.Count switch
        {
            0 => null,
            _ when names.Count > most => $"{string.Join(", ", names.Take(named))}, et al.",
            1 => Ended(names[0]),
            2 => Ended($"{names[0]}, and {names[1]}"),
            _ => Ended($"{string.Join(", ", names.SkipLast(1))}, and {names[^1]}"),
        };
    }

    /// <summary>A title in quotation marks, ended within them; those of the title itself become single ones.</summary>
    public static string Quoted(string title) => $"“{Ended(title.Replace('“', '‘').Replace('”', '’').Replace('"', '\''))}”";

    /// <summary>
    /// A text with a full stop at its end, unless it ends a sentence already. Where it ends with a quotation, the stop stands
    /// within its marks, as these styles have it.
    /// </summary>
    public static string Ended(string text)
    {
        var quoted = text.Length > 1 && IsQuotation(text);
        var inner = quoted ? text[..^1] : text;
        return inner.EndsWith('.') || inner.EndsWith('?') || inner.EndsWith('!') ? text : quoted ? $"{inner}.{text[^1]}" : text + ".";
    }

    /// <summary>
    /// Whether a text ends with a mark that closes a quotation and is no apostrophe: the mark that opens it is there too.
    /// </summary>
    private static bool IsQuotation(string text) => text[^1] switch
    {
        '”' => text.Contains('“', StringComparison.Ordinal),
        '’' => text.Contains('‘', StringComparison.Ordinal),
        '"' or '\'' => text.AsSpan(0, text.Length - 1).Count(text[^1]) % 2 == 1,
        _ => false,
    };
}
