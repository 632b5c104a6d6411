namespace NewsArchive.Formats.Clippings.Head;

/// <summary>
/// The day of publication that many sites put into an article's address:
/// <c>/2018/09/20/</c>, <c>/2018-09-20-</c>, <c>/20180920/</c>.
/// </summary>
internal static class DayInAddress
{
    public static DateOnly? Find(string address)
    {
        for (var i = address.IndexOf('/'); i >= 0 && i + 9 <= address.Length; i = address.IndexOf('/', i + 1))
        {
            if (At(address.AsSpan(i + 1)) is { } day)
                return day;
        }

        return null;
    }

    private static DateOnly? At(ReadOnlySpan<char> path)
    {
        if (path.Length < 8)
            return null;
        var parted = path[4] is '/' or '-';
        var length = parted ? 10 : 8;
        if (path.Length < length || path.Length > length && char.IsAsciiDigit(path[length]))
            return null;
        var format = parted ? $"yyyy{path[4]}MM{path[4]}dd" : "yyyyMMdd";
        return DateOnly.TryParseExact(path[..length], format.Replace("/", "'/'", StringComparison.Ordinal), out var day)
            && day.Year is > 1980 and < 2100 ? day : null;
    }
}
