namespace NewsArchive.Core.Searching.Language;

/// <summary>
/// The operators, with the habits of newsrooms: <c>w/5</c>, <c>near5</c>, <c>adj3</c>, <c>w/p</c>, <c>SAME</c>, <c>atleast3</c>.
/// </summary>
internal static class QueryOperators
{
    private const int UsualDistance = 10; // as FTS5 and most news databases have it for a bare NEAR
    private const int SentenceDistance = 25; // sentences are not kept in an index; few have more words

    /// <summary>The operator that a run of letters is; null where it is a word.</summary>
    /// <param name="run">The run, as typed.</param>
    /// <param name="anyCase">Whether <c>or</c> is taken for <c>OR</c>.</param>
    public static QueryToken? Find(string run, bool anyCase = false) => (anyCase ? run.ToUpperInvariant() : run) switch
    {
        "AND" or "&&" => new QueryToken(QueryTokenKind.And, run),
        "OR" or "||" or "|" => new QueryToken(QueryTokenKind.Or, run),
        "NOT" => new QueryToken(QueryTokenKind.Not, run),
        "SAME" => new QueryToken(QueryTokenKind.Near, run),
        "NEAR" => new QueryToken(QueryTokenKind.Near, run, Number: UsualDistance),
        "ADJ" => new QueryToken(QueryTokenKind.Near, run, Number: 0, IsOrdered: true),
        _ => WithNumber(run),
    };

    /// <summary>Whether a word that stands alone would be taken for something else, in whatever case and query.</summary>
    public static bool IsReserved(string word) =>
        Find(word, anyCase: true) is not null || word.Equals("undated", StringComparison.OrdinalIgnoreCase);

    private static QueryToken? WithNumber(string run)
    {
        var name = run.TrimEnd("0123456789".ToCharArray()).ToUpperInvariant();
        var digits = run[name.Length..];
        int? number = digits.Length is 0 or > 9 ? null : int.Parse(digits);
        return (name, number) switch
        {
            ("W/P" or "W/PARA" or "NEAR/P", null) => new QueryToken(QueryTokenKind.Near, run),
            ("W/S", null) => new QueryToken(QueryTokenKind.Near, run, Number: SentenceDistance),
            ("W/" or "NEAR" or "NEAR/", { } distance) => Near(run, distance, isOrdered: false),
            ("ADJ" or "ADJ/" or "PRE/", { } distance) => Near(run, distance, isOrdered: true),
            ("ATLEAST" or "ATLEAST/", { } times) => new QueryToken(
                QueryTokenKind.AtLeast, run, Number: Math.Clamp(times, 1, QueryLimits.MaxTimes)),
            _ => null,
        };
    }

    private static QueryToken Near(string run, int distance, bool isOrdered) =>
        new(QueryTokenKind.Near, run, Number: Math.Min(distance, QueryLimits.MaxDistance), IsOrdered: isOrdered);
}
