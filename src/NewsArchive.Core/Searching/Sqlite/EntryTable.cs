using System.Collections;
using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// What ranking and facets need of every article, in arrays: about 32 bytes an article. A state of the index that does not
/// change; a later one shares what is equal.
/// </summary>
internal sealed class EntryTable
{
    private const int FirstRoom = 4; // of a day's block, which doubles when it is full

    private EntryRegion dated = new();
    private EntryRegion undated = new();
    private int[] slotsOfArticles = []; // 1 more than the slot; 0 for none
    private int used;

    /// <summary>Ids of articles by slot; 0 where a slot is empty.</summary>
    public int[] ArticleIds { get; private set; } = [];

    public EntryLengths[] Lengths { get; private set; } = [];

    public int[] SourceIds { get; private set; } = [];

    /// <summary>Indexes into <see cref="LanguageNames"/>.</summary>
    public byte[] Languages { get; private set; } = [];

    /// <summary>
    /// The first and last day that a date may mean, as <see cref="DateOnly.DayNumber"/>; the least and greatest number where that end is
    /// open.
    /// </summary>
    public (int First, int Last)[] Days { get; private set; } = [];

    public List<string> LanguageNames { get; private init; } = [""];

    /// <summary>The languages by whose rules the articles' words are stemmed.</summary>
    public IReadOnlyList<string> StemmingLanguages => field ??= [.. LanguageNames.Select(Stemming.RulesOf).Prepend("en").Distinct()];

    /// <summary>The languages that articles are in, those not known taken for English, which comes first.</summary>
    public IReadOnlyList<string> WrittenLanguages =>
        field ??= [.. LanguageNames.Select(language => language.Length == 0 ? "en" : language).Prepend("en").Distinct()];

    /// <summary>The greatest <see cref="IndexEntry.Id"/> that is in it.</summary>
    public long LastId { get; private set; }

    public int Count { get; private set; }

    /// <summary>Slots in use, those of former rowids among them.</summary>
    public int Slots => used;

    public long HeadlineWords { get; private set; }

    public long BodyWords { get; private set; }

    public float AverageHeadline => Math.Max(1, (float)HeadlineWords / Math.Max(1, Count));

    public float AverageBody => Math.Max(1, (float)BodyWords / Math.Max(1, Count));

    /// <summary>The slot of a rowid; under 0 where the state has none.</summary>
    public int SlotOf(long key) => key >= IndexKey.FirstDated ? dated.SlotOf(key) : undated.SlotOf(key);

    /// <summary>The slot of an article; under 0 where the state has none.</summary>
    public int SlotOfArticle(long articleId) => articleId < slotsOfArticles.Length ? slotsOfArticles[articleId] - 1 : -1;

    /// <summary>The language of an article; empty where it is not known, or the state has no such article.</summary>
    public string LanguageOf(long articleId) =>
        SlotOfArticle(articleId) is >= 0 and var slot ? LanguageNames[Languages[slot]] : "";

    /// <summary>By slot, some articles; those that are not in the state are left out.</summary>
    public BitArray SlotsOf(IEnumerable<long> articleIds)
    {
        var slots = new BitArray(used);
        foreach (var id in articleIds)
        {
            if (SlotOfArticle(id) is >= 0 and var slot)
            {
                slots[slot] = true;
            }
        }

        return slots;
    }

    /// <summary>A state with further entries.</summary>
    /// <param name="entries">In the order of their ids.</param>
    public EntryTable With(IEnumerable<IndexEntry> entries)
    {
        var table = new EntryTable
        {
            dated = dated.Copy(),
            undated = undated.Copy(),
            used = used,
            LanguageNames = [.. LanguageNames],
            LastId = LastId,
            Count = Count,
            HeadlineWords = HeadlineWords,
            BodyWords = BodyWords,
            ArticleIds = [.. ArticleIds],
            Lengths = [.. Lengths],
            SourceIds = [.. SourceIds],
            Languages = [.. Languages],
            Days = [.. Days],
            slotsOfArticles = [.. slotsOfArticles],
        };
        foreach (var entry in entries)
        {
            table.Put(entry);
        }

        return table;
    }

    private void Put(IndexEntry entry)
    {
        var articleId = (int)entry.ArticleId;
        if (articleId >= slotsOfArticles.Length)
        {
            Array.Resize(ref slotsOfArticles, Math.Max(1024, articleId + (articleId / 4) + 1));
        }

        if (slotsOfArticles[articleId] is > 0 and var known)
        {
            var old = known - 1;
            Count--;
            HeadlineWords -= Lengths[old].Headline;
            BodyWords -= Lengths[old].Body;
            ArticleIds[old] = 0;
        }

        var slot = Place(entry.Key);
        slotsOfArticles[articleId] = slot + 1;
        ArticleIds[slot] = articleId;
        Lengths[slot] = new EntryLengths(entry);
        SourceIds[slot] = (int)entry.SourceId;
        Languages[slot] = LanguageOf(entry.Language);
        Days[slot] = entry.IsDated
            ? (entry.First?.DayNumber ?? int.MinValue, entry.Last?.DayNumber ?? int.MaxValue)
            : (int.MaxValue, int.MinValue);
        LastId = Math.Max(LastId, entry.Id);
        Count++;
        HeadlineWords += Lengths[slot].Headline;
        BodyWords += Lengths[slot].Body;
    }

    private int Place(long key)
    {
        var region = IndexKey.IsDated(key) ? dated : undated;
        var number = (int)(key & ((1 << IndexKey.BitsOfDay) - 1));
        var (start, room) = region.BlockOf(key);
        if (number < room)
        {
            return start + number;
        }

        var more = Math.Max(FirstRoom, room);
        while (more <= number)
        {
            more *= 2;
        }

        Reserve(used + more);
        for (var i = 0; i < room; i++)
        {
            Move(start + i, used + i);
        }

        region.SetBlock(key, used, more);
        used += more;
        return used - more + number;
    }

    private void Move(int from, int to)
    {
        (ArticleIds[to], Lengths[to], SourceIds[to], Languages[to], Days[to]) = (
            ArticleIds[from], Lengths[from], SourceIds[from], Languages[from], Days[from]);
        if (ArticleIds[from] != 0)
        {
            slotsOfArticles[ArticleIds[from]] = to + 1;
            ArticleIds[from] = 0;
        }
    }

    private void Reserve(int slots)
    {
        if (slots <= ArticleIds.Length)
        {
            return;
        }

        var length = Math.Max(1024, slots + (slots / 4));
        ArticleIds = Grown(ArticleIds, length);
        Lengths = Grown(Lengths, length);
        SourceIds = Grown(SourceIds, length);
        Languages = Grown(Languages, length);
        Days = Grown(Days, length);
    }

    private static T[] Grown<T>(T[] array, int length)
    {
        Array.Resize(ref array, length);
        return array;
    }

    private byte LanguageOf(string language)
    {
        var index = LanguageNames.IndexOf(language);
        if (index < 0 && LanguageNames.Count < byte.MaxValue)
        {
            LanguageNames.Add(language);
            index = LanguageNames.Count - 1;
        }

        return (byte)Math.Max(0, index);
    }
}

/// <summary>How many words the fields of an article have, as far as ranking looks at it.</summary>
internal readonly struct EntryLengths(IndexEntry entry)
{
    public readonly ushort Body = (ushort)Math.Min(entry.BodyWords, ushort.MaxValue);
    public readonly byte Headline = (byte)Math.Min(entry.HeadlineWords, byte.MaxValue);
}
