namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>An expression of time in a text, resolved against the day on which the text was written.</summary>
/// <param name="Start">Its first character in the text, counted from 0.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">What it means.</param>
/// <param name="Rule">The rule that read it, such as <c>weekday</c>.</param>
/// <param name="IsToCome">Whether the words around it speak of days to come, or else of the past; null where they say neither.</param>
public sealed record TimeExpression(int Start, int Length, TimeExpressionKind Kind, TimeValue Value, string Rule, bool? IsToCome)
{
    /// <summary>The first character behind it.</summary>
    public int End => Start + Length;
}
