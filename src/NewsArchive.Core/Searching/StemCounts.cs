using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>In how many articles of a language stems are, by a sample of them; of a small archive all.</summary>
/// <param name="counts">In how many of the sample, by the number of the stem.</param>
/// <param name="sampled">How many articles the sample has.</param>
/// <param name="articles">How many the language had then.</param>
/// <param name="all">How many the archive had then.</param>
internal sealed class StemCounts(int[] counts, int sampled, int articles, int all)
{
    private const int Sample = 4000;

    /// <summary>How many articles the archive had, of all languages.</summary>
    public int All => all;

    /// <summary>The share of articles that have a stem; a small one where the sample has none.</summary>
    public float ShareOf(int stem) => (stem < counts.Length && counts[stem] > 0 ? counts[stem] : 0.5f) / Math.Max(1, sampled);

    /// <summary>How much it says that an article has the stem (the idf of BM25).</summary>
    public float WeightOf(int stem)
    {
        var having = ShareOf(stem) * articles;
        return WeightOf(having, articles);
    }

    /// <summary>How much it says that an article has what so many of all have.</summary>
    public static float WeightOf(double having, double all) => (float)Math.Log(1 + (Math.Max(0, all - having) + 0.5) / (having + 0.5));

    /// <summary>Counts now.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="vocabulary">The words of the language.</param>
    /// <param name="isOfIt">Whether an article is in the language.</param>
    /// <param name="all">How many articles the archive has.</param>
    public static StemCounts Of(ArchiveConnection connection, WordVocabulary vocabulary, Func<long, bool> isOfIt, int all)
    {
        var last = connection.Scalar<long?>("SELECT max(article_id) FROM article_texts") ?? 0;
        var step = Math.Max(1, last / Sample);
        var counts = new int[1024];
        var seenBy = new int[1024];
        var (sampled, seen, numbers) = (0, 0, new List<NumberedWord>());
        for (long id = 1; id <= last; id += step)
        {
            if (connection.First(
                "SELECT headline || ' ' || standfirst || ' ' || body || ' ' || captions FROM article_texts WHERE article_id = @id",
                row => row.GetString(0), ("@id", id)) is not { } text)
            {
                continue;
            }

            seen++;
            if (!isOfIt(id))
            {
                continue;
            }

            sampled++;
            numbers.Clear();
            vocabulary.Scan(text, numbers);
            foreach (var number in numbers)
            {
                var stem = vocabulary.StemOf(number.Number);
                if (stem >= counts.Length)
                {
                    Array.Resize(ref counts, stem * 2);
                    Array.Resize(ref seenBy, stem * 2);
                }

                counts[stem] += seenBy[stem] == sampled ? 0 : 1;
                seenBy[stem] = sampled;
            }
        }

        return new StemCounts(counts, sampled, (int)((long)all * sampled / Math.Max(1, seen)), all);
    }
}
