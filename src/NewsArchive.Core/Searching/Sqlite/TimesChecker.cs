namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Gathers matches that have the phrases of an expression so many times.</summary>
internal sealed unsafe class TimesChecker(EntryTable entries, int phrases, int times) : SlotCollector(entries)
{
    protected override bool IsMatch(Fts5Api* api, nint context)
    {
        var left = times;
        Fts5Api.PhraseIterator iterator;
        int column, offset;
        for (var phrase = 0; phrase < phrases; phrase++)
        {
            for (api->PhraseFirst(
                context, phrase, &iterator, &column, &offset); column >= 0; api->PhraseNext(context, &iterator, &column, &offset))
            {
                // The words of quotations stand in the body too.
                if ((phrases > 1 || column != IndexColumns.Quotes || IsOnlyQuotes(api, context)) && --left <= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOnlyQuotes(Fts5Api* api, nint context)
    {
        Fts5Api.PhraseIterator iterator;
        int column, offset;
        api->PhraseFirst(context, 0, &iterator, &column, &offset);
        return column == IndexColumns.Quotes;
    }
}
