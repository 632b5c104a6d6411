using System.Collections;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Where the phrases of an expression stand in the current match. A place's number is its column's, then its own in that.
/// </summary>
internal sealed unsafe class MatchPlaces
{
    /// <summary>The most places of one side that are looked at in one article: 0.8 MB.</summary>
    public const int MostPlaces = 50_000;

    private const int BitsOfOffset = 32;

    private readonly ReadLimit? limit = ReadLimit.Current;

    private Fts5Api* api;
    private nint context;
    private int match;

    /// <summary>The match's slot.</summary>
    public int Slot { get; private set; }

    public void MoveTo(Fts5Api* current, nint at, int slot)
    {
        api = current;
        (context, Slot) = (at, slot);
        match++;
    }

    /// <summary>Whether any of some phrases is in the match.</summary>
    public bool Has(int first, int end)
    {
        Fts5Api.PhraseIterator iterator;
        int column, offset;
        for (var phrase = first; phrase < end; phrase++)
        {
            api->PhraseFirst(context, phrase, &iterator, &column, &offset);
            if (column >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places of some words, in the order of their starts.</summary>
    public List<WordPlace> PlacesOf(PlacedSide side)
    {
        if (side.Match == match)
        {
            return side.Places;
        }

        side.Match = match;
        side.Places.Clear();
        Fts5Api.PhraseIterator iterator;
        int column, offset;
        for (var i = 0; i < side.Lengths.Count; i++)
        {
            var phrase = side.First + i;
            for (api->PhraseFirst(
                context, phrase, &iterator, &column, &offset); column >= 0; api->PhraseNext(context, &iterator, &column, &offset))
            {
                if (side.Counts(column) && side.Places.Count < MostPlaces)
                {
                    var start = ((long)column << BitsOfOffset) + offset;
                    side.Places.Add(new WordPlace(start, start + side.Lengths[i]));
                }
            }
        }

        limit?.Count(side.Places.Count);
        if (side.Lengths.Count > 1)
        {
            side.Places.Sort((one, other) => one.Start.CompareTo(other.Start));
        }

        return side.Places;
    }

    /// <summary>Whether two sides are near each other.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="near">How near they must be.</param>
    /// <param name="paragraphs">The marks of paragraphs, where being in one is enough.</param>
    public bool IsNear(PlacedSide left, PlacedSide right, NearNode near, PlacedSide? paragraphs)
    {
        var (ones, others) = (PlacesOf(left), PlacesOf(right));
        if (near.Distance is { } distance)
        {
            return Proximity.IsNear(ones, others, place => place.End + distance, near.IsOrdered);
        }

        var marks = PlacesOf(paragraphs!);
        return Proximity.IsNear(ones, others, place => EndOfParagraph(marks, place.Start), near.IsOrdered);
    }

    /// <summary>The number of the next paragraph's mark; 0 for what is in no paragraph.</summary>
    private static long EndOfParagraph(List<WordPlace> marks, long start)
    {
        if (start >> BitsOfOffset != IndexColumns.Body)
        {
            return 0;
        }

        var next = ~marks.BinarySearch(
            new WordPlace(start, 0), Comparer<WordPlace>.Create((one, other) => one.Start.CompareTo(other.Start)));
        return next < marks.Count ? marks[next].Start : (long)(IndexColumns.Body + 1) << BitsOfOffset;
    }
}

/// <summary>Gathers the slots of matches in which words stand as a tree asks.</summary>
internal sealed unsafe class PlaceChecker(EntryTable entries, PlacedExpression tree) : IMatchVisitor
{
    private readonly MatchPlaces places = new();

    public BitArray Slots { get; } = new(entries.Slots);

    public void Visit(Fts5Api* api, nint context)
    {
        var slot = entries.SlotOf(api->Rowid(context));
        if (slot >= 0 && slot < Slots.Length)
        {
            places.MoveTo(api, context, slot);
            Slots[slot] |= tree.Holds(places);
        }
    }
}
