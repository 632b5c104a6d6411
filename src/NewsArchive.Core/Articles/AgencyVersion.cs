using System.Numerics;

namespace NewsArchive.Core.Articles;

/// <summary>Versions as agencies write them: numbers, or times that sort as text.</summary>
internal static class AgencyVersion
{
    /// <summary>Below 0 where the first is older, above 0 where it is newer; 0 where they are the same or nothing can be said.</summary>
    public static int Compare(string? first, string? second)
    {
        if (first is null || second is null)
        {
            return 0;
        }

        return BigInteger.TryParse(first, out var one) && BigInteger.TryParse(second, out var other)
            ? one.CompareTo(other)
            : string.CompareOrdinal(first, second);
    }
}
