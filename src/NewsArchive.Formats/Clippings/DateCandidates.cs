using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Clippings;

/// <summary>The dates a clipping states about itself, by where it states them. Of running text only a missing year is asked.</summary>
internal sealed class DateCandidates
{
    /// <summary>An article may be dated a day ahead of the place that stamps its change.</summary>
    private const int DaysAhead = 1;

    /// <summary>From a date line, a header line or the byline.</summary>
    public DateCandidate? Published { get; set; }

    /// <summary>From a line that says when the report was last changed.</summary>
    public DateCandidate? Updated { get; set; }

    /// <summary>From the dateline; often without a year.</summary>
    public DateCandidate? Dateline { get; set; }

    /// <summary>The day in the path of the article's address.</summary>
    public DateCandidate? Address { get; set; }

    /// <summary>The year of the copyright line: a bound, and the year of a day without one.</summary>
    public DateCandidate? Copyright { get; set; }

    /// <summary>
    /// The date of publication; failing that the dateline's, that of the last change,
    /// that of the address, the copyright year. A day without
    /// a year is completed from what else the clipping states about itself, failing that from the days that its text names; where
    /// nothing does, its year stays open.
    /// </summary>
    /// <param name="body">The report's own text.</param>
    public DateField? Best(IEnumerable<string> body)
    {
        var best = InOrder.FirstOrDefault();
        if (best?.WithoutYear is not { } day)
            return best?.Field;
        var reference = InOrder.FirstOrDefault(candidate => candidate is { WithoutYear: null } && candidate != Copyright
            && candidate.Field.Value.Upper is not null);
        if (reference?.Field.Value.Upper is { } upper && day.Resolve(upper.AddDays(DaysAhead)) is { } resolved)
            return Complete(best.Field, resolved, reference.Field.Evidence.Rule);
        if (Copyright?.Field.Value.Upper is { } yearEnd && day.Resolve(yearEnd) is { } inYear && inYear.Year == yearEnd.Year)
            return Complete(best.Field, inYear, "copyright line");
        return YearInText.Of(day, body) is { } told ? Complete(best.Field, told, "days named in the text") : best.Field;
    }

    /// <summary>All but the best, the better first.</summary>
    public IReadOnlyList<DateField> Others() => [.. InOrder.Skip(1).Select(candidate => candidate.Field)];

    private IEnumerable<DateCandidate> InOrder => new[] { Published, Dateline, Updated, Address, Copyright }.OfType<DateCandidate>();

    private static DateField Complete(DateField field, DateOnly day, string rule) =>
        new(EdtfDate.Day(day), Basis.Derived, field.Evidence with { Rule = $"{field.Evidence.Rule}, year from {rule}" });
}

/// <summary>A date with its evidence, and its day and month alone where no year is written.</summary>
internal sealed record DateCandidate(DateField Field, DateWithoutYear? WithoutYear)
{
    public static DateCandidate Stated(DateText date, Evidence evidence) =>
        new(new DateField(date.Value, Basis.Stated, evidence), date.WithoutYear);
}
