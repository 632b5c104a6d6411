using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Tests.Comparing;

public sealed class ClaimMatrixTests
{
    [Fact]
    public void A_claim_of_several_reports_is_one_row_and_what_one_alone_says_is_listed()
    {
        var third = Grounding.Of("Skarven on the rocks", "The harbour's organisers have cancelled the regatta.", "Tickets are refunded at the quay in Nordhavn.");

        var matrix = ClaimMatrix.Of([Grounding.First, Grounding.Second, third]);

        Assert.Equal([[4], [3], [0]], matrix.Rows[0]);
        Assert.Equal([5], matrix.Only[0]);
        Assert.Equal([1], matrix.Only[2]);
    }
}
