using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Tests.Stories;

/// <summary>What hangs together by links, told by the links alone.</summary>
public sealed class CrowdsTests
{
    private static readonly double[] Strengths = [.5, .7, .9];

    [Fact]
    public void What_hangs_together_is_found_whole()
    {
        var crowds = Of([(1, 2, .5), (2, 3, .6), (4, 5, .9), (5, 6, .4)], most: 10);

        Assert.Equal([1, 2, 3], crowds.Of(2).Ids.Order());
        Assert.Equal([4, 5], crowds.Of(5).Ids.Order());
        Assert.Equal([6], crowds.Of(6).Ids);
    }

    [Fact]
    public void Of_too_much_only_stronger_links_count()
    {
        var crowds = Of([(1, 2, .9), (2, 3, .6), (3, 4, .9)], most: 3);

        Assert.Equal([1, 2], crowds.Of(1).Ids.Order());
        Assert.Equal([3, 4], crowds.Of(4).Ids.Order());
    }

    [Fact]
    public void What_is_bound_together_is_in_one_crowd_whatever_the_links()
    {
        var crowds = Of([(1, 2, .9), (3, 4, .6)], most: 10, bound: [(2, 3)]);

        Assert.Equal([1, 2, 3, 4], crowds.Of(4).Ids.Order());
    }

    [Fact]
    public void More_than_are_looked_at_by_the_strongest_links_are_a_flood()
    {
        var flood = Of([(1, 2, .95), (2, 3, .95), (3, 4, .95), (4, 5, .95)], most: 3, bound: [(1, 9)]).Of(1);

        Assert.True(flood.IsFlood);
        Assert.Contains(9, flood.Ids);
        Assert.Equal([1, 2, 3, 4], flood.Ids.Concat(flood.Rest).Except([9L]).Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_crowd_is_the_same_whichever_of_its_articles_is_looked_at_first(int seed)
    {
        var random = new Random(seed);
        var links = Enumerable.Range(0, 120).Select(_ => (A: random.NextInt64(60), B: random.NextInt64(60), random.Next(50, 100) / 100.0))
            .Where(link => link.A != link.B).DistinctBy(link => (Math.Min(link.A, link.B), Math.Max(link.A, link.B))).ToList();
        var crowds = Of(links, most: 8);

        foreach (var id in Enumerable.Range(0, 60))
        {
            var crowd = crowds.Of(id);
            Assert.All(crowd.Ids, other => Assert.Equal(crowd.IsFlood, crowds.Of(other).IsFlood));
            if (!crowd.IsFlood) Assert.All(crowd.Ids, other => Assert.Equal(crowd.Ids.Order(), crowds.Of(other).Ids.Order()));
        }
    }

    private static Crowds Of(
        IReadOnlyList<(long A, long B, double Strength)> links, int most, IReadOnlyList<(long A, long B)>? bound = null) =>
        new(
            Strengths, most, mostTogether: 150,
            id =>
            [
                .. links.Where(link => link.A == id).Select(link => (link.B, link.Strength)),
                .. links.Where(link => link.B == id).Select(link => (link.A, link.Strength)),
            ],
            id =>
            [
                .. (bound ?? []).Where(pair => pair.A == id).Select(pair => pair.B),
                .. (bound ?? []).Where(pair => pair.B == id).Select(pair => pair.A),
            ]);
}
