using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>The day that ends a caption: <c>, Sept. 20, 2018.</c> or <c>on Wednesday.</c></summary>
internal static class PictureDay
{
    /// <summary>A day with its weekday, month and year is not longer.</summary>
    private const int Longest = 40;

    private static readonly string[] Weekdays = ["on monday", "on tuesday", "on wednesday", "on thursday", "on friday", "on saturday", "on sunday"];

    public static bool Ends(string text)
    {
        var trimmed = text.AsSpan().TrimEnd(". ");
        foreach (var day in Weekdays)
        {
            if (trimmed.EndsWith(day, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        var tail = trimmed[Math.Max(0, trimmed.Length - Longest)..];
        var last = DateText.All(tail).LastOrDefault();
        return last.Length > 0 && last.End >= tail.Length - 1;
    }

    /// <summary>Whether the only full stop inside is that of a shortened month before the day.</summary>
    public static bool EndsAfterAbbreviation(string text)
    {
        var inner = text.LastIndexOf(". ", text.Length - 2, StringComparison.Ordinal);
        return inner > text.Length - Longest && !SentenceEnd.IsAt(text.AsSpan(0, text.IndexOf(". ", StringComparison.Ordinal))) && text.IndexOf(". ", StringComparison.Ordinal) == inner;
    }
}
