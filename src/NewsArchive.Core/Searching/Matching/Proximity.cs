namespace NewsArchive.Core.Searching.Matching;

/// <summary>Where a word or phrase stands: the numbers of its first word and of the one behind its last.</summary>
internal readonly record struct WordPlace(long Start, long End);

/// <summary>Compares the places of two words or phrases, in the index as in any text.</summary>
internal static class Proximity
{
    /// <summary>Whether any of one side's places is near one of the other's. Places that overlap are not near: they share a word.</summary>
    /// <param name="left">The places of the left side, in the order of their starts.</param>
    /// <param name="right">Those of the right side.</param>
    /// <param name="reach">The last number at which a place must start to be near one that it follows.</param>
    /// <param name="isOrdered">Whether the left side comes first.</param>
    public static bool IsNear(List<WordPlace> left, List<WordPlace> right, Func<WordPlace, long> reach, bool isOrdered) =>
        Follows(left, right, reach) || (!isOrdered && Follows(right, left, reach));

    private static bool Follows(List<WordPlace> first, List<WordPlace> then, Func<WordPlace, long> reach)
    {
        foreach (var place in first)
        {
            var (low, high) = (0, then.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = then[middle].Start < place.End ? (middle + 1, high) : (low, middle);
            }

            if (low < then.Count && then[low].Start <= reach(place))
            {
                return true;
            }
        }

        return false;
    }
}
