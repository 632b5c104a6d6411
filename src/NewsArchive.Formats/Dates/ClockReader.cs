using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates;

/// <summary>Reads a time of day with its zone: <c>14:05</c>, <c>9.15 p.m. EDT</c>, <c>17.20 Uhr</c>, <c>14h05</c>, <c>21時40分</c>.</summary>
internal static class ClockReader
{
    private static readonly FrozenSet<string> HourWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "uhr", "uur", "hrs", "hours", "h", "ч");

    /// <summary>A time of day and its zone, or null.</summary>
    public static ClockReading? Read(DateTokens tokens, int at)
    {
        if (ReadTime(tokens, at) is not { } time)
        {
            return null;
        }

        var next = ZoneReader.Skip(tokens, time.Next);
        return time with { Next = next, Zone = next > time.Next ? tokens.Between(time.Next, next) : null };
    }

    /// <summary>The time behind the <c>T</c> of ISO 8601, which may stand without colons: <c>140500Z</c>.</summary>
    public static ClockReading? ReadIso(DateTokens tokens, int at)
    {
        if (tokens[at].Kind != DateTokenKind.Number || tokens[at].Length is not (4 or 6))
        {
            return Read(tokens, at);
        }

        var digits = tokens[at].Length == 4 ? tokens[at].Value * 100 : tokens[at].Value;
        var next = ZoneReader.Skip(tokens, at + 1);
        return Clock(next, digits / 10000, digits / 100 % 100, digits % 100) is { } clock
            ? clock with { Zone = next > at + 1 ? tokens.Between(at + 1, next) : null }
            : null;
    }

    private static ClockReading? ReadTime(DateTokens tokens, int at)
    {
        var half = EastAsianHalf(tokens, at);
        at = half is null ? at : at + 2;
        if (!tokens[at].IsShortNumber)
        {
            return null;
        }

        var hour = tokens[at].Value;
        var (next, minute, second) = ReadMinutes(tokens, at + 1);
        var isDotted = next > at + 1 && tokens.IsMark(at + 1, '.');
        var afterHalf = SkipHalf(tokens, next, out var isAfternoon);
        if (afterHalf > next || (half is not null && next > at + 1))
        {
            isAfternoon |= half is true;
            hour = isAfternoon && hour < 12 ? hour + 12 : !isAfternoon && hour == 12 ? 0 : hour;
            return Clock(afterHalf, hour, minute, second);
        }

        if (tokens.IsWord(next, HourWords))
        {
            return Clock(next + 1, hour, minute, second);
        }

        // "9.15" may be any number; an hour of two digits behind a date is a time.
        return next == at + 1 || (isDotted && !tokens[at].IsNumber(2)) ? null : Clock(next, hour, minute, second);
    }

    private static (int Next, int Minute, int Second) ReadMinutes(DateTokens tokens, int at)
    {
        if (tokens.IsTightMark(at, ":.") && tokens[at + 1].IsNumber(2))
        {
            var (next, minute) = (at + 2, tokens[at + 1].Value);
            if (!tokens.IsMark(at, ':') || !tokens.IsTightMark(next, ":") || !tokens[next + 1].IsNumber(2))
            {
                return (next, minute, 0);
            }

            var second = tokens[next + 1].Value;
            next += 2;
            return (tokens.IsTightMark(next, ".,") && tokens[next + 1].Kind == DateTokenKind.Number ? next + 2 : next, minute, second);
        }

        if (tokens.IsWord(at, "h") && tokens[at + 1].IsNumber(2) && tokens[at].IsAttached == tokens[at + 1].IsAttached)
        {
            return (at + 2, tokens[at + 1].Value, 0);
        }

        return tokens.IsMark(at, "時时点點시") ? ReadEastAsianMinutes(tokens, at + 1) : (at, 0, 0);
    }

    private static (int Next, int Minute, int Second) ReadEastAsianMinutes(DateTokens tokens, int at)
    {
        if (!tokens[at].IsShortNumber || !tokens.IsMark(at + 1, "分분"))
        {
            return (at, 0, 0);
        }

        return tokens[at + 2].IsShortNumber && tokens.IsMark(at + 3, "秒초")
            ? (at + 4, tokens[at].Value, tokens[at + 2].Value)
            : (at + 2, tokens[at].Value, 0);
    }

    /// <summary>Whether the two characters before a time say afternoon (下午, 午後, 오후) or morning; null where neither.</summary>
    private static bool? EastAsianHalf(DateTokens tokens, int at) =>
        (tokens.IsMark(at, '下') && tokens.IsMark(at + 1, '午')) || (tokens.IsMark(at, '午') && tokens.IsMark(at + 1, '後'))
        || (tokens.IsMark(at, '오') && tokens.IsMark(at + 1, '후')) ? true
        : (tokens.IsMark(at, '上') && tokens.IsMark(at + 1, '午')) || (tokens.IsMark(at, '午') && tokens.IsMark(at + 1, '前'))
        || (tokens.IsMark(at, '오') && tokens.IsMark(at + 1, '전')) ? false
        : null;

    /// <summary>The token behind <c>a.m.</c> or <c>pm</c>; the same token where there is none.</summary>
    private static int SkipHalf(DateTokens tokens, int at, out bool isAfternoon)
    {
        isAfternoon = tokens.IsWord(at, "pm") || tokens.IsWord(at, "p");
        if (tokens.IsWord(at, "am") || tokens.IsWord(at, "pm"))
        {
            return at + 1;
        }

        var isDotted = (tokens.IsWord(at, "a") || isAfternoon) && tokens.IsMark(at + 1, '.') && tokens.IsWord(at + 2, "m");
        return !isDotted ? at : tokens.IsMark(at + 3, '.') && tokens[at + 3].IsAttached ? at + 4 : at + 3;
    }

    private static ClockReading? Clock(int next, int hour, int minute, int second) =>
        hour < 24 && minute < 60 && second < 60 ? new ClockReading(next, new TimeOnly(hour, minute, second), Zone: null) : null;
}
