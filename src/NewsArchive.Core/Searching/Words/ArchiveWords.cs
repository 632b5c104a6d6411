using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Words;

/// <summary>
/// The vocabulary of the archive as it is now. It is gathered when it is first asked for and again when the archive has
/// grown by a tenth, in the background and at most once at a time; who asks meanwhile gets what there is.
/// </summary>
public sealed class ArchiveWords(ArchiveStorage storage)
{
    private const int SmallArchive = 2000; // articles, read in less time than a reader notices
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private Vocabulary current = Vocabulary.Empty;
    private long gatheredAt = -1; // articles of the archive then
    private Task gathering = Task.CompletedTask;

    /// <summary>Gathers it, so that it is ready when it is wanted.</summary>
    public Task PrepareAsync() => Gather().Gathering;

    internal Vocabulary Current
    {
        get
        {
            // A small archive is read at once; a reader of a large one does not wait for it, and one whose database fails is told by its
            // search.
            try
            {
                var (task, articles) = Gather();
                if (articles <= SmallArchive)
                {
                    task.Wait(Patience);
                }
            }
            catch (AggregateException)
            {
                return current;
            }

            return current;
        }
    }

    private (Task Gathering, long Articles) Gather()
    {
        var articles = storage.Read(connection => connection.Scalar<long>("SELECT coalesce(max(id), 0) FROM articles"));
        lock (gate)
        {
            if (!gathering.IsCompleted)
            {
                return (gathering, articles);
            }

            if (gatheredAt >= 0 && Math.Abs(articles - gatheredAt) * 10 <= gatheredAt)
            {
                return (Task.CompletedTask, articles);
            }

            gatheredAt = articles;
            using (ReadLimit.Lift()) // it is gathered for all readers
            {
                gathering = Task.Run(() => current = storage.Read(VocabularyReader.Read));
            }

            return (gathering, articles);
        }
    }
}
