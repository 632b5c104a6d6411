using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// A sentence cut into words, numbers and marks, with the day on which it was written. Reading beyond either end gives nothing.
/// </summary>
internal readonly ref struct ExpressionSentence
{
    private readonly string[] words;

    /// <param name="text">The sentence.</param>
    /// <param name="known">The day on which it was written.</param>
    /// <param name="quarter">The quarter that the sentences before speak of, if any.</param>
    public ExpressionSentence(ReadOnlySpan<char> text, DateOnly known, TimeValue? quarter)
    {
        Tokens = new DateTokens(text, new DateNames(language: null), isWhole: false);
        Known = known;
        QuarterBefore = quarter;
        words = new string[Tokens.Count];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = Tokens[at].Kind == DateTokenKind.End ? "" : Tokens.TextOf(at).ToString().ToLowerInvariant().Replace('’', '\'');
        }
    }

    private ExpressionSentence(ExpressionSentence other, TimeValue? quarter)
    {
        (words, Known, QuarterBefore) = (other.words, other.Known, quarter);
        Tokens = other.Tokens;
    }

    public DateTokens Tokens { get; }

    public DateOnly Known { get; }

    public TimeValue? QuarterBefore { get; }

    public int Count => words.Length;

    /// <summary>A word in lower case, a number's digits or a mark; nothing beyond the ends.</summary>
    public string this[int at] => at >= 0 && at < words.Length ? words[at] : "";

    /// <summary>The same sentence, which speaks of a quarter.</summary>
    public ExpressionSentence With(TimeValue? quarter) => new(this, quarter);

    /// <summary>The word behind a hyphen or space: <c>third-quarter</c> is read as <c>third quarter</c>.</summary>
    public int SkipHyphen(int at) => Tokens.IsTightMark(at, "-–‑") ? at + 1 : at;

    /// <summary>The token behind <c>'s</c> or a lone apostrophe; the same where there is none.</summary>
    public int SkipPossessive(int at) =>
        this[at] == "'" && Tokens[at].IsAttached ? (this[at + 1] == "s" && Tokens[at + 1].IsAttached ? at + 2 : at + 1) : at;

    public bool IsCapital(int at) => char.IsUpper(Tokens.TextOf(at)[0]);

    /// <summary>
    /// A number in digits or words, or nothing where it is indefinite
    /// (<c>a few</c>), with the token behind it; null where there is none.
    /// </summary>
    public (int? Count, int Next)? NumberAt(int at)
    {
        var token = Tokens[at];
        if (token.Kind == DateTokenKind.Number)
        {
            return token.Value is >= 0 and <= 9999 && !DayBoundary.IsInsideBefore(Tokens, at) ? (token.Value, at + 1) : null;
        }

        switch (this[at])
        {
            case "a" or "an" when this[at + 1] is "few":
                return (null, at + 2);
            case "a" when this[at + 1] is "couple":
                return (2, this[at + 2] == "of" ? at + 3 : at + 2);
            case "couple" when this[at + 1] is "of":
                return (2, at + 2);
            case "a" or "an" or "one":
                return (1, at + 1);
            case "few" or "several" or "many" or "some" when CalendarUnits.Of(this[SkipHyphen(at + 1)]) is not null:
                return (null, at + 1);
            default:
                return WordNumberAt(at);
        }
    }

    private (int? Count, int Next)? WordNumberAt(int at)
    {
        if (NumberWords.Value(this[at]) is not { } number)
        {
            return null;
        }

        var ones = SkipHyphen(at + 1);
        return number >= 20 && NumberWords.Value(this[ones]) is { } rest and > 0 and < 10 ? (number + rest, ones + 1) : (number, at + 1);
    }
}
