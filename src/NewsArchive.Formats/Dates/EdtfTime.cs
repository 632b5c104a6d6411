namespace NewsArchive.Formats.Dates;

/// <summary>
/// The time of day behind an EDTF day: hours and minutes, perhaps seconds and a fraction, and a zone
/// from -12:00 to +14:00, the offsets in use on Earth.
/// </summary>
internal static class EdtfTime
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var zone = text.IndexOfAny("Z+-");
        return zone < 0 ? IsClock(text) : IsClock(text[..zone]) && IsZone(text[zone..]);
    }

    private static bool IsClock(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        if (point >= 0)
        {
            var fraction = text[(point + 1)..];
            if (point != 8 || fraction.IsEmpty || fraction.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            text = text[..point];
        }

        // 24:00:00 is the end of the day.
        return text is "24:00:00" or "24:00"
            || (text.Length is 5 or 8 && Pair(text) < 24 && text[2] == ':' && Pair(text[3..]) < 60
                && (text.Length == 5 || (text[5] == ':' && Pair(text[6..]) < 60)));
    }

    private static bool IsZone(ReadOnlySpan<char> text)
    {
        if (text is "Z")
        {
            return true;
        }

        var digits = text.Length == 6 && text[3] == ':' ? string.Concat(text[1..3], text[4..]) : text[1..];
        if (text[0] == 'Z' || digits.Length is not (2 or 4))
        {
            return false;
        }

        var (hours, minutes) = (Pair(digits), digits.Length == 4 ? Pair(digits[2..]) : 0);
        var offset = (hours * 60) + minutes;

        // ISO 8601 has no minus zero.
        return minutes < 60 && (text[0] == '+' ? offset <= 14 * 60 : offset is > 0 and <= 12 * 60);
    }

    /// <summary>The number of the first two characters; 99 where they are not digits.</summary>
    private static int Pair(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : 99;
}
