using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>The place that a dateline names.</summary>
internal static class Dateline
{
    private const int MostWords = 3;

    /// <summary>The place, whose evidence is that a dateline begins with it; null where no list has it.</summary>
    public static (string Key, string Form, TextRange Range)? Of(string dateline)
    {
        var end = dateline.AsSpan().IndexOfAny(",(-–—");
        var place = (end < 0 ? dateline : dateline[..end]).TrimEnd();
        if (place.Length is 0 or > 40) return null;
        var key = NameKey.Of(place);
        var known = NameLists.Place(key);
        return known is null && !NameLists.IsTown(key) && !IsPlaced(place, dateline.AsSpan(place.Length)) ? null
            : (known?.Key ?? key, known?.Form ?? InLowerCase(place), new TextRange(0, place.Length));
    }

    // Rule "dateline": behind a place stands its state or country, or the month: MILLBROOK, N.Y., March 3.
    private static bool IsPlaced(string place, ReadOnlySpan<char> behind)
    {
        if (!behind.StartsWith(", ") || !char.IsUpper(place[0]) || place.Any(char.IsDigit)
            || place.Count(letter => letter == ' ') >= MostWords) return false;
        var words = NameKey.Of(behind.ToString()).Split(' ');
        return NameLists.Has("states in short", words[0]) || NameLists.Has("calendar", words[0])
            || Enumerable.Range(1, Math.Min(3, words.Length)).Any(length =>
            NameLists.Place(string.Join(' ', words.Take(length))) is not null);
    }

    // NEW YORK is New York.
    internal static string InLowerCase(string place) =>
        string.Join(' ', place.Split(' ').Select(word => word.Length > 1 ? char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()
            : word));
}
