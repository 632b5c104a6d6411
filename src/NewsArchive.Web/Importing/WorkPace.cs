using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Importing;

/// <summary>How far and how fast the work after imports goes on, by what was left whenever someone looked in the last minute. Whichever process does it.</summary>
public sealed class WorkPace(Archive archive, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(2); // between two looks that tell a pace

    private readonly Lock looking = new();
    private readonly Queue<(long At, UnfinishedWork Work)> looks = new();

    /// <summary>Looks, and says what is left in words for an admin; null where nothing is.</summary>
    public string? Look()
    {
        var work = archive.Unfinished.Now();
        var pace = Pace(work);
        return UnfinishedText.HowFar(work, RestsOn.Stories | RestsOn.Names) is { } far
            ? $"{far}{(pace is { } known ? $" At present {known:N0} {(known == 1 ? "article" : "articles")} a second." : "")}"
            : null;
    }

    private int? Pace(UnfinishedWork work)
    {
        var now = time.GetTimestamp();
        lock (looking)
        {
            while (looks.TryPeek(out var oldest) && (!work.IsAny || time.GetElapsedTime(oldest.At, now) > Window))
            {
                looks.Dequeue();
            }

            if (work.IsAny)
            {
                looks.Enqueue((now, work));
            }

            var done = looks.TryPeek(out var first) ? Done(work) - Done(first.Work) : 0;
            var took = time.GetElapsedTime(first.At, now);
            return done > 0 && took >= Least ? (int)Math.Max(1, done / took.TotalSeconds) : null; // none, too, where an import brings more than is done
        }

        // Of the part that goes on at present: articles are compared, then grouped, and then their names are looked for.
        int Done(UnfinishedWork then) => work.Uncompared > 0 ? then.Compared : work.IsGrouping ? then.Grouped : then.Named;
    }
}
