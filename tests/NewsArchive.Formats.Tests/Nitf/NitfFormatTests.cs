using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Nitf;

namespace NewsArchive.Formats.Tests.Nitf;

public sealed class NitfFormatTests
{
    [Theory]
    [InlineData("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf/>", true)]
    [InlineData("<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'/>", true)]
    [InlineData("<html><body>nitf</body></html>", false)]
    [InlineData("<NewsML><nitf/></NewsML>", false)]
    public void Articles_are_recognised_by_their_root_element(string xml, bool expected) =>
        Assert.Equal(expected, new NitfFormat().Matches(Original(xml).Header));

    [Fact]
    public void Entities_are_not_expanded()
    {
        var xml = "<!DOCTYPE nitf [<!ENTITY a 'aaaa'><!ENTITY f SYSTEM 'file:///etc/passwd'>]><nitf><body><body.content><p>Text "
            + "&a;&f;</p></body.content></body></nitf>";
        var article = new NitfFormat().Parse(Original(xml)).Articles.Single();
        Assert.Equal("Text &a;&f;", article.Blocks.Single().Text);
        Assert.Contains(article.Problems, problem => problem.Code == "malformed-xml");
    }

    [Theory]
    [InlineData("", "not-nitf")]
    [InlineData("<nitf/>", "empty")]
    [InlineData("<nitf><body><body.content>\0\0", "malformed-xml")]
    public void What_is_no_article_is_a_result_with_a_reason(string xml, string code)
    {
        var result = new NitfFormat().Parse(Original(xml));
        Assert.Contains(result.Problems.Concat(result.Articles.SelectMany(article => article.Problems)), problem => problem.Code == code);
    }

    [Fact]
    public void Deep_nesting_is_rejected()
    {
        var xml = "<nitf><body><body.content>" + string.Concat(Enumerable.Repeat("<p>", 100_000));
        Assert.Equal("too-complex", new NitfFormat().Parse(Original(xml)).Problems.Single().Code);
    }

    private static Original Original(string xml) => new("a.xml", Encoding.UTF8.GetBytes(xml));
}
