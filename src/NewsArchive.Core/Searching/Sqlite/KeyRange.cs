namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A part of the index to be looked through.</summary>
/// <param name="First">The first rowid.</param>
/// <param name="Last">The last.</param>
/// <param name="OnlyWide">Whether only articles count whose dates mean several days, and of these only such as overlap what is asked
/// for.</param>
internal readonly record struct KeyRange(long First, long Last, bool OnlyWide = false)
{
    public const long End = long.MaxValue;

    /// <summary>The whole index.</summary>
    public static KeyRange All { get; } = new(1, End);

    /// <summary>The parts of the index in which articles of a time are, in the order of time; those without a beginning last.</summary>
    public static IReadOnlyList<KeyRange> Of(DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null)
        {
            return [new KeyRange(IndexKey.FirstDated, End), new KeyRange(1, IndexKey.FirstDated - 1)];
        }

        var first = from is { } begin ? IndexKey.Of(begin) : IndexKey.FirstDated;
        var last = to is { } end ? IndexKey.LastOf(end) : End;
        return
        [
            new KeyRange(IndexKey.FirstDated, first - 1, OnlyWide: true),
            new KeyRange(first, last),
            new KeyRange(1, IndexKey.FirstDated - 1, OnlyWide: true),
        ];
    }
}
