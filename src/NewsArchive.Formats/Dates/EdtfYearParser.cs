using System.Globalization;

namespace NewsArchive.Formats.Dates;

/// <summary>Reads the notations of a year: <c>1985</c>, <c>198X</c>, <c>198</c>, <c>19</c>, <c>Y17E7</c>, <c>1950S2</c>.</summary>
internal static class EdtfYearParser
{
    /// <summary>Years farther off are not told apart; no bound depends on them.</summary>
    private const long Farthest = 1_000_000_000_000_000;

    public static EdtfYear? Parse(ReadOnlySpan<char> text)
    {
        var significant = SplitNumber(ref text, 'S');
        var isLong = text.StartsWith("Y");
        text = isLong ? text[1..] : text;
        var isNegative = text.StartsWith("-");
        text = isNegative ? text[1..] : text;
        var year = isLong ? LongYear(text, isNegative) : ShortYear(text, isNegative);
        return significant is null || year is null ? year : Estimated(year, significant.Value, isLong);
    }

    /// <summary>Years of four digits, decades of three and centuries of two. There is no minus zero.</summary>
    private static EdtfYear? ShortYear(ReadOnlySpan<char> text, bool isNegative)
    {
        var isMasked = text.Contains('X');
        if (text.ContainsAnyExcept(EdtfDigits.OrUnspecified) || text.Length is < 2 or > 4 || (isMasked && text.Length != 4)
            || (isNegative && !text.ContainsAnyExcept('0')))
        {
            return null;
        }

        var digits = new EdtfDigits(text.ToString());
        var scale = text.Length switch { 2 => 100, 3 => 10, _ => 1 };
        var min = (long)digits.Min * scale;
        var max = ((long)digits.Max * scale) + scale - 1;
        return new EdtfYear(isNegative ? -max : min, isNegative ? -min : max, PrecisionOf(text))
        {
            Digits = text.Length == 4 ? digits : null,
            IsNegative = isNegative,
        };
    }

    /// <summary>As many digits as stand before the first unspecified one.</summary>
    private static EdtfPrecision PrecisionOf(ReadOnlySpan<char> text) =>
        (text.IndexOf('X') is >= 0 and var known ? known : text.Length) switch
        {
            0 => EdtfPrecision.Unknown,
            1 => EdtfPrecision.Millennium,
            2 => EdtfPrecision.Century,
            3 => EdtfPrecision.Decade,
            _ => EdtfPrecision.Year,
        };

    /// <summary>A year behind <c>Y</c>: more than four digits, or an exponent.</summary>
    private static EdtfYear? LongYear(ReadOnlySpan<char> text, bool isNegative)
    {
        var exponent = SplitNumber(ref text, 'E');
        if (text.IsEmpty || text.ContainsAnyExceptInRange('0', '9') || text[0] == '0' || (exponent is null && text.Length < 5))
        {
            return null;
        }

        var value = text.Length > 15 ? Farthest : long.Parse(text, NumberStyles.None);
        for (var i = 0; i < exponent && value < Farthest; i++)
        {
            value *= 10;
        }

        value = Math.Min(value, Farthest) * (isNegative ? -1 : 1);
        return new EdtfYear(value, value, EdtfPrecision.Year) { IsNegative = isNegative };
    }

    /// <summary>A year of which only the first digits are significant; the others may be any.</summary>
    private static EdtfYear? Estimated(EdtfYear year, int significant, bool isLong)
    {
        var estimate = year.IsNegative ? year.Max : year.Min;
        var length = isLong ? Math.Abs(estimate).ToString().Length : 4;
        if (year.Min != year.Max || significant < 1 || significant > length)
        {
            return null;
        }

        long scale = 1;
        for (var i = significant; i < length; i++)
        {
            scale *= 10;
        }

        var min = Math.Abs(estimate) / scale * scale;
        var max = min + scale - 1;
        var precision = length == 4 ? PrecisionOf("0000".AsSpan(0, significant)) : EdtfPrecision.Year;
        return new EdtfYear(year.IsNegative ? -max : min, year.IsNegative ? -min : max, precision)
        {
            IsNegative = year.IsNegative,
            Estimate = estimate,
        };
    }

    /// <summary>Takes a letter and the number behind it off the end of a text; -1 where it is no number.</summary>
    private static int? SplitNumber(ref ReadOnlySpan<char> text, char letter)
    {
        var at = text.IndexOf(letter);
        if (at < 0)
        {
            return null;
        }

        var digits = text[(at + 1)..];
        text = digits.ContainsAnyExceptInRange('0', '9') || digits.Length is 0 or > 9 ? default : text[..at];
        return text.IsEmpty ? -1 : int.Parse(digits, NumberStyles.None);
    }
}
