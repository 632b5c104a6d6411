using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Web.Api;
using NewsArchive.Web.Cli;
using NewsArchive.Web.Models;

namespace NewsArchive.Web;

/// <summary>All JSON of verbs and endpoints, as the compiler generates it from records.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(FeedJson))]
[JsonSerializable(typeof(FileJson))]
[JsonSerializable(typeof(ImportProgressJson))]
[JsonSerializable(typeof(IReadOnlyList<UserJson>))]
[JsonSerializable(typeof(NameJson))]
[JsonSerializable(typeof(OriginalJson))]
[JsonSerializable(typeof(ProgressJson))]
[JsonSerializable(typeof(RunningStoryJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(StoryJson))]
[JsonSerializable(typeof(SuggestionsJson))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, long>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
internal sealed partial class WebJson : JsonSerializerContext
{
    /// <summary>Names as <c>home_page_url</c>, in lines to be read; what there is not is left out.</summary>
    public static WebJson Feeds { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    });
}
