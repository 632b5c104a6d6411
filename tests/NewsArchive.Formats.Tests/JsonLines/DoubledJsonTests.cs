using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Originals;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.JsonLines;

/// <summary>Values of JSON that were turned into UTF-8 twice are mended, written as they are or as escapes.</summary>
public sealed class DoubledJsonTests
{
    private const string Title = "CafÃ© by the ferry opens";
    private const string Text = "The cafÃ© by the ferry of Osterby opened on Monday with rÃ¸mmegrÃ¸t.";

    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Files => [.. new object[]
    {
        new { title = Title, text = Text },
        new { uri = "urn:osterby:1", headline = Title, body_text = Text },
        new
        {
            version = "https://jsonfeed.org/version/1.1", title = "Osterby",
            items = new[] { new { id = "1", title = Title, content_text = Text } },
        },
    }.SelectMany(value => new[] { JsonSerializer.Serialize(value), JsonSerializer.Serialize(value, Raw) })];

    [Theory]
    [MemberData(nameof(Files))]
    public void They_are_mended_and_the_article_says_so(string json)
    {
        var article = Read(new Original("file.json", Encoding.UTF8.GetBytes(json))).Articles.Single();

        Assert.Equal("Café by the ferry opens", article.Headline!.Value);
        Assert.Equal("The café by the ferry of Osterby opened on Monday with rømmegrøt.", article.Blocks.Single().Text);
        Assert.Contains(article.Problems, problem => problem.Code == "encoding-doubled");
    }

    [Fact]
    public void What_became_of_each_value_is_still_known()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new { title = Title, text = Text });

        var account = OriginalAccount.Of(json, "json", Read(new Original("file.json", json)).Articles.Single());

        Assert.All(account.Parts, part => Assert.NotEqual(PartFate.Unused, part.Fate));
    }

    [Fact]
    public void Letters_that_only_look_so_stay()
    {
        var json = """{"title":"São Paulo","text":"A cidade de São Paulo não vai à praia, diz o prefeito João Ã."}""";

        var article = Read(new Original("file.json", Encoding.UTF8.GetBytes(json))).Articles.Single();

        Assert.Equal("São Paulo", article.Headline!.Value);
        Assert.Empty(article.Problems);
    }

    private static ParseResult Read(Original original) => ArticleContainers.Find(original.Header) is { } container
        ? container.Records(original.Name, new MemoryStream(original.Bytes.ToArray()), new ContainerLimits()).First().Parse!()
        : ArticleFormats.Find(original.Header)!.Parse(original);
}
