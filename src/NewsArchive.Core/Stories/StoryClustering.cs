namespace NewsArchive.Core.Stories;

/// <summary>
/// Groups what belongs together (average linkage): the two groups whose members are likeliest to belong together on the mean are
/// joined, again and again, while that mean is at least a bar. So A–B and B–C alone do not make A–C. Of two means that are nearly the
/// same that of more pairs comes first: what nine reports say counts before what one does.
/// </summary>
internal sealed class StoryClustering
{
    private const double HalfPair = .5;

    private readonly double[,] sums; // of the probabilities between two groups
    private readonly int[,] counts; // of the pairs that they are the sum of
    private readonly bool[,] parted;
    private readonly List<int>?[] members;
    private readonly int[] best; // for each group the one that it belongs with most; -1 where there is none
    private readonly double[] bestSupport;
    private readonly double least;

    /// <param name="count">How many members there are, in an order that does not depend on how they came.</param>
    /// <param name="probability">How likely two of them belong together; null where the pair says nothing.</param>
    /// <param name="least">The mean from which on two groups are one.</param>
    public StoryClustering(int count, Func<int, int, double?> probability, double least)
    {
        ArgumentNullException.ThrowIfNull(probability);
        (sums, counts, parted, members) = (new double[count, count], new int[count, count], new bool[count, count], new List<int>[count]);
        (best, bestSupport, this.least) = (new int[count], new double[count], least);
        for (var a = 0; a < count; a++)
        {
            members[a] = [a];
            for (var b = a + 1; b < count; b++)
            {
                if (probability(a, b) is not { } known) continue;
                sums[a, b] = sums[b, a] = known;
                counts[a, b] = counts[b, a] = 1;
            }
        }

        for (var a = 0; a < count; a++) Search(a);
    }

    /// <summary>Holds two members apart, whatever speaks for them.</summary>
    public void Part(int a, int b)
    {
        parted[a, b] = parted[b, a] = true;
        Search(a);
        Search(b);
    }

    /// <summary>Holds two members together, whatever speaks against it.</summary>
    public void JoinAnyway(int a, int b)
    {
        var (groupA, groupB) = (GroupOf(a), GroupOf(b));
        if (groupA != groupB) Join(Math.Min(groupA, groupB), Math.Max(groupA, groupB));
    }

    /// <summary>The groups; a member by itself is a group of one.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups()
    {
        while (Best() is var (a, b)) Join(Math.Min(a, b), Math.Max(a, b));
        return [.. members.OfType<List<int>>()];
    }

    private (int A, int B)? Best()
    {
        var first = -1;
        for (var a = 0; a < best.Length; a++)
        {
            if (members[a] is not null && best[a] >= 0 && (first < 0 || bestSupport[a] > bestSupport[first])) first = a;
        }

        return first < 0 ? null : (first, best[first]);
    }

    private void Join(int a, int b)
    {
        members[a]!.AddRange(members[b]!);
        members[b] = null;
        for (var other = 0; other < best.Length; other++)
        {
            if (members[other] is null || other == a) continue;
            sums[a, other] = sums[other, a] = sums[a, other] + sums[b, other];
            counts[a, other] = counts[other, a] = counts[a, other] + counts[b, other];
            parted[a, other] = parted[other, a] = parted[a, other] || parted[b, other];
        }

        Search(a);
        for (var other = 0; other < best.Length; other++)
        {
            if (members[other] is null || other == a) continue;
            if (best[other] == a || best[other] == b) Search(other);
            else if (Support(other, a) is { } support
                && (support > bestSupport[other] || (support == bestSupport[other] && a < best[other])))
            {
                (best[other], bestSupport[other]) = (a, support);
            }
        }
    }

    private int GroupOf(int member) => Array.FindIndex(members, group => group?.Contains(member) == true);

    private void Search(int a)
    {
        (best[a], bestSupport[a]) = (-1, 0);
        for (var b = 0; b < best.Length; b++)
        {
            if (b != a && members[b] is not null && Support(a, b) is { } support && support > bestSupport[a])
            {
                (best[a], bestSupport[a]) = (b, support);
            }
        }
    }

    /// <summary>
    /// How much speaks for two groups being one: their mean, a little less where few pairs give it; null where they are not to be joined.
    /// </summary>
    private double? Support(int a, int b)
    {
        if (parted[a, b] || counts[a, b] == 0) return null;
        // Sums of the same probabilities in another order differ in their last digits, which must not decide.
        var mean = Math.Round(sums[a, b] / counts[a, b], 9);
        return mean >= least ? Math.Round(sums[a, b] / (counts[a, b] + HalfPair), 9) : null;
    }
}
