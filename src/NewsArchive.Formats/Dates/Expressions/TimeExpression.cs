namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>An expression of time in a text, resolved against the day on which the text was written.</summary>
/// <param name="Start">Its first character in the text, counted from 0.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">What it means.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="IsToCome">Whether the words around it speak of days to come, or else of the past; null where they say neither.</param>
public sealed record TimeExpression(int Start, int Length, TimeExpressionKind Kind, TimeValue Value, ExpressionRule Rule, bool? IsToCome)
{
    /// <summary>The first character behind it.</summary>
    public int End => Start + Length;
}

/// <summary>What an expression of time says, as TIMEX3 (ISO 24617-1) parts them; a time of day counts as its day.</summary>
public enum TimeExpressionKind
{
    /// <summary>When: <c>yesterday</c>, <c>last week</c>, <c>the third quarter</c>, <c>now</c>.</summary>
    Date,

    /// <summary>How long: <c>two weeks</c>, <c>the past three months</c>.</summary>
    Duration,

    /// <summary>How often: <c>daily</c>, <c>every Thursday</c>.</summary>
    Set,
}

/// <summary>The rules by which expressions of time are read.</summary>
public enum ExpressionRule
{
    /// <summary>A date with its year: <c>March 3, 2018</c>.</summary>
    Date,

    /// <summary>A date without its year: <c>March 3</c>.</summary>
    DayAndMonth,

    Month,
    Year,
    Decade,
    Century,
    Season,
    Quarter,
    Half,

    /// <summary>A weekday by its name, the last or the next.</summary>
    Weekday,

    /// <summary><c>yesterday</c>, <c>tonight</c>.</summary>
    DayWord,

    /// <summary><c>two weeks ago</c>.</summary>
    Distance,

    /// <summary><c>a year earlier</c>, counted from a quarter that the text named.</summary>
    DistanceFromAQuarter,

    /// <summary><c>last week</c>, <c>this month</c>.</summary>
    Period,

    /// <summary><c>the end of March</c>.</summary>
    EndOfAPeriod,

    /// <summary><c>two weeks</c>.</summary>
    Duration,

    /// <summary><c>every Thursday</c>.</summary>
    Habit,

    /// <summary><c>now</c>, <c>recently</c>.</summary>
    VagueWord,
}

/// <summary>What a rule read.</summary>
/// <param name="Next">The first token behind it.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">What it means.</param>
/// <param name="Rule">The rule that read it.</param>
internal readonly record struct ExpressionReading(int Next, TimeExpressionKind Kind, TimeValue Value, ExpressionRule Rule)
{
    public static ExpressionReading Date(int next, TimeValue value, ExpressionRule rule) => new(next, TimeExpressionKind.Date, value, rule);

    public static ExpressionReading Duration(int next, TimeValue value, ExpressionRule rule) =>
        new(next, TimeExpressionKind.Duration, value, rule);

    public static ExpressionReading Set(int next, TimeValue value, ExpressionRule rule) => new(next, TimeExpressionKind.Set, value, rule);
}
