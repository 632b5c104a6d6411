namespace NewsArchive.Formats.Downloads;

/// <summary>A paragraph or line of a downloaded article.</summary>
/// <param name="Raw">Its characters as they stand in a text; normalised in HTML.</param>
/// <param name="Start">The first of them in the text; 0 in HTML.</param>
/// <param name="Path">Its element's path in HTML; null in a text.</param>
internal sealed record DownloadPiece(string Raw, int Start, string? Path = null)
{
    /// <summary>Whether it is set in the middle of the line, as the head and the foot of a Nexis article are.</summary>
    public bool IsCentred { get; init; }

    /// <summary>The classes of its element and those around it, in lower case, with spaces between.</summary>
    public string Classes { get; init; } = "";

    public int End => Start + Raw.Length;

    /// <summary>A part of it, without white space around.</summary>
    public DownloadPiece Part(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Raw[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Raw[end - 1]))
            end--;
        return this with { Raw = Raw[start..end], Start = Start + start };
    }

    public DownloadPiece From(int start) => Part(start, Raw.Length);
}
