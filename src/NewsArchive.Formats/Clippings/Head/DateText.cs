using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>A date as a clipping writes it: its place in the text it was sought in.</summary>
internal readonly record struct DateText(EdtfDate Value, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The first date in a text.</summary>
    public static DateText? First(string text)
    {
        for (var i = 0; i + 10 <= text.Length; i++)
        {
            if (DateOnly.TryParseExact(text.AsSpan(i, 10), "yyyy-MM-dd", out var day))
                return new DateText(EdtfDate.Day(day), i, 10);
        }

        return null;
    }

    /// <summary>The date a text begins with.</summary>
    public static DateText? AtStart(string text) => First(text) is { Start: 0 } date ? date : null;
}
