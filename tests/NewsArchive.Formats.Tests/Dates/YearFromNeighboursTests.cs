using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Tests.Dates;

public sealed class YearFromNeighboursTests
{
    [Theory]
    [InlineData("2018-09-18 2018-09-22", "2018-09-20")]
    [InlineData("2018-09-18", "2018-09-20")]
    [InlineData("2018-09-18 2017-09-22", null)]
    [InlineData("2018-03-18 2018-09-22", null)]
    [InlineData("", null)]
    [InlineData("9999-09-18", "9999-09-20")]
    [InlineData("0001-01-01", null)]
    public void A_day_takes_the_year_in_which_it_lies_near_all_its_neighbours(string neighbours, string? expected) =>
        Assert.Equal(expected, Text(YearFromNeighbours.Of(new DateWithoutYear(9, 20), Days(neighbours))));

    [Fact]
    public void A_day_at_the_turn_of_the_year_may_be_of_the_year_before_or_after()
    {
        Assert.Equal("2018-12-30", Text(YearFromNeighbours.Of(new DateWithoutYear(12, 30), Days("2019-01-02"))));
        Assert.Equal("2019-01-02", Text(YearFromNeighbours.Of(new DateWithoutYear(1, 2), Days("2018-12-30"))));
    }

    [Fact]
    public void A_weekday_that_contradicts_leaves_it_open() =>
        Assert.Null(YearFromNeighbours.Of(new DateWithoutYear(9, 20, DayOfWeek.Monday), Days("2018-09-18 2018-09-22")));

    private static List<DateOnly> Days(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd"))];

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}
