namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>How many words the fields of an article have, as far as ranking looks at it.</summary>
internal readonly struct EntryLengths(IndexEntry entry)
{
    public readonly ushort Body = (ushort)Math.Min(entry.BodyWords, ushort.MaxValue);
    public readonly byte Headline = (byte)Math.Min(entry.HeadlineWords, byte.MaxValue);
}
