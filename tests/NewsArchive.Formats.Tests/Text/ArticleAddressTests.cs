using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

public sealed class ArticleAddressTests
{
    [Theory]
    [InlineData("http://www.echo.example/news/pier/")]
    [InlineData("https://echo.example/news/pier?utm_source=a&utm_medium=b&fbclid=x1")]
    [InlineData("https://echo.example/news/pier#comments")]
    [InlineData("https://amp.echo.example/news/pier")]
    [InlineData("https://echo.example/news/pier/amp/")]
    [InlineData("https://echo.example/amp/news/pier")]
    [InlineData("https://m.echo.example/news/pier?page=2")]
    [InlineData("https://echo.example/news/pier?print=1")]
    public void Spellings_of_one_address_are_the_same(string address) =>
        Assert.Equal("echo.example/news/pier", ArticleAddress.Of(address));

    [Theory]
    [InlineData("https://echo.example/article?id=14", "https://echo.example/article?id=15")]
    [InlineData("https://echo.example/?p=1204", "https://echo.example/?p=1205")]
    [InlineData("https://echo.example/news/pier", "https://echo.example/sport/pier")]
    public void Different_articles_stay_different(string one, string other) =>
        Assert.NotEqual(ArticleAddress.Of(one), ArticleAddress.Of(other));

    [Theory]
    [InlineData("https://www.echo.example/")]
    [InlineData("file:///home/pier.html")]
    [InlineData(null)]
    public void A_front_page_and_a_file_are_no_address_of_an_article(string? address) => Assert.Null(ArticleAddress.Of(address));

    [Theory]
    [InlineData("https://echo.example/news/pier?page=3", 3)]
    [InlineData("https://echo.example/news/pier", null)]
    [InlineData("https://echo.example/?p=1204", null)]
    public void The_number_of_a_page_is_read_from_its_parameter(string address, int? number) =>
        Assert.Equal(number, ArticleAddress.PageOf(address));
}
