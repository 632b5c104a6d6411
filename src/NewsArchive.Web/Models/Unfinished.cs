using NewsArchive.Core;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Models;

/// <summary>The work after imports on which something that is shown rests.</summary>
[Flags]
public enum RestsOn
{
    Nothing = 0,

    /// <summary>Stories, and dates that are inferred within them.</summary>
    Stories = 1,

    Names = 2,

    /// <summary>What searches find.</summary>
    Index = 4,
}

/// <summary>What a page says of work that is still to be done. Looked at once for a page, so that all of it says the same.</summary>
public sealed class Unfinished(Archive archive)
{
    private UnfinishedWork? work;

    private UnfinishedWork Work => work ??= archive.Unfinished.Now();

    /// <summary>How far the work is on which something rests; null where that is done.</summary>
    public string? Note(RestsOn rests) => UnfinishedText.Note(Work, rests);

    /// <summary>Whether work is left on which something rests.</summary>
    public bool Is(RestsOn rests) => UnfinishedText.IsLeft(Work, rests);

    /// <summary>What follows a count that is not final: <c> so far</c>, else nothing.</summary>
    public string SoFar(RestsOn rests) => Is(rests) ? " so far" : "";
}

/// <summary>
/// Work that is still to be done, in the same words on pages and on the command line. They fit new articles and older rules alike.
/// </summary>
public static class UnfinishedText
{
    private const string MayChange = "What you see here may still change.";

    public static bool IsLeft(UnfinishedWork work, RestsOn rests)
    {
        ArgumentNullException.ThrowIfNull(work);
        return (rests.HasFlag(RestsOn.Stories) && work.IsGrouping) || (rests.HasFlag(RestsOn.Names) && work.IsNaming)
            || (rests.HasFlag(RestsOn.Index) && work.IsIndexing);
    }

    /// <summary>How far it is, and that what rests on it may change; null where it is done.</summary>
    public static string? Note(UnfinishedWork work, RestsOn rests) => HowFar(work, rests) is { } far ? $"{far} {MayChange}" : null;

    /// <summary>How far it is; null where it is done.</summary>
    public static string? HowFar(UnfinishedWork work, RestsOn rests)
    {
        var sentences = Sentences(work, rests).ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private static IEnumerable<string> Sentences(UnfinishedWork work, RestsOn rests)
    {
        if (IsLeft(work, rests & RestsOn.Index))
        {
            yield return $"Indexing articles by new rules: {work.Indexed:N0} of {work.Articles:N0} done; a search finds only these.";
        }

        if (IsLeft(work, rests & RestsOn.Stories))
        {
            var compared = work.Compared > work.Grouped && work.Uncompared > 0 ? $", {work.Compared:N0} compared with the others" : "";
            yield return $"Grouping articles into stories: {work.Grouped:N0} of {work.Articles:N0} done{compared}.";
        }

        if (IsLeft(work, rests & RestsOn.Names))
        {
            yield return $"Looking for names in articles: {work.Named:N0} of {work.Articles:N0} done.";
        }
    }
}
