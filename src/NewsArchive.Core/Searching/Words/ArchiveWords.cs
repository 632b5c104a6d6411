using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Words;

/// <summary>
/// The vocabulary of the archive as it is now. It is gathered when it is first asked for and again when the archive has
/// grown by a tenth, in the background and at most once at a time; who asks meanwhile gets what there is.
/// </summary>
public sealed class ArchiveWords(ArchiveStorage storage)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private Vocabulary current = Vocabulary.Empty;
    private long gatheredAt = -1; // articles of the archive then
    private Task gathering = Task.CompletedTask;

    /// <summary>Begins to gather, so that it is ready when it is wanted.</summary>
    public void Prepare() => _ = Gather();

    internal Vocabulary Current
    {
        get
        {
            // A small archive is read at once; a reader of a large one does not wait for it, and one whose database fails is told by its search.
            try
            {
                Gather().Wait(Patience);
            }
            catch (AggregateException)
            {
                return current;
            }

            return current;
        }
    }

    private Task Gather()
    {
        var articles = storage.Read(connection => connection.Scalar<long>("SELECT coalesce(max(id), 0) FROM articles"));
        lock (gate)
        {
            if (!gathering.IsCompleted)
            {
                return gathering;
            }

            if (gatheredAt >= 0 && Math.Abs(articles - gatheredAt) * 10 <= gatheredAt)
            {
                return Task.CompletedTask;
            }

            gatheredAt = articles;
            return gathering = Task.Run(() => current = storage.Read(VocabularyReader.Read));
        }
    }
}
