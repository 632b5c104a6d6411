namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Gathers matches in which a phrase of one side stands close enough to one of the other.</summary>
/// <param name="entries">The state of the index.</param>
/// <param name="leftPhrases">How many phrases are the left side's; they come first.</param>
/// <param name="phrases">How many both sides have; after them comes the mark of paragraphs where it is needed.</param>
/// <param name="leftLength">How many words a phrase of the left side has.</param>
/// <param name="distance">The most words between; null where one paragraph is enough.</param>
/// <param name="isOrdered">Whether the left side comes first.</param>
internal sealed unsafe class NearChecker(
    EntryTable entries, int leftPhrases, int phrases, int leftLength, int? distance, bool isOrdered) : SlotCollector(entries)
{
    private readonly List<(int Column, int Offset)> left = [];
    private readonly List<(int Column, int Offset)> right = [];
    private readonly List<(int Column, int Offset)> paragraphs = [];

    protected override bool IsMatch(Fts5Api* api, nint context)
    {
        Gather(api, context, 0, leftPhrases, left);
        Gather(api, context, leftPhrases, phrases, right);
        if (distance is null)
        {
            Gather(api, context, phrases, phrases + 1, paragraphs);
        }

        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (one.Column == other.Column && one != other && IsClose(one, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Gather(Fts5Api* api, nint context, int first, int end, List<(int, int)> places)
    {
        places.Clear();
        Fts5Api.PhraseIterator iterator;
        int column, offset;
        for (var phrase = first; phrase < end; phrase++)
        {
            for (api->PhraseFirst(
                context, phrase, &iterator, &column, &offset); column >= 0; api->PhraseNext(context, &iterator, &column, &offset))
            {
                if (column != IndexColumns.Quotes)
                {
                    places.Add((column, offset));
                }
            }
        }
    }

    private bool IsClose((int Column, int Offset) one, (int Column, int Offset) other)
    {
        if (isOrdered && other.Offset < one.Offset)
        {
            return false;
        }

        if (distance is not { } most)
        {
            return one.Column == IndexColumns.Body && ParagraphOf(one.Offset) == ParagraphOf(other.Offset);
        }

        var between = other.Offset > one.Offset ? other.Offset - one.Offset - leftLength : one.Offset - other.Offset - 1;
        return between <= most;
    }

    private int ParagraphOf(int offset)
    {
        var index = paragraphs.BinarySearch((IndexColumns.Body, offset));
        return index < 0 ? ~index : index;
    }
}
