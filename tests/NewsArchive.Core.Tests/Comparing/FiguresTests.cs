using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Tests.Comparing;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("At least seven people drowned", 7, FigureKind.Count, "", "at least")]
    [InlineData("some 1,234 passengers", 1234, FigureKind.Count, "", "some")]
    [InlineData("a cost of $2.5 billion", 2_500_000_000, FigureKind.Money, "$", "")]
    [InlineData("a cost of £14m", 14_000_000, FigureKind.Money, "£", "")]
    [InlineData("fell by nearly 40 per cent", 40, FigureKind.Percent, "", "nearly")]
    [InlineData("fell by 3.5%", 3.5, FigureKind.Percent, "", "")]
    [InlineData("twenty-one crew", 21, FigureKind.Count, "", "")]
    [InlineData("three hundred sheep", 300, FigureKind.Count, "", "")]
    [InlineData("its 74th session", 74, FigureKind.Ordinal, "", "")]
    [InlineData("the third boat", 3, FigureKind.Ordinal, "", "")]
    public void A_figure_has_a_value_a_kind_and_a_bound(string text, double value, FigureKind kind, string unit, string bound)
    {
        var figure = Assert.Single(Figures.Of(text));

        Assert.Equal(((decimal)value, kind, unit, bound), (figure.Value, figure.Kind, figure.Unit, figure.Bound));
    }

    [Theory]
    [InlineData("It sailed on 4 September 2018 at 10:15.")]
    [InlineData("One of them rode the PS4 to route A38.")]
    [InlineData("They won 2-1 and wrote to a7@example.org.")]
    public void Dates_times_names_and_scores_are_no_figures(string text) => Assert.Empty(Figures.Of(text));

    [Fact]
    public void What_is_counted_stands_behind_the_figure() =>
        Assert.Equal(["minut", "delai"], Assert.Single(Figures.Of("a 10-minute delay")).Counted);
}
