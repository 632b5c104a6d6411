namespace NewsArchive.Evaluation;

/// <summary>Shares of a whole.</summary>
internal static class Share
{
    /// <summary>How many of the items are so, as a share of 1; 0 of none.</summary>
    public static double Of<T>(IReadOnlyCollection<T> items, Func<T, bool> isSo) =>
        items.Count == 0 ? 0 : (double)items.Count(isSo) / items.Count;
}
