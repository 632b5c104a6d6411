using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Naming;

/// <summary>The place that a dateline names.</summary>
internal static class Dateline
{
    /// <summary>The place, whose evidence is that a dateline begins with it; null where no list has it.</summary>
    public static (string Key, string Form, TextRange Range)? Of(string dateline)
    {
        var end = dateline.AsSpan().IndexOfAny(",(-–—");
        var place = (end < 0 ? dateline : dateline[..end]).TrimEnd();
        if (place.Length is 0 or > 40) return null;
        var key = NameKey.Of(place);
        var known = NameLists.Place(key);
        return known is null && !NameLists.IsTown(key) ? null : (known?.Key ?? key, known?.Form ?? InLowerCase(place), new TextRange(0, place.Length));
    }

    // NEW YORK is New York.
    private static string InLowerCase(string place) =>
        string.Join(' ', place.Split(' ').Select(word => word.Length > 1 ? char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant() : word));
}
