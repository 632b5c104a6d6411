namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Reads days, months and years by their names: <c>Aug. 7, 1998</c>, <c>Nov. 25</c>,
/// <c>October</c>, <c>June last year</c>, <c>fiscal 1989</c>,
/// <c>the 1970s</c>, <c>the 11th century</c>. What lacks its year is of the one that is nearest.
/// </summary>
internal static class CalendarReader
{
    /// <summary>A day without a year is of the past unless the words say so, or the next such day is this near (in days).</summary>
    private const int NearFuture = 60;

    public static ExpressionReading? Read(ExpressionSentence sentence, int at) =>
        Phrase(sentence, at) ?? Decade(sentence, at) ?? Century(sentence, at) ?? Year(sentence, at) ?? Month(sentence, at);

    private static ExpressionReading? Phrase(ExpressionSentence sentence, int at)
    {
        if (!sentence.Tokens[at].MayBeginDate)
        {
            return null;
        }

        var (phrase, next) = PhraseReader.Read(sentence.Tokens, at, yearAlone: false);
        if (phrase?.WithoutYear is { } day)
        {
            return Nearest(sentence, day, at, next) is { } found
                ? ExpressionReading.Date(next, TimeValue.Day(found), ExpressionRule.DayAndMonth) : null;
        }

        return phrase?.Date is { Lower: { } first, Upper: { } last } date
            ? ExpressionReading.Date(next,
                new TimeValue(date.Precision == EdtfPrecision.Day ? $"{first:yyyy-MM-dd}" : date.Text, first, last), ExpressionRule.Date)
            : null;
    }

    private static DateOnly? Nearest(ExpressionSentence sentence, DateWithoutYear day, int at, int next)
    {
        var before = day.Resolve(sentence.Known);
        var ahead = sentence.Known.Year < 9990 ? (day with { Weekday = null }).Resolve((before ?? sentence.Known).AddYears(1)) : null;
        if (ahead is not { } later || (day.Weekday is { } weekday && later.DayOfWeek != weekday))
        {
            return before;
        }

        var isNear = later.DayNumber - sentence.Known.DayNumber <= NearFuture;
        return before is null || later > sentence.Known && (isNear || ExpressionTense.IsToCome(sentence, at, next)) ? later : before;
    }

    private static ExpressionReading? Month(ExpressionSentence sentence, int at)
    {
        if (sentence.Tokens.MonthAt(at) is not { } month || !sentence.IsCapital(at) || (month.IsWeak || sentence[at] is "may" or "march")
            && !IsTime(sentence[at - 1]))
        {
            return null;
        }

        var next = sentence[at + 1] == "." && sentence.Tokens[at + 1].IsAttached ? at + 2 : at + 1;
        next = sentence[next] is "of" ? next + 1 : next;
        if (sentence[next + 1] == "year" && PeriodReader.Offset(sentence[next]) is { } offset)
        {
            return Of(next + 2, sentence.Known.Year + offset, month.Month);
        }

        var isAhead = month.Month > sentence.Known.Month;
        var isToCome = ExpressionTense.IsToCome(sentence, at, at + 1);
        var year = sentence.Known.Year + (isAhead && !isToCome ? -1 : !isAhead && month.Month < sentence.Known.Month && isToCome ? 1 : 0);
        return Of(at + 1, year, month.Month);
    }

    private static ExpressionReading? Of(int next, int year, int month) =>
        year is >= 1 and <= 9999 ? ExpressionReading.Date(next, TimeValue.Month(year, month), ExpressionRule.Month) : null;

    private static ExpressionReading? Year(ExpressionSentence sentence, int at)
    {
        var number = sentence[at] == "fiscal" ? sentence.SkipHyphen(at + 1) : at;
        var isMiddle = sentence[at - 2] == "mid" && sentence.Tokens.IsTightMark(at - 1, "-–‑");
        if (!YearReader.IsYear(sentence.Tokens[number]) || (!isMiddle && NumericDateReader.YearAlone(sentence.Tokens, number) is null))
        {
            return null;
        }

        return number > at || IsYearByWords(sentence, at)
            ? ExpressionReading.Date(number + 1, TimeValue.Year(sentence.Tokens[number].Value), ExpressionRule.Year) : null;
    }

    /// <summary>In running text a number of four digits counts things as often as years: <c>about 1900 people</c>.</summary>
    private static bool IsYearByWords(ExpressionSentence sentence, int at)
    {
        var (before, behind) = (sentence[at - 1], sentence[at + 1]);
        var isNoun = behind.Length > 0 && char.IsLetter(behind[0]);
        var isCounted = isNoun && (behind.EndsWith('s') || behind is "people" or "men" or "women" or "children" or "percent");
        return before is "in" or "since" or "during" or "throughout" or "early" or "late" or "year"
            || (!isCounted && (IsTime(before) || behind is "'" or ")" or "," or "." or "" or "and" or "season" or "budget"))
            || (isNoun && !isCounted && before is "its" or "his" or "her" or "their" or "that" or "a");
    }

    /// <summary><c>1970s</c>, <c>'80s</c>.</summary>
    private static ExpressionReading? Decade(ExpressionSentence sentence, int at)
    {
        var number = sentence[at] == "'" ? at + 1 : at;
        var token = sentence.Tokens[number];
        var behind = sentence[number + 1] == "'" ? number + 2 : number + 1;
        if (token.Kind != DateTokenKind.Number || sentence[behind] != "s" || !sentence.Tokens[behind].IsAttached || token.Value % 10 != 0)
        {
            return null;
        }

        return YearReader.IsYear(token) ? ExpressionReading.Date(behind + 1, TimeValue.Decade(token.Value), ExpressionRule.Decade)
            : number > at && token.IsNumber(2)
                ? ExpressionReading.Date(behind + 1, TimeValue.Decade(LastWith(token.Value, sentence.Known.Year)), ExpressionRule.Decade)
            : null;
    }

    /// <summary>The last year until another that ends so.</summary>
    private static int LastWith(int shortened, int until)
    {
        var year = (until / 100 * 100) + shortened;
        return year <= until || year <= 100 ? year : year - 100;
    }

    /// <summary><c>11th century</c>.</summary>
    private static ExpressionReading? Century(ExpressionSentence sentence, int at)
    {
        var noun = sentence.SkipHyphen(at + 2);
        return sentence.Tokens[at] is { Kind: DateTokenKind.Number, Length: <= 2, Value: >= 1 and <= 30 } number
            && sentence[at + 1] is "st" or "nd" or "rd" or "th" && sentence[noun] == "century"
            ? ExpressionReading.Date(noun + 1, TimeValue.Century((number.Value - 1) * 100), ExpressionRule.Century)
            : null;
    }

    /// <summary>Words before a time.</summary>
    private static bool IsTime(string word) =>
        word is "in" or "of" or "since" or "from" or "by" or "until" or "till" or "during" or "between" or "through" or "throughout" or "to"
        or "before" or "after"
        or "early" or "late" or "mid" or "around" or "about" or "for" or "and" or "the" or "-" or "–" or "(" or "year" or "circa" or "last"
            or "next" or "this";
}
