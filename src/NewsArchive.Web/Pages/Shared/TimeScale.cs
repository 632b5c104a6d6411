namespace NewsArchive.Web.Pages.Shared;

/// <summary>
/// How tall a bar is for its number of articles. Numbers of one order stand as they are; where the largest is many times the smallest,
/// heights grow
/// by logarithms, or a year of three articles beside one of ten thousand could not be seen. The lines of the picture say which.
/// </summary>
/// <param name="Most">The largest number.</param>
/// <param name="IsLogarithmic">Whether each line is ten times the one below.</param>
public sealed record TimeScale(int Most, bool IsLogarithmic)
{
    /// <summary>From so many times the smallest number on the smallest bar would be a line or two of a screen.</summary>
    private const int MostTimes = 20;

    /// <param name="counts">The numbers above 0.</param>
    public static TimeScale Of(IReadOnlyCollection<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var most = counts.Count == 0 ? 1 : counts.Max();
        return new TimeScale(most, counts.Count > 0 && most > MostTimes * counts.Min());
    }

    /// <summary>The scale in words.</summary>
    public string Words => IsLogarithmic
        ? "The scale is logarithmic: each line is ten times the one below it, so that few articles can be seen beside many."
        : "The scale is linear: a bar twice as tall means twice as many articles.";

    /// <summary>The numbers that have a line.</summary>
    public IEnumerable<int> Lines => IsLogarithmic
        ? Enumerable.Range(0, (int)Math.Floor(Math.Log10(Most)) + 1).Select(power => (int)Math.Pow(10, power))
        : Most > 1 && Most % 2 == 0 ? [Most / 2, Most] : [Most];

    /// <summary>The height of a number, in hundredths of the picture; one article has a height by logarithms, too.</summary>
    public double Percent(int articles) =>
        articles <= 0
            ? 0
            : Math.Round(100 * (IsLogarithmic ? (1 + Math.Log10(articles)) / (1 + Math.Log10(Most)) : (double)articles / Most), 2);
}
