using NewsArchive.Core;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Models;

/// <summary>
/// How far and how fast the work after imports goes on, by what was left whenever someone looked in the last minute. Whichever process
/// does it.
/// </summary>
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
        return UnfinishedText.HowFar(work, RestsOn.Index | RestsOn.Stories | RestsOn.Names) is { } far
            ? $"{far}{(pace is { } known ? $" Currently {known:N0} {(known == 1 ? "article" : "articles")} per second." : "")}"
            : null;
    }

    private int? Pace(UnfinishedWork work)
    {
        var now = time.GetTimestamp();
        lock (looking)
        {
            while (looks.TryPeek(out var oldest)
                && (!work.IsAny || Part(oldest.Work).Number != Part(work).Number || time.GetElapsedTime(oldest.At, now) > Window))
            {
                looks.Dequeue();
            }

            if (work.IsAny)
            {
                looks.Enqueue((now, work));
            }

            var done = looks.TryPeek(out var first) ? Part(work).Done - Part(first.Work).Done : 0;
            var took = time.GetElapsedTime(first.At, now);
            // None, too, where an import brings more than is done
            return done > 0 && took >= Least ? (int)Math.Max(1, done / took.TotalSeconds) : null;
        }
    }

    /// <summary>The part that goes on: articles are indexed, compared, then grouped, and then their names are looked for.</summary>
    private static (int Number, int Done) Part(UnfinishedWork work) => work switch
    {
        { IsIndexing: true } => (0, work.Indexed),
        { Uncompared: > 0 } => (1, work.Compared),
        { IsGrouping: true } => (2, work.Grouped),
        _ => (3, work.Named),
    };
}
