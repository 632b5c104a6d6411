namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads how far off something is: <c>two months ago</c>, <c>a year earlier</c>,
/// <c>the year-ago quarter</c>, <c>three days later</c>.
/// </summary>
internal static class DistanceReader
{
    public static ExpressionReading? Read(ExpressionSentence sentence, int at)
    {
        if (sentence.NumberAt(at) is not { } number)
        {
            return YearAgoPeriod(sentence, at, at);
        }

        var unitAt = sentence.SkipHyphen(number.Next);
        if (CalendarUnits.Of(sentence[unitAt]) is not { } unit)
        {
            return null;
        }

        var next = unitAt + 1;
        next = sentence[next] == "or" && sentence[next + 1] is "so" or "two" or "more" ? next + 2 : next;
        var direction = sentence[next] switch
        {
            "ago" or "earlier" or "before" or "previously" => -1,
            "later" or "hence" => 1,
            "from" when sentence[next + 1] == "now" => 1,
            _ => 0
        };
        if (direction == 0)
        {
            return null;
        }

        next += sentence[next] == "from" ? 2 : 1;
        if (number.Count is not { } count)
        {
            return ExpressionReading.Duration(next, TimeValue.Duration(null, unit), ExpressionRule.Distance);
        }

        // Where a quarter is spoken of, what was a year earlier is the same quarter of that year.
        if (unit == CalendarUnit.Year && direction < 0 && sentence.QuarterBefore is { First: { } quarter }
            && CalendarUnits.Shift(quarter, unit, -count) is { } sameQuarter)
        {
            return ExpressionReading.Date(next, TimeValue.Of(CalendarUnit.Quarter, sameQuarter), ExpressionRule.DistanceFromAQuarter);
        }

        return CalendarUnits.Shift(sentence.Known, unit, direction * count) is { } day
            ? ExpressionReading.Date(next, TimeValue.Of(unit == CalendarUnit.Decade ? CalendarUnit.Year : unit, day),
                ExpressionRule.Distance)
            : null;
    }

    /// <summary><c>the year-ago quarter</c>, <c>the year-earlier third quarter</c>.</summary>
    private static ExpressionReading? YearAgoPeriod(ExpressionSentence sentence, int start, int at)
    {
        at = sentence[at] == "the" ? at + 1 : at;
        var ago = sentence.SkipHyphen(at + 1);
        if (sentence[at] != "year" || ago == at + 1 || sentence[ago] is not ("ago" or "earlier"))
        {
            return null;
        }

        var year = sentence.Known.Year - 1;
        if (year < 1 || QuarterReader.OrdinalQuarter(sentence, ago + 1) is not { } part)
        {
            return sentence[ago + 1] is "quarter" or "period" && sentence.QuarterBefore is { First: { } quarter }
                && CalendarUnits.Shift(quarter, CalendarUnit.Year, -1) is { } same
                ? ExpressionReading.Date(ago + 2, TimeValue.Of(CalendarUnit.Quarter, same), ExpressionRule.DistanceFromAQuarter)
                : null;
        }

        return part.Next > start
            ? ExpressionReading.Date(part.Next, TimeValue.Quarter(year, part.Number), ExpressionRule.DistanceFromAQuarter) : null;
    }
}
