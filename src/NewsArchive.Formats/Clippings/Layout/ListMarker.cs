namespace NewsArchive.Formats.Clippings.Layout;

/// <summary>The marks that begin an item of a list.</summary>
internal static class ListMarker
{
    private const string Bullets = "•‣◦▪●■►*·";

    private const string Dashes = "-–";

    /// <summary>The length of a bullet, dash or number with the space after it; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> line)
    {
        var mark = 0;
        if (line.IsEmpty)
            return 0;
        if (Bullets.Contains(line[0]) || Dashes.Contains(line[0]))
            mark = 1;
        else
            mark = NumberLength(line);
        if (mark == 0 || mark >= line.Length || !char.IsWhiteSpace(line[mark]))
            return 0;
        var length = mark;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return length < line.Length ? length : 0;
    }

    /// <summary>Whether the mark is one that also begins a speech or a signature, so that a single one says little.</summary>
    public static bool IsDash(ReadOnlySpan<char> line) => !line.IsEmpty && Dashes.Contains(line[0]);

    public static bool IsNumber(ReadOnlySpan<char> line) => !line.IsEmpty && NumberLength(line) > 0;

    private static int NumberLength(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < 3 && digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits is > 0 and < 3 && digits < line.Length && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
