using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Counts matches by source, day, language and story.</summary>
/// <param name="entries">The articles.</param>
/// <param name="plan">What is looked for.</param>
/// <param name="stories">Which articles tell the same event.</param>
/// <param name="groups">Which articles have nearly the same text; null where they are not to be folded.</param>
internal sealed unsafe class FacetVisitor(
    EntryTable entries, SearchPlan plan, StoryTable stories, TextGroupTable? groups) : PlanVisitor(entries, plan)
{
    private readonly Dictionary<int, int[]> years = []; // counts of days, 512 to each number
    private readonly bool[] seenGroups = new bool[groups?.End ?? 0];
    private readonly int[] storyCounts = new int[stories.Ids.Count];
    private int[] sources = new int[256];
    private int[]? lastYear;
    private int lastYearNumber = -1;

    /// <summary>How many matches have nearly the text of one that was seen before.</summary>
    public int Folded { get; private set; }

    public int Undated { get; private set; }

    public int OpenStart { get; private set; }

    public int[] Languages { get; } = new int[256];

    /// <summary>Counts by source id, those with any.</summary>
    public IEnumerable<(int SourceId, int Articles)> Sources => sources.Select((count, id) => (id, count)).Where(pair => pair.count > 0);

    /// <summary>The stories of which the most articles match, two or more of each.</summary>
    public IEnumerable<(long StoryId, int Articles)> Stories(int most) =>
        Enumerable.Range(1, storyCounts.Length - 1).Where(number => storyCounts[number] > 1)
        .Select(number => (stories.Ids[number], storyCounts[number]))
        .OrderByDescending(story => story.Item2)
        .ThenBy(story => story.Item1)
        .Take(most);

    /// <summary>Counts by the month in which dates begin, those with any, in the order of time.</summary>
    public IEnumerable<MonthCount> Months()
    {
        var months = new SortedDictionary<int, int>();
        foreach (var (year, days) in years)
        {
            for (var day = 0; day < days.Length; day++)
            {
                if (days[day] > 0)
                {
                    var date = DateOnly.FromDayNumber((year << 9) + day);
                    var month = (date.Year * 12) + date.Month - 1;
                    months[month] = months.GetValueOrDefault(month) + days[day];
                }
            }
        }

        return months.Select(month => new MonthCount(month.Key / 12, (month.Key % 12) + 1, month.Value));
    }

    protected override void Visit(Fts5Api* api, nint context, long key, int slot)
    {
        if (groups?.Of(Entries.ArticleIds[slot]) is > 0 and var group)
        {
            Folded += seenGroups[group] ? 1 : 0;
            seenGroups[group] = true;
        }

        storyCounts[stories.Of(Entries.ArticleIds[slot])]++;
        Languages[Entries.Languages[slot]]++;
        var source = Entries.SourceIds[slot];
        if (source >= sources.Length)
        {
            Array.Resize(ref sources, (source * 2) + 1);
        }

        sources[source]++;
        var day = Entries.Days[slot].First;
        if (day is int.MaxValue)
        {
            Undated++;
        }
        else if (day is int.MinValue)
        {
            OpenStart++;
        }
        else
        {
            YearOf(day >> 9)[day & 511]++;
        }
    }

    private int[] YearOf(int number)
    {
        if (number != lastYearNumber)
        {
            lastYearNumber = number;
            lastYear = years.TryGetValue(number, out var known) ? known : years[number] = new int[512];
        }

        return lastYear!;
    }
}
