using System.Text.Json;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The page's JSON-LD: the object that describes the report first, then the others.</summary>
internal sealed class LinkedData
{
    /// <summary>More objects than this are not looked at; pages have a handful.</summary>
    private const int MostObjects = 500;

    private static readonly string[] ReportTypes =
    [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "ReviewNewsArticle", "AskPublicNewsArticle",
        "Article", "BlogPosting", "SocialMediaPosting", "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "Report",
        "AdvertiserContentArticle", "SatiricalArticle", "Review", "Recipe", "PodcastEpisode",
    ];

    private static readonly string[] PageTypes = ["WebPage", "ItemPage", "AboutPage", "FAQPage", "ProfilePage", "VideoObject"];

    private readonly List<(JsonElement Object, string Pointer)> objects = [];
    private readonly List<string[]> types = [];

    public LinkedData(Page page)
    {
        foreach (var node in page.Nodes)
        {
            if (node.Name != "script" || node.Attribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true) continue;
            if (Read(node.Element!.TextContent) is { } root) Collect(root, $"script[type=\"application/ld+json\"][{++scripts}]#");
        }

        Reports = [.. ReportTypes.SelectMany(Of).DistinctBy(item => item.Pointer)];
        Pages = [.. PageTypes.SelectMany(Of)];
    }

    private readonly int scripts;

    private List<(JsonElement Object, string Pointer)> Reports { get; }

    private List<(JsonElement Object, string Pointer)> Pages { get; }

    /// <summary>The first text under one of these keys in an object that describes the report.</summary>
    public Found? OfReport(params ReadOnlySpan<string> keys) => First(Reports, keys);

    /// <summary>Whether the report is said not to be free to read.</summary>
    public bool SaysNotFree => Reports.Any(report => report.Object.TryGetProperty("isAccessibleForFree", out var value)
        && (value.ValueKind == JsonValueKind.False
            || (value.ValueKind == JsonValueKind.String && value.GetString()!.Equals("false", StringComparison.OrdinalIgnoreCase))));

    /// <summary>The first text under one of these keys in an object that describes the page.</summary>
    public Found? OfPage(params ReadOnlySpan<string> keys) => First(Pages, keys);

    /// <summary>
    /// All texts under a key in the objects that describe the report; names of persons and organisations where they stand.
    /// </summary>
    public IReadOnlyList<Found> AllOfReport(string key)
    {
        foreach (var (item, pointer) in Reports)
        {
            if (!item.TryGetProperty(key, out var value)) continue;
            var texts = Texts(value, $"{pointer}/{key}").ToList();
            if (texts.Count > 0) return texts;
        }

        return [];
    }

    private Found? First(List<(JsonElement Object, string Pointer)> items, ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var (item, pointer) in items)
                if (item.TryGetProperty(key, out var value) && Texts(value, $"{pointer}/{key}").FirstOrDefault() is { } found) return found;
        }

        return null;
    }

    private IEnumerable<Found> Texts(JsonElement value, string pointer, int depth = 0)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                var text = ShownText.Collapse(System.Net.WebUtility.HtmlDecode(value.GetString()!));
                return text.Length > 0 ? [new Found(text, pointer)] : [];
            case JsonValueKind.Array when depth < 3:
                return value.EnumerateArray().Take(50).SelectMany((item, at) => Texts(item, $"{pointer}/{at}", depth + 1));
            case JsonValueKind.Object when depth < 3:
                foreach (var key in (string[])["name", "url", "@value", "contentUrl"])
                    if (value.TryGetProperty(key, out var inner)
                        && inner.ValueKind == JsonValueKind.String) return Texts(inner, $"{pointer}/{key}", depth + 1);
                return value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String
                    ? Texts(Resolve(id.GetString()!) ?? id, pointer, depth + 1) : [];
            default:
                return [];
        }
    }

    private JsonElement? Resolve(string id)
    {
        foreach (var (item, _) in objects)
            if (item.TryGetProperty("@id", out var own) && own.ValueKind == JsonValueKind.String && own.GetString() == id
                && item.TryGetProperty("name", out var name)) return name;
        return null;
    }

    private void Collect(JsonElement root, string start)
    {
        var open = new Stack<(JsonElement, string)>();
        open.Push((root, start));
        while (open.TryPop(out var current) && objects.Count < MostObjects)
        {
            var (element, pointer) = current;
            if (element.ValueKind == JsonValueKind.Object)
            {
                objects.Add((element, pointer));
                types.Add(TypesOf(element));
                foreach (var property in element.EnumerateObject().Reverse())
                    if (property.Value.ValueKind is JsonValueKind.Object
                        or JsonValueKind.Array) open.Push((property.Value, $"{pointer}/{Escaped(property.Name)}"));
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                for (var i = Math.Min(element.GetArrayLength(), MostObjects) - 1; i >= 0; i--) open.Push((element[i], $"{pointer}/{i}"));
            }
        }
    }

    private static string Escaped(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The objects of a type.</summary>
    private IEnumerable<(JsonElement Object, string Pointer)> Of(string type) =>
        objects.Where((_, at) => types[at].Any(name => IsNamed(name, type)));

    private static string[] TypesOf(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var types)) return [];
        return types.ValueKind switch
        {
            JsonValueKind.String => [types.GetString()!],
            JsonValueKind.Array => [.. types.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String)
                .Select(each => each.GetString()!)],
            _ => [],
        };
    }

    private static bool IsNamed(string name, string type) =>
        name.Equals(type, StringComparison.OrdinalIgnoreCase) || name.EndsWith("/" + type, StringComparison.OrdinalIgnoreCase);

    /// <summary>The script's JSON. Publishers leave comments, CDATA marks and line breaks inside strings; those are mended.</summary>
    private static JsonElement? Read(string script)
    {
        var text = script.Trim();
        var start = text.AsSpan().IndexOfAny('{', '[');
        var end = text.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end <= start) return null;
        text = text[start..(end + 1)];
        return Parse(text) ?? Parse(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));
    }

    private static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
