namespace NewsArchive.Core.Stories;

/// <summary>
/// Groups reports that hang together: the two groups that belong together most are joined, again and again, until none belong
/// together enough. Average link, but measured against how alike the reports within either group are: two fires in two towns are alike, yet
/// less than the reports of each.
/// </summary>
public static class StoryClustering
{
    /// <summary>The groups, as indices into <paramref name="reports"/>; a report by itself is a group of one. The order of the reports makes no difference.</summary>
    /// <param name="reports">The reports; the time is cubic in their number.</param>
    /// <param name="together">Pairs that a curator holds for one story.</param>
    /// <param name="apart">Pairs that a curator holds for two.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(
        IReadOnlyList<StoryReport> reports, IReadOnlyCollection<(int A, int B)> together, IReadOnlyCollection<(int A, int B)> apart)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(together);
        ArgumentNullException.ThrowIfNull(apart);
        var order = Enumerable.Range(0, reports.Count).ToArray();
        Array.Sort(order, (a, b) => Compare(reports[a], reports[b]));
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;

        var groups = new Groups([.. order.Select(index => reports[index])]);
        foreach (var (a, b) in apart) groups.Part(place[a], place[b]);
        foreach (var (a, b) in together.Select(pair => (A: place[pair.A], B: place[pair.B])).Order()) groups.JoinAnyway(a, b);
        while (groups.Best() is var (a, b)) groups.Join(a, b);
        return [.. groups.Members().Select(members => members.Select(member => order[member]).ToList())];
    }

    private static int Compare(StoryReport one, StoryReport other)
    {
        var byVector = StoryVector.Compare(one.Vector, other.Vector);
        if (byVector != 0) return byVector;
        var byDay = Nullable.Compare(one.First, other.First);
        return byDay != 0 ? byDay : one.Id.CompareTo(other.Id);
    }

    /// <summary>Groups as they grow: sums of similarities between and within them.</summary>
    private sealed class Groups
    {
        private readonly double[,] between;
        private readonly bool[,] parted;
        private readonly int[,] dated; // pairs of reports whose days are known; of a group with itself on the diagonal
        private readonly int[,] close; // those of them that are not far apart
        private readonly double[] within;
        private readonly List<int>?[] members;
        private readonly int[] best; // for each group the one that it belongs with most; -1 where there is none
        private readonly double[] bestCohesion;

        public Groups(StoryReport[] reports)
        {
            var count = reports.Length;
            (between, parted, within, members) = (new double[count, count], new bool[count, count], new double[count], new List<int>[count]);
            (best, bestCohesion) = (new int[count], new double[count]);
            (dated, close) = (new int[count, count], new int[count, count]);
            for (var a = 0; a < count; a++)
            {
                members[a] = [a];
                for (var b = a + 1; b < count; b++)
                {
                    between[a, b] = between[b, a] = reports[a].Similarity(reports[b]);
                    var days = reports[a].DaysFrom(reports[b]);
                    dated[a, b] = dated[b, a] = days is null ? 0 : 1;
                    close[a, b] = close[b, a] = days <= StoryParameters.FarDays ? 1 : 0;
                }
            }

            for (var a = 0; a < count; a++) Search(a);
        }

        public IEnumerable<List<int>> Members() => members.OfType<List<int>>();

        /// <summary>The two groups that belong together most; null where none do enough.</summary>
        public (int A, int B)? Best()
        {
            var first = -1;
            for (var a = 0; a < best.Length; a++)
            {
                if (members[a] is not null && best[a] >= 0 && (first < 0 || bestCohesion[a] > bestCohesion[first])) first = a;
            }

            return first < 0 || bestCohesion[first] < StoryParameters.LeastCohesion ? null : (first, best[first]);
        }

        public void Part(int a, int b)
        {
            parted[a, b] = parted[b, a] = true;
            Search(a);
            Search(b);
        }

        public void JoinAnyway(int a, int b)
        {
            var (groupA, groupB) = (GroupOf(a), GroupOf(b));
            if (groupA != groupB) Join(Math.Min(groupA, groupB), Math.Max(groupA, groupB));
        }

        public void Join(int a, int b)
        {
            if (a > b) (a, b) = (b, a);
            within[a] += within[b] + between[a, b];
            dated[a, a] += dated[b, b] + dated[a, b];
            close[a, a] += close[b, b] + close[a, b];
            members[a]!.AddRange(members[b]!);
            members[b] = null;
            for (var other = 0; other < best.Length; other++)
            {
                if (members[other] is null || other == a) continue;
                between[a, other] = between[other, a] = between[a, other] + between[b, other];
                dated[a, other] = dated[other, a] = dated[a, other] + dated[b, other];
                close[a, other] = close[other, a] = close[a, other] + close[b, other];
                parted[a, other] = parted[other, a] = parted[a, other] || parted[b, other];
            }

            Search(a);
            for (var other = 0; other < best.Length; other++)
            {
                if (members[other] is null || other == a) continue;
                if (best[other] == a || best[other] == b) Search(other);
                else if (!parted[other, a] && Cohesion(other, a) is var cohesion && (cohesion > bestCohesion[other] || (cohesion == bestCohesion[other] && a < best[other])))
                {
                    (best[other], bestCohesion[other]) = (a, cohesion);
                }
            }
        }

        private int GroupOf(int member) => Array.FindIndex(members, group => group?.Contains(member) == true);

        private void Search(int a)
        {
            (best[a], bestCohesion[a]) = (-1, 0);
            for (var b = 0; b < best.Length; b++)
            {
                if (b != a && members[b] is not null && !parted[a, b] && Cohesion(a, b) is var cohesion && cohesion > bestCohesion[a])
                {
                    (best[a], bestCohesion[a]) = (b, cohesion);
                }
            }
        }

        /// <summary>The mean similarity between two groups, less where the reports within them are more alike than reports of one event usually are.</summary>
        private double Cohesion(int a, int b) =>
            between[a, b] / (members[a]!.Count * members[b]!.Count)
            * (StoryParameters.UsualLikeness / Likeness(a)) * (StoryParameters.UsualLikeness / Likeness(b))
            * (HasOwnDays(a) && HasOwnDays(b) && close[a, b] * 5 < dated[a, b] ? StoryParameters.OtherDaysWeight : 1);

        /// <summary>Whether several reports of a group are dated, most of them within a few days.</summary>
        private bool HasOwnDays(int group) =>
            dated[group, group] >= StoryParameters.LeastDated * (StoryParameters.LeastDated - 1) / 2 && close[group, group] * 2 >= dated[group, group];

        /// <summary>The mean similarity within a group, with one usual pair beside the group's own.</summary>
        private double Likeness(int group)
        {
            var count = members[group]!.Count;
            var pairs = count * (count - 1) / 2;
            return Math.Clamp((within[group] + StoryParameters.UsualLikeness) / (pairs + 1), StoryParameters.LeastLikeness, StoryParameters.MostLikeness);
        }
    }
}
