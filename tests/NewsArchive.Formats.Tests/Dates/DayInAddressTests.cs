using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Tests.Dates;

public sealed class DayInAddressTests
{
    [Theory]
    [InlineData("https://osterby.example/2018/09/20/ferry-stays", "2018-09-20")]
    [InlineData("https://osterby.example/news/2018/sep/5/ferry-stays", "2018-09-05")]
    [InlineData("https://osterby.example/news/2018-9-20-ferry-stays.html", "2018-09-20")]
    [InlineData("https://osterby.example/20180920/ferry", "2018-09-20")]
    [InlineData("www.osterby.example/2018/09/20/ferry", "2018-09-20")]
    public void The_day_in_a_path_is_found(string address, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DayInAddress.Find(address));

    [Theory]
    [InlineData("https://osterby.example/2018/13/20/ferry")] // no month
    [InlineData("https://osterby.example/2018/02/30/ferry")] // no such day
    [InlineData("https://osterby.example/1877/02/03/ferry")] // before there were addresses
    [InlineData("https://osterby.example/ferry?day=2018/09/20")] // not of the path
    [InlineData("https://osterby.example/article-120180920")]
    [InlineData("osterby.example")]
    public void What_is_no_day_is_none(string address) => Assert.Null(DayInAddress.Find(address));
}
