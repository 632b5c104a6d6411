using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Tests.Comparing;

public sealed class ClaimMatrixTests
{
    [Fact]
    public void A_claim_of_several_reports_is_one_row_and_what_one_alone_says_is_listed()
    {
        var third = Grounding.Of(
            "Skarven on the rocks", "The harbour's organisers have cancelled the regatta.",
            "Tickets are refunded at the quay in Nordhavn.");

        var matrix = ClaimMatrix.Of([Grounding.First, Grounding.Second, third]);

        Assert.Equal([[4], [3], [0]], matrix.Rows[0]);
        Assert.Equal([5], matrix.Only[0]);
        Assert.Equal([1], matrix.Only[2]);
        Assert.Equal(
            matrix.Reports.Select(_ => false), matrix.Reports.Index().Select(report => matrix.IsMissing(matrix.Rows[0], report.Index)));
    }

    [Fact]
    public void A_claim_is_missing_from_a_text_where_nothing_comes_near_to_it()
    {
        var third = Grounding.Of("Library reopens", "The library of Nordhavn opened again after two years of work, its director said.");

        var matrix = ClaimMatrix.Of([Grounding.First, Grounding.Second, third]);

        Assert.True(matrix.IsMissing(matrix.Rows.Single(row => row[0].Contains(4)), 2));
    }
}
