using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Stories;

/// <summary>What the reports of a story say together: what each added, who is quoted where.</summary>
/// <param name="Reports">The reports that were read, in order of time; all others refer to them by number.</param>
/// <param name="Additions">For each report, the numbers of its sentences that no report before it has.</param>
/// <param name="Unsure">For each report, those that have no certain partner before it, but come near to a sentence there.</param>
/// <param name="Quotes">Who is quoted, what several reports have first.</param>
public sealed record StoryDigest(
    IReadOnlyList<Report> Reports, IReadOnlyList<IReadOnlyList<int>> Additions, IReadOnlyList<IReadOnlyList<int>> Unsure,
    IReadOnlyList<StoryQuote> Quotes)
{
    /// <summary>More reports of one story are not read together: the time grows with the square of their number.</summary>
    public const int MostReports = 20;

    /// <summary>Reads reports together.</summary>
    /// <param name="reports">In order of time, the undated last; those beyond <see cref="MostReports"/> are left out.</param>
    public static StoryDigest Of(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var read = reports.Take(MostReports).ToList();
        var claims = new StoryClaims(read);
        return new StoryDigest(read, claims.Additions, claims.Unsure, StoryQuotes.Of(read, claims));
    }
}
