namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads periods beside the day of writing: <c>last week</c>, <c>this month</c>, <c>next year</c>,
/// <c>last April</c>, <c>last Friday</c>, <c>this past spring</c>, <c>the year</c>.
/// </summary>
internal static class PeriodReader
{
    private const int DaysOfWeek = 7;

    /// <summary>How many periods off a word points: 0 for this one; null where it points to none.</summary>
    public static int? Offset(string word) => word switch
    {
        "last" or "past" or "previous" => -1,
        "this" or "current" => 0,
        "next" or "coming" or "following" => 1,
        _ => null,
    };

    public static ExpressionReading? Read(ExpressionSentence sentence, int at)
    {
        var word = sentence[at] is "the" ? at + 1 : at;
        if (Offset(sentence[word]) is not { } offset)
        {
            return Bare(sentence, at, word);
        }

        var noun = word + 1;
        if (sentence[word] == "this" && sentence[noun] is "past" or "last" or "coming" or "same")
        {
            offset = sentence[noun] is "past" or "last" ? -1 : sentence[noun] == "coming" ? 1 : 0;
            noun++;
        }

        noun = sentence[noun] is "fiscal" or "calendar" or "full" or "academic" ? noun + 1 : noun;
        return Unit(sentence, offset, noun) ?? Month(sentence, offset, noun) ?? Weekday(sentence, offset, noun)
            ?? Seasons.Read(sentence, offset, noun);
    }

    private static ExpressionReading? Unit(ExpressionSentence sentence, int offset, int noun)
    {
        if (sentence[noun] == "weekend")
        {
            return CalendarUnits.Shift(sentence.Known, CalendarUnit.Week, offset) is { } weekend
                ? ExpressionReading.Date(noun + 1, TimeValue.Weekend(weekend), ExpressionRule.Period) : null;
        }

        return CalendarUnits.Of(sentence[noun]) is { } unit and >= CalendarUnit.Day && !CalendarUnits.IsPlural(sentence[noun])
            && !(unit == CalendarUnit.Day && offset == 0) && (unit < CalendarUnit.Decade || offset == 0)
                && CalendarUnits.Shift(sentence.Known, unit, offset) is { } day
            ? ExpressionReading.Date(noun + 1, TimeValue.Of(unit, day), ExpressionRule.Period)
            : null;
    }

    private static ExpressionReading? Month(ExpressionSentence sentence, int offset, int noun)
    {
        if (sentence.Tokens.MonthAt(noun) is not { } month || !sentence.IsCapital(noun) || sentence.Tokens[noun + 1].IsShortNumber)
        {
            return null;
        }

        // Last April is the nearest that is over, next April the nearest that has not begun.
        var (year, now) = (sentence.Known.Year, sentence.Known.Month);
        year += offset < 0 && month.Month >= now ? -1 : offset > 0 && month.Month <= now ? 1 : 0;
        return year is >= 1 and <= 9999 ? ExpressionReading.Date(noun + 1, TimeValue.Month(year, month.Month), ExpressionRule.Month) : null;
    }

    private static ExpressionReading? Weekday(ExpressionSentence sentence, int offset, int noun)
    {
        if (WeekdayExpressions.NameAt(sentence, noun) is not { } weekday)
        {
            return null;
        }

        var back = ((int)sentence.Known.DayOfWeek - (int)weekday + DaysOfWeek) % DaysOfWeek;
        var forward = (DaysOfWeek - back) % DaysOfWeek;
        var days = offset switch
        {
            < 0 => -(back == 0 ? DaysOfWeek : back),
            > 0 => forward == 0 ? DaysOfWeek : forward,
            _ => ExpressionTense.IsToCome(sentence, noun, noun + 1) ? forward : -back,
        };
        return CalendarUnits.Shift(sentence.Known, CalendarUnit.Day, days) is { } day
            ? ExpressionReading.Date(WeekdayExpressions.SkipPartOfDay(sentence, noun + 1), TimeValue.Day(day), ExpressionRule.Weekday)
            : null;
    }

    /// <summary>
    /// <c>the year</c>, <c>the full year</c>, <c>the fiscal year</c>, <c>the weekend</c>: the one in which the text was written.
    /// </summary>
    private static ExpressionReading? Bare(ExpressionSentence sentence, int at, int word)
    {
        if (word == at)
        {
            return null;
        }

        var noun = sentence[word] is "full" or "fiscal" or "entire" or "whole" ? word + 1 : word;
        return sentence[noun] switch
        {
            "year" when sentence[noun + 1] is not "-" and not "before" and not "after" =>
                ExpressionReading.Date(noun + 1, TimeValue.Year(sentence.Known.Year), ExpressionRule.Period),
            "weekend" => Weekend(sentence, noun),
            _ => null,
        };
    }

    /// <summary>The weekend that is or was last; the one ahead where the words are of days to come.</summary>
    private static ExpressionReading? Weekend(ExpressionSentence sentence, int noun)
    {
        var isOn = sentence.Known.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var weeks = isOn || ExpressionTense.IsToCome(sentence, noun, noun + 1) ? 0 : -1;
        return CalendarUnits.Shift(sentence.Known, CalendarUnit.Week, weeks) is { } day
            ? ExpressionReading.Date(noun + 1, TimeValue.Weekend(day), ExpressionRule.Period) : null;
    }
}
