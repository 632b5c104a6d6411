namespace NewsArchive.Formats.Dates;

/// <summary>Reads an EDTF string: an interval where it has a slash, a set where it has brackets, one date otherwise.</summary>
internal static class EdtfParser
{
    /// <summary>Longer strings are not dates; the limit keeps hostile input cheap.</summary>
    public const int MaxLength = 500;

    /// <summary>The expression of a string in its canonical spelling, or null.</summary>
    public static EdtfExpression? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return null;
        }

        if (text[0] is '[' or '{')
        {
            return Set(text);
        }

        return text.Contains('/') ? Interval(text) : EdtfPointParser.Parse(text) is { } point ? new EdtfSingle(point) : null;
    }

    /// <summary>
    /// One spelling for what the standard leaves to taste: <c>X</c> in upper case and no spaces in sets.
    /// </summary>
    public static string Canonical(string text) => text.StartsWith('[') || text.StartsWith('{')
        ? text.Replace('x', 'X').Replace(" ", "", StringComparison.Ordinal)
        : text.Replace('x', 'X');

    private static EdtfInterval? Interval(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        var startText = text[..slash];
        var endText = text[(slash + 1)..];
        var (start, end) = (End(startText), End(endText));
        if ((start is null && !IsOpenOrUnknown(startText)) || (end is null && !IsOpenOrUnknown(endText)) || IsReversed(start, end))
        {
            return null;
        }

        return new EdtfInterval(start, startText is "..", end, endText is "..");
    }

    private static bool IsOpenOrUnknown(ReadOnlySpan<char> text) => text.IsEmpty || text is "..";

    /// <summary>An end of an interval. ISO 8601-2 allows no time of day there.</summary>
    private static EdtfPoint? End(ReadOnlySpan<char> text) =>
        IsOpenOrUnknown(text) || EdtfPointParser.Parse(text) is not { Time: null } point ? null : point;

    private static bool IsReversed(EdtfPoint? start, EdtfPoint? end) => start?.Lower > end?.Upper;

    private static EdtfSet? Set(ReadOnlySpan<char> text)
    {
        if (text[^1] != (text[0] == '[' ? ']' : '}'))
        {
            return null;
        }

        var members = new List<EdtfSetMember>();
        var inside = text[1..^1];
        foreach (var range in inside.Split(','))
        {
            var (isFirst, isLast) = (range.Start.Value == 0, range.End.Value == inside.Length);
            if (Member(inside[range], isFirst, isLast) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return new EdtfSet(text[0] == '{', members);
    }

    /// <summary>A date or a range of dates; only the first may be open to the past and only the last to the future.</summary>
    private static EdtfSetMember? Member(ReadOnlySpan<char> text, bool mayBeEarlier, bool mayBeLater)
    {
        var dots = text.IndexOf("..");
        if (dots < 0)
        {
            return EdtfPointParser.Parse(text) is { } point ? new EdtfSetMember(point, point) : null;
        }

        var firstText = text[..dots];
        var lastText = text[(dots + 2)..];
        var (first, last) = (End(firstText), End(lastText));
        var isWhole = (first is not null || (firstText.IsEmpty && mayBeEarlier)) && (last is not null || (lastText.IsEmpty && mayBeLater));
        return isWhole && (first ?? last) is not null && !IsReversed(first, last) ? new EdtfSetMember(first, last) : null;
    }
}
