namespace NewsArchive.Formats.Dates.Expressions;

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
