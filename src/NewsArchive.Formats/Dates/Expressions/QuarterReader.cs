namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads quarters and halves of years: <c>the third quarter</c>,
/// <c>next year's first quarter</c>, <c>the last half of 1989</c>, <c>the quarter</c>.
/// </summary>
internal static class QuarterReader
{
    public static ExpressionReading? Read(ExpressionSentence sentence, int at)
    {
        var start = sentence[at] == "the" ? at + 1 : at;
        var (year, part) = YearBefore(sentence, start);
        part = sentence[part] == "fiscal" ? sentence.SkipHyphen(part + 1) : part;
        if (OrdinalQuarter(sentence, part) is { } quarter)
        {
            var (named, next) = YearBehind(sentence, quarter.Next);
            var of = named ?? year ?? Nearest(sentence, start, next, quarter.Number * 3 - 2);
            return of is >= 1 and <= 9999
                ? ExpressionReading.Date(next, TimeValue.Quarter(of, quarter.Number), ExpressionRule.Quarter)
                : null;
        }

        if (OrdinalHalf(sentence, part) is { } half)
        {
            var (named, next) = YearBehind(sentence, half.Next);
            var of = named ?? year ?? Nearest(sentence, start, next, half.Number * 6 - 5);
            return of is >= 1 and <= 9999 ? ExpressionReading.Date(next, TimeValue.Half(of, half.Number), ExpressionRule.Half) : null;
        }

        return Unnumbered(sentence, at, start);
    }

    /// <summary>A quarter by its number: <c>third quarter</c>, <c>third-quarter</c>, <c>Q3</c>.</summary>
    public static (int Number, int Next)? OrdinalQuarter(ExpressionSentence sentence, int at)
    {
        if (sentence[at] == "q" && sentence.Tokens[at + 1] is { IsAttached: true, Kind: DateTokenKind.Number, Value: >= 1 and <= 4 } digit)
        {
            return (digit.Value, at + 2);
        }

        return Ordinal(sentence, at) is { Number: <= 4 } ordinal && sentence[sentence.SkipHyphen(ordinal.Next)] is "quarter" or "qtr"
            ? (ordinal.Number, sentence.SkipHyphen(ordinal.Next) + 1)
            : null;
    }

    private static (int Number, int Next)? OrdinalHalf(ExpressionSentence sentence, int at) =>
        Ordinal(sentence, at) is { Number: 1 or 2 or 4 } ordinal && sentence[sentence.SkipHyphen(ordinal.Next)] == "half"
            && sentence[sentence.SkipHyphen(ordinal.Next) + 1] is not "hour" and not "dozen" and not "century"
            && (sentence[at] != "last" || sentence[ordinal.Next + 1] == "of")
            ? (ordinal.Number == 1 ? 1 : 2, sentence.SkipHyphen(ordinal.Next) + 1)
            : null;

    private static (int Number, int Next)? Ordinal(ExpressionSentence sentence, int at) => sentence[at] switch
    {
        "first" => (1, at + 1),
        "second" => (2, at + 1),
        "third" => (3, at + 1),
        "fourth" or "final" => (4, at + 1),
        "last" when sentence[at + 1] == "half" => (4, at + 1),
        _ => sentence.Tokens[at] is { Kind: DateTokenKind.Number, Length: 1, Value: >= 1 and <= 4 } digit
            && sentence[at + 1] is "st" or "nd" or "rd" or "th" && sentence.Tokens[at + 1].IsAttached
            ? (digit.Value, at + 2)
            : null,
    };

    /// <summary>The year named before the quarter: <c>1988</c>, <c>this year's</c>.</summary>
    private static (int? Year, int Next) YearBefore(ExpressionSentence sentence, int at)
    {
        if (YearReader.IsYear(sentence.Tokens[at]))
        {
            return (sentence.Tokens[at].Value, sentence.SkipPossessive(at + 1));
        }

        var next = sentence[at + 1] == "year" ? sentence.SkipPossessive(at + 2) : at;
        return next > at + 2 && PeriodReader.Offset(sentence[at]) is { } offset ? (sentence.Known.Year + offset, next) : (null, at);
    }

    /// <summary>The year named behind it: <c>of 1989</c>, <c>this year</c>.</summary>
    private static (int? Year, int Next) YearBehind(ExpressionSentence sentence, int at)
    {
        var word = sentence[at] is "of" or "in" ? at + 1 : at;
        word = sentence[word] == "fiscal" ? word + 1 : word;
        return YearReader.IsYear(sentence.Tokens[word]) ? (sentence.Tokens[word].Value, word + 1)
            : sentence[word + 1] == "year" && PeriodReader.Offset(sentence[word]) is { } offset ? (sentence.Known.Year + offset, word + 2)
            : (null, at);
    }

    /// <summary>The year whose quarter or half has begun, or comes next where the words are of days to come.</summary>
    private static int Nearest(ExpressionSentence sentence, int start, int end, int month)
    {
        var hasBegun = month <= sentence.Known.Month;
        return hasBegun ? sentence.Known.Year : ExpressionTense.IsToCome(sentence, start, end) ? sentence.Known.Year
            : sentence.Known.Year - 1;
    }

    /// <summary><c>the quarter</c>, <c>the latest quarter</c>: the one spoken of, failing that the last whole one.</summary>
    private static ExpressionReading? Unnumbered(ExpressionSentence sentence, int at, int start)
    {
        var isLatest = sentence[start] is "latest" or "last" or "recent" or "past" or "previous";
        var noun = isLatest ? start + 1 : start;
        if (sentence[noun] is not "quarter" || (!isLatest && start == at))
        {
            return null;
        }

        var quarter = sentence.QuarterBefore is { } before && !(isLatest && sentence[start] != "latest") ? before
            : CalendarUnits.Shift(sentence.Known, CalendarUnit.Quarter, -1) is { } day ? TimeValue.Of(CalendarUnit.Quarter, day)
            : TimeValue.Past;
        return ExpressionReading.Date(noun + 1, quarter, ExpressionRule.Quarter);
    }
}
