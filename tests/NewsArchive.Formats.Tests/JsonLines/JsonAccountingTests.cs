using System.Text;
using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.Tests.JsonLines;

/// <summary>No value of a record is lost: it is in a block, in a field or in the list of what was left out.</summary>
public sealed class JsonAccountingTests
{
    [Theory]
    [InlineData(
        """{"title":"T","headline":"H","text":"One.\n\nTwo.","body":"B","date":"2018-09-20","published":"soon","""
        + """ "source":{"id":7,"name":"The Post","geo":{"lat":1.5}},"authors":["A. One","B. Two"],"""
        + """ "url":"https://news.example/a","link":"/a","tags":["x",{"name":"y","score":2}],"flag":true,"""
        + """ "a/b":{"c~d":[1,null,""]}}""")]
    [InlineData(
        """{"maintext":"One line\nAnother","description":"D","date_publish":"2018-09-20 14:05:00","""
        + """ "date_modify":"2018-09-21","source_domain":"post.example","language":"tlh-klingonaase","image_url":"ftp://x","""
        + """ "localpath":"/tmp/x"}""")]
    [InlineData(
        """{"title":"T","content":[{"type":"p","text":"One."},{"type":"p","text":"Two."}],"author":{"title":"Reporter","""
        + """ "name":"A. One"},"created":1537452300}""")]
    public void Every_value_is_somewhere(string json)
    {
        var article = new JsonFormat().Parse(new Original("a.json", Encoding.UTF8.GetBytes(json))).Articles.Single();
        Field?[] fields = [
            article.Headline, article.Standfirst, article.Byline, article.Dateline, article.Source, article.Credit, article.Url,
            article.Language, article.ExternalId, article.Section, article.Image, .. article.Tags,
        ];
        var kept = string.Join('\n', fields.Select(field => field?.Value).Append(article.Date?.Evidence.Text)
            .Concat(article.Blocks.Select(block => block.Text)));
        using var document = JsonDocument.Parse(json);
        foreach (var (path, text) in Leaves(document.RootElement, ""))
        {
            var isLeftOut = article.LeftOut.Any(item => item.Path == path && item.Text == text);
            var pieces = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(isLeftOut || pieces.All(piece => kept.Contains(piece, StringComparison.Ordinal)), $"{path} is lost: {text}");
        }
    }

    private static IEnumerable<(string Path, string Text)> Leaves(JsonElement json, string path) => json.ValueKind switch
    {
        JsonValueKind.Object =>
            json.EnumerateObject()
            .SelectMany(member => Leaves(member.Value, $"{path}/{member.Name.Replace("~", "~0").Replace("/", "~1")}")),
        JsonValueKind.Array => json.EnumerateArray().SelectMany((item, index) => Leaves(item, $"{path}/{index}")),
        JsonValueKind.String => json.GetString() is { Length: > 0 } text ? [(path, text)] : [],
        JsonValueKind.Null => [],
        _ => [(path, json.GetRawText())],
    };
}
