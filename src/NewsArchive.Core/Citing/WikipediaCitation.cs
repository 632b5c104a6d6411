namespace NewsArchive.Core.Citing;

/// <summary>
/// The template <c>cite news</c> of the English Wikipedia. Source: Template:Cite news, its parameters as documented there.
/// </summary>
public sealed class WikipediaCitation : ICitationFormat
{
    public string Name => "wikipedia";

    public string Label => "Wikipedia";

    public string MediaType => "text/plain; charset=utf-8";

    public string? Extension => null;

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var parameters = new List<(string Name, string? Value)>();
        for (var i = 0; i < citation.Authors.Count; i++)
        {
            var author = citation.Authors[i];
            var number = citation.Authors.Count == 1 ? "" : (i + 1).ToString();
            parameters.AddRange(
                author.Given is null
                    ? [("author" + number, author.Family)]
                    : [("last" + number, author.Family), ("first" + number, author.Given)]);
        }

        parameters.AddRange(
        [
            ("title", citation.Title), ("work", citation.Source), ("date", CitedDate.Wikipedia(citation)),
            ("orig-date", CitedDate.WikipediaBeside(citation)), ("url", citation.Url),
            ("language",
                citation.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? language : null),
            ("via", citation.Url is null ? citation.Archive : null),
        ]);
        var given = parameters.Where(parameter => parameter.Value is not null)
            .Select(one => $"|{one.Name}={(one.Name == "url" ? Address(one.Value!) : WikiText.Escaped(one.Value!))}");
        return $"{{{{cite news {string.Join(' ', given)}}}}}";
    }

    private static string Address(string address) => address
        .Replace("|", "%7C", StringComparison.Ordinal)
        .Replace("[", "%5B", StringComparison.Ordinal)
        .Replace("]", "%5D", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
