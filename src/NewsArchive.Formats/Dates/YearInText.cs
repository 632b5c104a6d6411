namespace NewsArchive.Formats.Dates;

/// <summary>
/// Gives a dateline's day the year of the days that its text names whole. Two of them
/// must lie near it and in the last year that the text names:
/// one alone is as often an anniversary.
/// </summary>
public static class YearInText
{
    private const int LeastDays = 2;

    /// <summary>The day with its year; null where the text does not tell.</summary>
    /// <param name="day">The day and month.</param>
    /// <param name="texts">The report's own text, in any parts.</param>
    public static DateOnly? Of(DateWithoutYear day, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var named = texts.SelectMany(text => DatePhrases.Find(text)).Select(phrase => phrase.Date).OfType<EdtfDate>()
            .Where(date => date.Precision == EdtfPrecision.Day).Select(date => date.Lower!.Value).Distinct().ToList();
        if (named.Count < LeastDays)
        {
            return null;
        }

        var last = named.Max().Year;
        var ofLast = named.Where(date => date.Year == last).ToList();
        return ofLast.Count >= LeastDays ? YearFromNeighbours.Of(day, ofLast) : null;
    }
}
