namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>What a rule read.</summary>
/// <param name="Next">The first token behind it.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">What it means.</param>
/// <param name="Rule">The rule that read it.</param>
internal readonly record struct ExpressionReading(int Next, TimeExpressionKind Kind, TimeValue Value, ExpressionRule Rule)
{
    public static ExpressionReading Date(int next, TimeValue value, ExpressionRule rule) => new(next, TimeExpressionKind.Date, value, rule);

    public static ExpressionReading Duration(int next, TimeValue value, ExpressionRule rule) => new(next, TimeExpressionKind.Duration, value, rule);

    public static ExpressionReading Set(int next, TimeValue value, ExpressionRule rule) => new(next, TimeExpressionKind.Set, value, rule);
}
