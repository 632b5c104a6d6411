using System.Text.Encodings.Web;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Tests.Pages;

public sealed class MarkedTests
{
    [Theory]
    [InlineData("a \u0002b\u0003 c", "a <mark>b</mark> c")]
    [InlineData("\u0002<b>\u0003", "<mark>&lt;b&gt;</mark>")]
    [InlineData("<mark>x</mark>", "&lt;mark&gt;x&lt;/mark&gt;")]
    [InlineData("\u0002open", "<mark>open</mark>")]
    [InlineData("shut\u0003", "shut")]
    [InlineData("\u0002\u0002twice\u0003\u0003", "<mark>twice</mark>")]
    [InlineData("", "")]
    public void Marks_are_written_around_encoded_text_and_always_closed(string snippet, string expected)
    {
        using var html = new StringWriter();

        new Marked(snippet).WriteTo(html, HtmlEncoder.Default);

        Assert.Equal(expected, html.ToString());
    }
}
