namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads lengths of time, <c>two weeks</c>, <c>the past three months</c>, <c>five-year</c>,
/// <c>recent weeks</c>, and habits, <c>daily</c>, <c>every Thursday</c>.
/// </summary>
internal static class DurationReader
{
    public static ExpressionReading? Read(ExpressionSentence sentence, int at) =>
        Habit(sentence, at) ?? Counted(sentence, at) ?? Uncounted(sentence, at);

    private static ExpressionReading? Counted(ExpressionSentence sentence, int at)
    {
        var start = sentence[at] == "the" ? at + 1 : at;
        start = sentence[start] is "past" or "last" or "next" or "first" or "coming" or "previous" or "final" ? start + 1 : start;
        if (sentence.NumberAt(start) is not { } number)
        {
            return null;
        }

        var next = sentence[number.Next] is "more" or "full" or "consecutive" or "straight" ? number.Next + 1
            : sentence.SkipHyphen(number.Next);

        // A half on top: 2 1/2 years.
        var half = sentence[next] == "1" && sentence[next + 1] == "/" && sentence[next + 2] == "2";
        next = half ? next + 3 : next;
        if (CalendarUnits.Of(sentence[next]) is not { } unit)
        {
            return null;
        }

        if (half && unit == CalendarUnit.Year && number.Count is { } years)
        {
            return ExpressionReading.Duration(next + 1, new TimeValue($"P{years}Y6M"), ExpressionRule.Duration);
        }

        // A day of twenty-four hours is a day.
        return number.Count == 24 && unit == CalendarUnit.Hour
            ? ExpressionReading.Duration(next + 1, TimeValue.Duration(1, CalendarUnit.Day), ExpressionRule.Duration)
            : ExpressionReading.Duration(next + 1, TimeValue.Duration(number.Count, unit), ExpressionRule.Duration);
    }

    /// <summary>
    /// <c>weeks</c>, <c>recent months</c>, <c>past decade</c>, and of years <c>recent years</c>, which are no certain time.
    /// </summary>
    private static ExpressionReading? Uncounted(ExpressionSentence sentence, int at)
    {
        var isRecent = sentence[at] is "recent";
        var isPast = sentence[at] is "past" or "coming" or "last" or "next";
        var noun = isRecent || isPast ? at + 1 : at;
        if (CalendarUnits.Of(sentence[noun]) is not { } unit || sentence[noun] is "second" or "seconds")
        {
            return null;
        }

        if (!CalendarUnits.IsPlural(sentence[noun]))
        {
            var isLong = sentence[sentence.SkipHyphen(noun + 1)] == "long" && sentence.Tokens.IsTightMark(noun + 1, "-–‑");
            return isLong || (isPast && unit >= CalendarUnit.Decade)
                ? ExpressionReading.Duration(noun + 1, TimeValue.Duration(1, unit), ExpressionRule.Duration) : null;
        }

        return isRecent && unit == CalendarUnit.Year
            ? ExpressionReading.Date(noun + 1, TimeValue.Past, ExpressionRule.VagueWord)
            : ExpressionReading.Duration(noun + 1, TimeValue.Duration(null, unit), ExpressionRule.Duration);
    }

    private static ExpressionReading? Habit(ExpressionSentence sentence, int at)
    {
        CalendarUnit? unit = sentence[at] switch
        {
            "hourly" => CalendarUnit.Hour,
            "daily" => CalendarUnit.Day,
            "weekly" => CalendarUnit.Week,
            "monthly" => CalendarUnit.Month,
            "annually" or "yearly" => CalendarUnit.Year,
            _ => null,
        };
        if (unit is { } known)
        {
            return ExpressionReading.Set(at + 1, TimeValue.Duration(1, known), ExpressionRule.Habit);
        }

        if (sentence[at] is not ("every" or "each"))
        {
            return null;
        }

        return WeekdayExpressions.NameAt(sentence, at + 1) is { } weekday
            ? ExpressionReading.Set(at + 2, new TimeValue($"XXXX-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}"),
            ExpressionRule.Habit)
            : CalendarUnits.Of(sentence[at + 1]) is { } each && !CalendarUnits.IsPlural(sentence[at + 1])
                ? ExpressionReading.Set(at + 2, TimeValue.Duration(1, each), ExpressionRule.Habit)
            : null;
    }
}
