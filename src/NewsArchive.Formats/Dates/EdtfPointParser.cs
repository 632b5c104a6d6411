namespace NewsArchive.Formats.Dates;

/// <summary>Reads one date of an EDTF expression, from left to right.</summary>
internal ref struct EdtfPointParser
{
    private ReadOnlySpan<char> rest;

    private EdtfPointParser(ReadOnlySpan<char> text) => rest = text;

    /// <summary>The date that the whole text is, or null.</summary>
    public static EdtfPoint? Parse(ReadOnlySpan<char> text)
    {
        var time = text.IndexOf('T');
        if (time < 0)
        {
            return new EdtfPointParser(text).ReadPoint()?.Bounded();
        }

        // ISO 8601 puts a time of day behind a whole day only.
        var day = Parse(text[..time]);
        return day is { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.None } && EdtfTime.IsValid(text[(time + 1)..])
            ? day with { Time = text[(time + 1)..].ToString() }
            : null;
    }

    private EdtfPoint? ReadPoint()
    {
        var before = ReadQualifier();
        if (ReadYear() is not { } year)
        {
            return null;
        }

        var after = ReadQualifier();
        var point = new EdtfPoint(year) { YearQualifier = before | after };
        if (IsDoubled(before, after))
        {
            return null;
        }

        if (rest.IsEmpty)
        {
            return point;
        }

        return year.Digits is null ? null : ReadMonth(point);
    }

    private EdtfPoint? ReadMonth(EdtfPoint point)
    {
        if (ReadPart() is not { } month)
        {
            return null;
        }

        // A mark behind a part holds for that part and all before it; a mark in front of a part for it alone.
        point = point with { YearQualifier = point.YearQualifier | month.After, MonthQualifier = month.Before | month.After };
        if (!month.Digits.IsMasked && month.Digits.Min is >= EdtfSeason.First and <= EdtfSeason.Last)
        {
            return rest.IsEmpty ? point with { Season = month.Digits.Min } : null;
        }

        point = point with { Month = month.Digits };
        return rest.IsEmpty ? point : ReadDay(point);
    }

    private EdtfPoint? ReadDay(EdtfPoint point)
    {
        if (ReadPart() is not { } day || !rest.IsEmpty)
        {
            return null;
        }

        return point with
        {
            Day = day.Digits,
            YearQualifier = point.YearQualifier | day.After,
            MonthQualifier = point.MonthQualifier | day.After,
            DayQualifier = day.Before | day.After,
        };
    }

    private EdtfYear? ReadYear()
    {
        var length = 0;
        while (length < rest.Length
            && (rest[length] is '-' && length == 0 || rest[length] is 'X' or 'Y' or 'E' or 'S' || char.IsAsciiDigit(rest[length])
            || (rest[length] == '-' && rest[length - 1] == 'Y')))
        {
            length++;
        }

        var year = EdtfYearParser.Parse(rest[..length]);
        rest = rest[length..];
        return year;
    }

    /// <summary>A hyphen and two digits with their marks.</summary>
    private (EdtfDigits Digits, EdtfQualifier Before, EdtfQualifier After)? ReadPart()
    {
        if (rest.IsEmpty || rest[0] != '-')
        {
            return null;
        }

        rest = rest[1..];
        var before = ReadQualifier();
        if (rest.Length < 2 || rest[..2].ContainsAnyExcept(EdtfDigits.OrUnspecified))
        {
            return null;
        }

        var digits = new EdtfDigits(rest[..2].ToString());
        rest = rest[2..];
        var after = ReadQualifier();
        return IsDoubled(before, after) ? null : (digits, before, after);
    }

    private static bool IsDoubled(EdtfQualifier before, EdtfQualifier after) => before != EdtfQualifier.None && after != EdtfQualifier.None;

    private EdtfQualifier ReadQualifier()
    {
        var qualifier = rest.IsEmpty ? EdtfQualifier.None : rest[0] switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            '%' => EdtfQualifier.Uncertain | EdtfQualifier.Approximate,
            _ => EdtfQualifier.None,
        };
        rest = qualifier == EdtfQualifier.None ? rest : rest[1..];
        return qualifier;
    }
}
