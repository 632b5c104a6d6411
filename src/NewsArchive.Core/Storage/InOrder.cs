using System.Collections.Concurrent;

namespace NewsArchive.Core.Storage;

/// <summary>Work on several processors whose results are written on one.</summary>
internal static class InOrder
{
    /// <summary>What is made of each item, in their order: the first results are handed out while the next are made.</summary>
    /// <param name="items">The items.</param>
    /// <param name="processors">How many processors make them.</param>
    /// <param name="make">Makes a result; it may touch no database.</param>
    public static IEnumerable<TResult> Of<T, TResult>(IList<T> items, int processors, Func<T, TResult> make) =>
        Partitioner.Create(items, loadBalance: true).AsParallel().AsOrdered().WithDegreeOfParallelism(processors)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(make);
}
