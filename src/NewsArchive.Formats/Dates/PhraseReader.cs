using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates;

/// <summary>Reads a date with what stands around it: weekday, time of day, zone.</summary>
internal static class PhraseReader
{
    private const string Separators = ",，-–—|/·•@";

    /// <summary>Words between a weekday or a time and a date, and before a date that is a whole text.</summary>
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "on", "le", "el", "il", "den", "der", "dem", "am", "vom", "em", "op", "dne", "dia", "día", "de");

    /// <summary>Words between a date and a time of day.</summary>
    private static readonly FrozenSet<string> At = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "at", "um", "à", "a", "las", "às", "as", "alle", "ore", "om", "kl", "klo", "u", "o", "ob", "в", "о", "en", "saat", "pukul", "year");

    /// <summary>The phrase that begins at a token, with the token behind it; null phrase and a later token for an absurd date.</summary>
    public static (DatePhrase? Phrase, int Next) Read(DateTokens tokens, int at, bool yearAlone)
    {
        if (ClockReader.Read(tokens, at) is { } clock)
        {
            var (late, lateNext) = ReadDated(tokens, at, SkipArticle(tokens, SkipSeparators(tokens, clock.Next)), clock, yearAlone: false);
            if (late is not null)
            {
                return (late, lateNext);
            }
        }

        return ReadDated(tokens, at, at, null, yearAlone);
    }

    /// <summary>The first token of a date that is a whole text, behind an article.</summary>
    public static int SkipArticle(DateTokens tokens, int at) => tokens.IsWord(at, Articles) ? at + 1 : at;

    private static (DatePhrase? Phrase, int Next) ReadDated(DateTokens tokens, int start, int at, ClockReading? clock, bool yearAlone)
    {
        var (weekday, afterWeekday) = WeekdayReader.Before(tokens, at);
        var core = weekday is null ? null : ReadCore(tokens, SkipArticle(tokens, SkipComma(tokens, afterWeekday)), yearAlone: false);
        if (core is null)
        {
            weekday = null;
            core = ReadCore(tokens, at, yearAlone);
        }

        if (core is null || core.IsAbsurd)
        {
            return (null, core?.Next ?? start + 1);
        }

        var next = core.Next;
        clock ??= core.Clock;
        weekday ??= WeekdayReader.After(tokens, ref next);
        clock ??= ClockAfter(tokens, ref next);
        weekday ??= WeekdayReader.After(tokens, ref next);
        return (Phrase(tokens, start, next, core, weekday, clock), next);
    }

    private static DateReading? ReadCore(DateTokens tokens, int at, bool yearAlone) => tokens[at].Kind switch
    {
        DateTokenKind.Word => WordDateReader.MonthFirst(tokens, at),
        DateTokenKind.Number => NumericDateReader.EastAsian(tokens, at)
            ?? NumericDateReader.YearFirst(tokens, at)
            ?? NumericDateReader.YearLast(tokens, at)
            ?? NumericDateReader.Compact(tokens, at)
            ?? WordDateReader.YearFirst(tokens, at)
            ?? WordDateReader.DayFirst(tokens, at)
            ?? (yearAlone ? NumericDateReader.YearAlone(tokens, at) : null),
        _ => null,
    };

    private static ClockReading? ClockAfter(DateTokens tokens, ref int next)
    {
        // Web servers write 20/Sep/2018:14:05:00, and after a date that is the whole text there may be a dot.
        var at = tokens.IsTightMark(next, ":") || (tokens.IsWhole && tokens.IsMark(next, '.')) ? next + 1 : next;
        at = SkipSeparators(tokens, at);
        for (var i = 0; i < 2 && tokens.IsWord(at, At); i++)
        {
            at = tokens.IsMark(at + 1, '.') ? at + 2 : at + 1;
        }

        var isBracketed = tokens.IsMark(at, '(');
        if (ClockReader.Read(tokens, isBracketed ? at + 1 : at) is not { } clock || (isBracketed && !tokens.IsMark(clock.Next, ')')))
        {
            return null;
        }

        next = isBracketed ? clock.Next + 1 : clock.Next;
        return clock;
    }

    private static DatePhrase Phrase(DateTokens tokens, int start, int next, DateReading core, DayOfWeek? weekday, ClockReading? clock)
    {
        // A weekday settles an open order of day and month.
        var days = core.Days.Count > 1 && core.Days.Count(day => day.DayOfWeek == weekday) == 1
            ? [core.Days.First(day => day.DayOfWeek == weekday)]
            : core.Days;
        var (first, last) = (tokens[start].Start, tokens[next - 1].End);
        return new DatePhrase(first, last - first)
        {
            Date = days.Count switch { 0 => core.Span, 1 => EdtfDate.Day(days[0]), _ => EdtfDate.OneOf(days) },
            WithoutYear = core.WithoutYear is { } day ? day with { Weekday = weekday } : null,
            YearIsShortened = core.YearIsShortened,
            Weekday = weekday,
            WeekdayAgrees = weekday is null || days.Count == 0 ? null : days.Any(day => day.DayOfWeek == weekday),
            Time = clock?.Time,
            Zone = clock?.Zone,
        };
    }

    private static int SkipComma(DateTokens tokens, int at) => tokens.IsMark(at, ',') ? at + 1 : at;

    private static int SkipSeparators(DateTokens tokens, int at)
    {
        for (var i = 0; i < 2 && tokens.IsMark(at, Separators); i++)
        {
            at++;
        }

        return at;
    }
}
