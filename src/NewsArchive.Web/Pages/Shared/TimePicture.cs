namespace NewsArchive.Web.Pages.Shared;

/// <summary>
/// The archive over time: a bar for each time that has articles. Times without any are left empty, and long runs of them are shortened to a
/// mark
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

    /// <summary>The narrowest picture on a wide screen, and on a small one, in pixels.</summary>
    private const int WideWidth = 600;
    private const int SmallWidth = 250;

    /// <summary>With more columns the length of a gap has no room between the names.</summary>
    private const int MostColumnsWithGaps = 15;

    public IEnumerable<TimeColumn> Bars => Columns.Where(column => column.Articles > 0);

    public IEnumerable<TimeColumn> Gaps => Columns.Where(column => column.Units > 1);

    /// <summary>Whether the lengths of gaps have room between the names.</summary>
    public bool HasRoomForGaps => Columns.Count <= MostColumnsWithGaps;

    /// <summary>
    /// The months or years that days or months are of, each where it begins. One that would touch the next is left out, for the next has
    /// more columns.
    /// </summary>
    public IEnumerable<(TimeColumn At, string Text, bool IsNamed, bool IsNamedWhereSmall)> LargerUnits()
    {
        var begins = Columns.Where(column => column.Units == 1).Select(column => (At: column, Text: Larger(column)))
            .Where(larger => larger.Text.Length > 0).DistinctBy(larger => larger.Text + larger.At.First.Year).ToList();
        return begins.Zip(begins.Skip(1).Select(next => next.At.X).Append(double.PositiveInfinity), (larger, next) => (
            larger.At, larger.Text, next - larger.At.X >= Room(WideWidth, NameWidth(TimeUnit.Year)),
                next - larger.At.X >= Room(SmallWidth, NameWidth(TimeUnit.Year))));
    }

    private string Larger(TimeColumn column) => Span.Unit switch
    {
        TimeUnit.Day => column.First.ToString("MMM"),
        TimeUnit.Month => YearBars.Label(column.First.Year),
        _ => "",
    };

    /// <summary>All articles of the span.</summary>
    public int Articles => Columns.Sum(column => column.Articles);

    /// <summary>The unit in words.</summary>
    public string Unit => Span.Unit.ToString().ToLowerInvariant();

    /// <summary>Pixels in hundredths of the picture.</summary>
    private static double Room(int width, int pixels) => 100.0 * pixels / width;

    /// <summary>The room that a name takes with the space beside it, in pixels.</summary>
    private static int NameWidth(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 24, // 27
        TimeUnit.Month => 36, // Sep
        TimeUnit.Year => 44, // 1987
        _ => 52, // 1980s
    };

    /// <summary>Puts it together; null where the span has no article.</summary>
    /// <param name="span">The span.</param>
    /// <param name="counts">How many articles begin on some days of it; of a month or more its first day counts for it.</param>
    public static TimePicture? Of(TimeSpanShown span, IEnumerable<(DateOnly Day, int Articles)> counts)
    {
        ArgumentNullException.ThrowIfNull(span);
        var byUnit = counts.Where(count => count.Day >= span.First && count.Day <= span.Last)
            .GroupBy(count => TimeSpanShown.Begin(count.Day, span.Unit))
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

        return new TimePicture(span, Placed(columns, NameWidth(span.Unit)), scale);
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

    /// <summary>Gives columns their places, and names to those where a name does not touch the one before it.</summary>
    private static List<TimeColumn> Placed(List<TimeColumn> columns, int nameWidth)
    {
        var width = 100.0 / columns.Sum(column => column.Units > 1 ? WidthOfGap : 1);
        var (room, smallRoom) = (Room(WideWidth, nameWidth), Room(SmallWidth, nameWidth));
        var (x, named, namedWhereSmall) = (0.0, double.NegativeInfinity, double.NegativeInfinity);
        var placed = new List<TimeColumn>();
        foreach (var column in columns)
        {
            var own = column.Units > 1 ? WidthOfGap * width : width;
            var isNamed = column.Units == 1 && x - named >= room;
            var isNamedWhereSmall = column.Units == 1 && x - namedWhereSmall >= smallRoom;
            placed.Add(column
                with
            { X = Math.Round(x, 3), Width = Math.Round(own, 3), IsNamed = isNamed, IsNamedWhereSmall = isNamedWhereSmall });
            named = isNamed ? x : named;
            namedWhereSmall = isNamedWhereSmall ? x : namedWhereSmall;
            x += own;
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

    /// <summary>Whether its name stands below it on a wide screen, and on a small one.</summary>
    public bool IsNamed { get; init; }

    public bool IsNamedWhereSmall { get; init; }
}
