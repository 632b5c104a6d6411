namespace NewsArchive.Web.Pages.Shared;

/// <summary>
/// The archive over time: a bar for each time that has articles. Times without any are left empty, and long runs of them are shortened to a mark
/// that says how long, so that the bars have the room.
/// </summary>
/// <param name="Span">The span shown.</param>
/// <param name="Columns">Bars, empty times and gaps, in the order of time.</param>
/// <param name="Scale">How tall bars are.</param>
public sealed record TimePicture(TimeSpanShown Span, IReadOnlyList<TimeColumn> Columns, TimeScale Scale)
{
    /// <summary>Of longer runs without articles the length is no longer to scale.</summary>
    private const int LongestEmpty = 2;

    /// <summary>The width of a gap's mark, in bars.</summary>
    private const int WidthOfGap = 2;

    /// <summary>Labels that have room on a wide screen, and on a small one.</summary>
    private const int MostLabels = 31;
    private const int FewestLabels = 7;

    public IEnumerable<TimeColumn> Bars => Columns.Where(column => column.Articles > 0);

    public IEnumerable<TimeColumn> Gaps => Columns.Where(column => column.Units > 1);

    /// <summary>Whether the lengths of gaps have room between the names.</summary>
    public bool HasRoomForGaps => Columns.Count <= MostLabels / 2;

    /// <summary>All articles of the span.</summary>
    public int Articles => Columns.Sum(column => column.Articles);

    /// <summary>The unit in words.</summary>
    public string Unit => Span.Unit.ToString().ToLowerInvariant();

    /// <summary>Puts it together; null where the span has no article.</summary>
    /// <param name="span">The span.</param>
    /// <param name="counts">How many articles begin on some days of it; of a month or more its first day counts for it.</param>
    public static TimePicture? Of(TimeSpanShown span, IEnumerable<(DateOnly Day, int Articles)> counts)
    {
        ArgumentNullException.ThrowIfNull(span);
        var byUnit = counts.Where(count => count.Day >= span.First && count.Day <= span.Last).GroupBy(count => TimeSpanShown.Begin(count.Day, span.Unit))
            .Select(unit => (Begin: unit.Key, Articles: unit.Sum(count => count.Articles))).OrderBy(unit => unit.Begin).ToList();
        if (byUnit.Count == 0)
        {
            return null;
        }

        var scale = TimeScale.Of([.. byUnit.Select(unit => unit.Articles)]);
        var columns = new List<TimeColumn>();
        foreach (var (begin, articles) in byUnit)
        {
            if (columns.Count > 0)
            {
                AddEmpty(columns, span.Unit, TimeSpanShown.Between(TimeSpanShown.Begin(columns[^1].Last, span.Unit), begin, span.Unit) - 1);
            }

            columns.Add(new TimeColumn(begin, TimeSpanShown.End(begin, span.Unit), 1, articles, scale.Percent(articles)));
        }

        return new TimePicture(span, Placed(columns), scale);
    }

    private static void AddEmpty(List<TimeColumn> columns, TimeUnit unit, int units)
    {
        var isGap = units > LongestEmpty;
        for (var left = units; left > 0; left -= isGap ? left : 1)
        {
            var begin = columns[^1].Last.AddDays(1);
            var last = begin;
            for (var step = 1; isGap && step < left; step++)
            {
                last = TimeSpanShown.End(last, unit).AddDays(1);
            }

            columns.Add(new TimeColumn(begin, TimeSpanShown.End(last, unit), isGap ? left : 1, 0, 0));
        }
    }

    private static List<TimeColumn> Placed(List<TimeColumn> columns)
    {
        var width = 100.0 / columns.Sum(column => column.Units > 1 ? WidthOfGap : 1);
        var (x, number, ofAll) = (0.0, 0, columns.Count(column => column.Units == 1));
        var (step, smallStep) = (Math.Max(1, (int)Math.Ceiling(ofAll / (double)MostLabels)), Math.Max(1, (int)Math.Ceiling(columns.Count / (double)FewestLabels)));
        var placed = new List<TimeColumn>();
        foreach (var column in columns)
        {
            var own = column.Units > 1 ? WidthOfGap * width : width;
            var isNamed = column.Units == 1 && number % step == 0;
            placed.Add(column with { X = Math.Round(x, 3), Width = Math.Round(own, 3), IsNamed = isNamed, IsNamedWhereSmall = isNamed && placed.Count % smallStep == 0 });
            (x, number) = (x + own, number + (column.Units == 1 ? 1 : 0));
        }

        return placed;
    }
}

/// <summary>A bar of the picture of time, an empty time, or a mark for several.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Units">How many units it stands for; more than one where it is the mark of a gap.</param>
/// <param name="Articles">How many articles begin in it.</param>
/// <param name="Percent">The bar's height, in hundredths.</param>
public sealed record TimeColumn(DateOnly First, DateOnly Last, int Units, int Articles, double Percent)
{
    /// <summary>Its left edge and its width, in hundredths of the picture.</summary>
    public double X { get; init; }

    public double Width { get; init; }

    /// <summary>Whether its name stands below it, and whether on a small screen too.</summary>
    public bool IsNamed { get; init; }

    public bool IsNamedWhereSmall { get; init; }
}
