namespace NewsArchive.Core.Searching.Words;

/// <summary>Words and names of an archive, with in how many of the articles that were read each is.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Words">Words, folded, in order of their letters.</param>
/// <param name="Names">Names of several words as they are written, with the folded form by which they are found, in its order.</param>
internal sealed record Vocabulary(
    int Articles, IReadOnlyList<(string Word, int Articles)> Words, IReadOnlyList<(string Folded, string Name, int Articles)> Names)
{
    public static Vocabulary Empty { get; } = new(0, [], []);

    /// <summary>The words that begin with some letters.</summary>
    public IEnumerable<(string Word, int Articles)> WordsFrom(string prefix) => From(Words, word => word.Word, prefix);

    /// <summary>The names that begin with some letters.</summary>
    public IEnumerable<(string Folded, string Name, int Articles)> NamesFrom(string prefix) => From(Names, name => name.Folded, prefix);

    /// <summary>In how many of the articles read a word is.</summary>
    public int Count(string folded)
    {
        var at = First(Words, word => word.Word, folded);
        return at < Words.Count && Words[at].Word == folded ? Words[at].Articles : 0;
    }

    private static IEnumerable<T> From<T>(IReadOnlyList<T> sorted, Func<T, string> key, string prefix)
    {
        for (var at = First(sorted, key, prefix); at < sorted.Count && key(sorted[at]).StartsWith(prefix, StringComparison.Ordinal); at++)
        {
            yield return sorted[at];
        }
    }

    private static int First<T>(IReadOnlyList<T> sorted, Func<T, string> key, string wanted)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(key(sorted[middle]), wanted) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
