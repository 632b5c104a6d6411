namespace NewsArchive.Core.Stories;

/// <summary>
/// Finds what hangs together by links, as that is grouped at once, and parts it where it is too much for that. What hangs together is
/// a matter of the links alone, and so is where it is parted: not of the article that is looked at first.
/// </summary>
/// <param name="strengths">
/// How strong the links are that count, ascending. Where too much hangs together by them, stronger ones count.
/// </param>
/// <param name="mostOfCrowd">
/// The most articles that are looked at as hanging together. More that do so by the strongest links are a flood: a series in set words,
/// which tells nothing of an event.
/// </param>
/// <param name="mostTogether">The most that are grouped at once, as the time grows with the third power.</param>
/// <param name="linksOf">All links of an article, each with its strength.</param>
/// <param name="boundTo">The articles that one is never parted from.</param>
internal sealed class Crowds(
    double[] strengths, int mostOfCrowd, int mostTogether, Func<long, IReadOnlyList<(long Other, double Strength)>> linksOf,
    Func<long, IReadOnlyList<long>> boundTo)
{
    private const int MostNoted = 200_000; // articles of too large crowds that are kept in memory

    // For each strength articles of which more hang together by such links than are looked at, so that this is found out once
    private readonly Dictionary<double, HashSet<long>> tooMany = strengths.ToDictionary(strength => strength, _ => new HashSet<long>());

    // Of the articles of a crowd, so that each is read once
    private readonly Dictionary<long, IReadOnlyList<(long Other, double Strength)>> links = [];

    /// <summary>Forgets which crowds are too large: links have changed.</summary>
    public void Forget()
    {
        foreach (var articles in tooMany.Values) articles.Clear();
    }

    /// <summary>What hangs together with an article by the weakest links by which it is no more than is looked at.</summary>
    public Crowd Of(long first)
    {
        links.Clear();
        List<long> ids = [];
        foreach (var least in strengths)
        {
            if (Gather(first, least, out ids)) return new Crowd(ids, [], IsFlood: false);
        }

        return new Crowd(Bound(ids), ids.SelectMany(id => Linked(id, strengths[^1])).Distinct().Except(ids).ToList(), IsFlood: true);
    }

    /// <summary>Some articles and all that are never parted from them.</summary>
    public IReadOnlyCollection<long> Bound(IEnumerable<long> ids)
    {
        var found = ids.ToHashSet();
        var queue = new Queue<long>(found);
        while (queue.TryDequeue(out var id))
        {
            foreach (var other in boundTo(id).Where(found.Add)) queue.Enqueue(other);
        }

        return found;
    }

    /// <summary>
    /// Parts that are small enough to be grouped, cut where links are weakest; what only copies make large is cut by its order.
    /// </summary>
    /// <param name="crowd">The crowd.</param>
    /// <param name="reports">Its reports in their order.</param>
    public IEnumerable<List<StoryReport>> Parts(Crowd crowd, List<StoryReport> reports)
    {
        if (crowd.IsFlood) return Cut(reports, double.PositiveInfinity);
        IEnumerable<List<StoryReport>> parts = [reports];
        foreach (var least in strengths.Skip(1))
        {
            parts = parts.SelectMany(part => part.Count <= mostTogether ? [part] : Cut(part, least)).ToList();
        }

        return parts.SelectMany(part => part.Chunk(mostTogether)).Select(part => part.ToList());
    }

    // Returns whether that is all; of more some were found, which are noted.
    private bool Gather(long first, double least, out List<long> ids)
    {
        var found = new HashSet<long> { first };
        ids = [first];
        for (var next = 0; next < ids.Count; next++)
        {
            var id = ids[next];
            if (ids.Count > mostOfCrowd || tooMany[least].Contains(id))
            {
                if (tooMany[least].Count > MostNoted) tooMany[least].Clear();
                tooMany[least].UnionWith(ids);
                return false;
            }

            ids.AddRange(Linked(id, least).Concat(boundTo(id)).Where(found.Add));
        }

        return true;
    }

    private List<List<StoryReport>> Cut(List<StoryReport> part, double least)
    {
        var group = part.ToDictionary(report => report.Id, report => report.Id);
        foreach (var report in part)
        {
            foreach (var other in Linked(report.Id, least).Concat(boundTo(report.Id)).Where(group.ContainsKey))
            {
                group[Root(other)] = Root(report.Id);
            }
        }

        return part.GroupBy(report => Root(report.Id)).Select(found => found.ToList()).ToList();

        long Root(long id) => group[id] == id ? id : group[id] = Root(group[id]);
    }

    private IEnumerable<long> Linked(long id, double least)
    {
        if (!links.TryGetValue(id, out var known)) links.Add(id, known = linksOf(id));
        return known.Where(link => link.Strength >= least).Select(link => link.Other);
    }
}

/// <summary>Articles that hang together by links.</summary>
/// <param name="Ids">Their numbers; of a flood only some.</param>
/// <param name="Rest">The others that are linked with these by the strongest links, where it is a flood.</param>
/// <param name="IsFlood">Whether they are so many that they tell nothing of an event.</param>
internal sealed record Crowd(IReadOnlyCollection<long> Ids, IReadOnlyCollection<long> Rest, bool IsFlood);
