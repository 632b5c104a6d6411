namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Counts matches by source, day and language.</summary>
internal sealed unsafe class FacetVisitor(EntryTable entries, SearchPlan plan) : PlanVisitor(entries, plan)
{
    private readonly Dictionary<int, int[]> years = []; // counts of the days of 512 from each other
    private int[] sources = new int[256];
    private int[]? lastYear;
    private int lastYearNumber = -1;

    public int Undated { get; private set; }

    public int OpenStart { get; private set; }

    public int[] Languages { get; } = new int[256];

    /// <summary>Counts by source id, those with any.</summary>
    public IEnumerable<(int SourceId, int Articles)> Sources => sources.Select((count, id) => (id, count)).Where(pair => pair.count > 0);

    /// <summary>Counts by the day on which dates begin, those with any.</summary>
    public IEnumerable<(DateOnly Day, int Articles)> Days =>
        from year in years
        from day in year.Value.Index()
        where day.Item > 0
        select (DateOnly.FromDayNumber((year.Key << 9) + day.Index), day.Item);

    protected override void Visit(Fts5Api* api, nint context, long key, int slot)
    {
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
