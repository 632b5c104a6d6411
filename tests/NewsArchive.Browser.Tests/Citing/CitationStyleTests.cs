using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Core.Citing;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>Citations as plain text beside what the official styles make of the same article's CSL-JSON, and as wiki text.</summary>
public sealed class CitationStyleTests
{
    private const string Union =
        "citeproc joins a person and an institution without a comma; the manuals have one behind an inverted name.";
    private const string Doubt =
        "The style drops the doubt or writes a question mark; the manuals allow circa too, which says what the archive means.";
    private const string Retrieved =
        "The style asks for a date of retrieval, which it does not get; the archive's revision does not change.";
    private const string Loose = "Without an outlet the style takes the title for a work of its own; it is still a report.";
    private const string Markup = "CSL-JSON has no way to write a tag that is none.";

    private const string Marks = "citeproc makes straight marks typographic; the archive leaves headlines as they were printed.";

    /// <summary>Where the archive writes something else than the style, on purpose.</summary>
    private static readonly Dictionary<(string Case, string Style), string> Differences = new()
    {
        [("no date", "apa")] = Retrieved,
        [("no author, no date", "apa")] = Retrieved,
        [("no source", "chicago")] = Loose,
        [("no source", "mla")] = Loose,
        [("a person and an organisation", "chicago")] = Union,
        [("a person and an organisation", "apa")] = Union,
        [("a person and an organisation", "mla")] = Union,
        [("particles", "chicago")] =
            "The style sorts by Meer; whether a bearer's name is sorted by its particle cannot be told, and APA and MLA keep it in front.",
        [("an inferred date", "chicago")] = Doubt,
        [("an inferred date", "mla")] = Doubt,
        [("about a month", "chicago")] = Doubt,
        [("about a month", "mla")] = Doubt,
        [("signs of HTML and TeX", "chicago")] = Markup,
        [("signs of HTML and TeX", "apa")] = Markup,
        [("signs of HTML and TeX", "mla")] = Markup,
        [("signs of wiki text", "chicago")] = Marks,
        [("signs of wiki text", "apa")] = Marks,
        [("signs of wiki text", "mla")] = Marks,
    };

    [BrowserFact]
    public async Task Plain_text_is_what_the_official_styles_write()
    {
        var items = new JsonArray();
        foreach (var citation in CitationCases.All.Values)
        {
            var item = JsonNode.Parse(CitationFormats.Find("csl-json")!.Write(citation))![0]!.DeepClone();
            item["language"] = "de"; // a processor sets capitals in English titles; the archive leaves headlines as they were printed
            items.Add(item);
        }

        var rendered = await Node.RunAsync("render-styles.js", items.ToJsonString());

        var cases = CitationCases.All.Zip(rendered.EnumerateArray()).SelectMany(pair => pair.Second.EnumerateObject()
            .Select(
                style => (
                    Key: (pair.First.Key, style.Name), Written: CitationFormats.Find(style.Name)!.Write(pair.First.Value),
                    Style: style.Value.GetString())))
            .ToList();
        Assert.Equal(3 * CitationCases.All.Count, cases.Count);
        Assert.All(
            cases.Where(test => !Differences.ContainsKey(test.Key)),
            test => Assert.Equal((test.Key, test.Style), (test.Key, test.Written)));
        Assert.Equal(Differences.Keys.Order(), cases.Where(test => test.Written != test.Style).Select(test => test.Key).Order());
    }

    [BrowserFact]
    public async Task A_parser_of_wiki_text_reads_back_what_was_written()
    {
        var texts = CitationCases.All.Values.Select(citation => CitationFormats.Find("wikipedia")!.Write(citation));

        var templates = await Node.RunAsync("read-wikitext.js", JsonSerializer.Serialize(texts));

        Assert.All(CitationCases.All.Values.Zip(templates.EnumerateArray()), test =>
        {
            var (citation, template) = test;
            Assert.Equal("cite news", Of(template, "type"));
            Assert.Equal(citation.Title, Of(template, "title"));
            Assert.Equal(citation.Source, Of(template, "work"));
            Assert.Equal(citation.Url, Of(template, "url"));
            Assert.Equal(citation.Url is null ? "NewsArchive" : null, Of(template, "via"));
            Assert.Equal(
                citation.Authors.Count,
                template.EnumerateObject()
                    .Count(
                        parameter => parameter.Name.StartsWith("last", StringComparison.Ordinal)
                            || parameter.Name.StartsWith("author", StringComparison.Ordinal)));
            Assert.All(
                template.EnumerateObject().Select(parameter => parameter.Name.TrimEnd("0123456789".ToCharArray())),
                name => Assert.Contains(name, Parameters));
            Assert.Matches("^(|(c\\. )?[0-9]{4}|([0-9]{1,2}(–[0-9]{1,2})? )?[A-Z][a-z]+ [0-9]{4})$", Of(template, "date") ?? "");
        });
    }

    /// <summary>The parameters of Template:Cite news that the archive uses, and what the parser adds.</summary>
    private static readonly string[] Parameters =
    [
        "last", "first", "author", "title", "work", "date", "orig-date", "url", "language", "via", "template", "type",
    ];

    private static string? Of(JsonElement template, string name) =>
        template.TryGetProperty(name, out var value) ? WebUtility.HtmlDecode(value.GetString()) : null;
}
