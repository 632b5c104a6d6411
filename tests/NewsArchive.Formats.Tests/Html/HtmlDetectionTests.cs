using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Tests.Html;

/// <summary>A page is known by its bytes, whatever its name.</summary>
public sealed class HtmlDetectionTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title>")]
    [InlineData("\n\n  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>")]
    [InlineData("<!-- saved from url=(0014)about:internet -->\n<html>")]
    [InlineData("<!--[if lt IE 7]><html class=\"ie6\"><![endif]-->")]
    [InlineData("<HEAD><TITLE>Old</TITLE>")]
    [InlineData("<p>Only a fragment</p>")]
    [InlineData("<table border=1>")]
    public void Markup_of_pages_is_recognised(string beginning) => Assert.True(Matches(Encoding.UTF8.GetBytes(beginning)));

    [Theory]
    [InlineData("")]
    [InlineData("A report about <html> and its uses.")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>")]
    [InlineData("<nitf><head><title>Wire</title></head></nitf>")]
    [InlineData("<headline>No page</headline>")]
    [InlineData("<pressrelease>No page</pressrelease>")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"\n\n<html>")]
    [InlineData("{\"html\": \"<html>\"}")]
    [InlineData("<!-- never closed")]
    public void Other_files_are_not(string beginning) => Assert.False(Matches(Encoding.UTF8.GetBytes(beginning)));

    [Fact]
    public void A_page_in_utf_16_is_recognised_by_its_byte_order_mark() =>
        Assert.True(Matches([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<!DOCTYPE html><html>")]));

    private static bool Matches(byte[] bytes) =>
        new NewsArchive.Formats.Html.HtmlFormat().Matches(new Original("report.txt", bytes).Header);
}
