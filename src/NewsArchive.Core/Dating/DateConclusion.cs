using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>What dated reports of the same event say of an undated one's date.</summary>
/// <param name="Date">The date, with its bounds.</param>
/// <param name="Rule">The rule that concluded it: words a reader understands.</param>
/// <param name="Evidence">On what it rests, in words a reader understands.</param>
/// <param name="Witnesses">The reports that it rests on.</param>
public sealed record DateConclusion(EdtfDate Date, string Rule, string Evidence, IReadOnlyList<DateWitness> Witnesses)
{
    /// <summary>The same, as far as it lies within two days; null where it does not.</summary>
    internal DateConclusion? Within(DateOnly first, DateOnly last)
    {
        var (lower, upper) = (Date.Lower!.Value, Date.Upper!.Value);
        if (lower >= first && upper <= last)
        {
            return this;
        }

        (lower, upper) = (lower < first ? first : lower, upper > last ? last : upper);
        return lower > upper ? null : this with { Date = DateInference.Approximately(lower, upper) };
    }
}

/// <summary>A dated report that an inferred date rests on.</summary>
/// <param name="Report">The dated report.</param>
/// <param name="Sentence">What it tells of the same; null where only its day counts.</param>
/// <param name="Asked">The sentence of the undated report that tells the same; null where only the other's day counts.</param>
public sealed record DateWitness(DatedReport Report, string? Sentence = null, string? Asked = null);
