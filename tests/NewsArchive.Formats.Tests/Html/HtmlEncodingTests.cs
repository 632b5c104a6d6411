using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Tests.Html;

/// <summary>Pages in the encodings in which they were saved.</summary>
public sealed class HtmlEncodingTests
{
    private const string Sentence = "Der Bürgermeister öffnete die Straße über den Fluß am frühen Morgen für alle, die darüber gehen "
        + "wollten.";
    private const string Cyrillic = "Старый мост через реку снова открыт для пешеходов, сообщила городская администрация в понедельник "
        + "утром.";

    [Fact]
    public void A_byte_order_mark_decides() =>
        Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page("", Sentence))], Sentence);

    [Fact]
    public void The_declaration_in_meta_is_followed() =>
        Read(CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes(Page("<meta charset=\"windows-1251\">", Cyrillic)),
            Cyrillic);

    [Fact]
    public void The_declaration_in_http_equiv_is_followed() =>
        Read(CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!.GetBytes(Page("<META HTTP-EQUIV=Content-Type "
            + "CONTENT='text/html; charset=koi8-r'>", Cyrillic)), Cyrillic);

    [Fact]
    public void The_declaration_of_xml_is_followed() =>
        Read(Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + Page("", Sentence)), Sentence);

    [Fact]
    public void Latin_1_means_windows_1252_as_in_browsers() =>
        Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Page("<meta charset=iso-8859-1>", "“Quoted” " + Sentence)),
            "“Quoted” " + Sentence);

    [Fact]
    public void Without_a_declaration_valid_utf_8_is_utf_8() => Read(Encoding.UTF8.GetBytes(Page("", Cyrillic)), Cyrillic);

    [Fact]
    public void Else_windows_1252_is_assumed_and_said()
    {
        var result = Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Page("", Sentence)), Sentence);
        Assert.Contains(result.Problems, problem => problem.Code == "encoding-assumed");
    }

    [Fact]
    public void Declared_utf_8_that_is_not_is_said()
    {
        var result = Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Page("<meta charset=utf-8>", Sentence)), Sentence);
        Assert.Contains(result.Problems, problem => problem.Code == "encoding-assumed");
    }

    private static string Page(string head, string text) =>
        $"<!DOCTYPE html><html><head>{head}<title>Brücke</title></head><body><p>{text}</p></body></html>";

    private static ParsedArticle Read(byte[] bytes, string expected)
    {
        var article = Assert.Single(new NewsArchive.Formats.Html.HtmlFormat().Parse(new Original("page.html", bytes)).Articles);
        Assert.Equal(expected, Assert.Single(article.Blocks).Text);
        return article;
    }
}
