namespace NewsArchive.Formats.Columns;

/// <summary>Addresses that are safe to show as a link.</summary>
internal static class WebAddress
{
    /// <summary>An absolute http or https address without spaces.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var scheme = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : 0;
        if (scheme == 0 || text.Length == scheme)
            return false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '"' or '<' or '>')
                return false;
        }

        return true;
    }
}
