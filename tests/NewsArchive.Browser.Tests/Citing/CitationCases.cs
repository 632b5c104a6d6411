using NewsArchive.Core.Citing;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>Citations of invented articles: what may be missing, doubtful or strange in one.</summary>
public static class CitationCases
{
    public const string Permalink = "https://archive.example/articles/7/bridge";

    /// <summary>The cases by name.</summary>
    public static IReadOnlyDictionary<string, Citation> All { get; } = new Dictionary<string, Citation>
    {
        ["whole"] = Of(
            "Second bridge over the Aire agreed", "By Ada Brook", date: "2021-03-04", url: "https://courier.example/bridge?a=1&b=2"),
        ["no date"] = Of("Second bridge over the Aire agreed", "By Ada Brook", date: null),
        ["no author"] = Of("Second bridge over the Aire agreed", byline: null),
        ["no author, no date"] = Of("Second bridge over the Aire agreed", byline: null, date: null),
        ["no source"] = Of("Second bridge over the Aire agreed", "By Ada Brook", source: null),
        ["two authors"] = Of("Second bridge over the Aire agreed", "Ada Brook and Tom Hale"),
        ["three authors"] = Of("Second bridge over the Aire agreed", "Ada Brook, Tom Hale and Ellen Otley"),
        ["many authors"] = Of(
            "Second bridge over the Aire agreed",
            string.Join(", ", Enumerable.Range(0, 22).Select(i => $"{(char)('A' + i)}da Brook{(char)('a' + i)}"))),
        ["an organisation"] = Of("Second bridge over the Aire agreed", "Leeds News Agency"),
        ["a person and an organisation"] = Of("Second bridge over the Aire agreed", "Ada Brook and Leeds News Agency"),
        ["particles"] = Of("Second bridge over the Aire agreed", "Jan van der Meer"),
        ["a double name and a middle one"] = Of("Second bridge over the Aire agreed", "Jean-Luc P. Moreau"),
        ["a supplied headline"] = Of("Second bridge over the Aire agreed", "Ada Brook") with { IsSupplied = true },
        ["an inferred date"] = Of("Second bridge over the Aire agreed", "Ada Brook") with { IsInferred = true },
        ["about a month"] = Of("Second bridge over the Aire agreed", "Ada Brook", date: "2021-05~"),
        ["a month"] = Of("Second bridge over the Aire agreed", "Ada Brook", date: "2021-05"),
        ["a year"] = Of("Second bridge over the Aire agreed", "Ada Brook", date: "2021"),
        ["several days"] = Of("Second bridge over the Aire agreed", "Ada Brook", date: "2021-05-03/2021-05-05"),
        ["a question"] = Of("Who pays for the bridge?", "Ada Brook"),
        ["an exclamation"] = Of("No toll!", byline: null),
        ["an ellipsis"] = Of("And then the river rose…", "Ada Brook"),
        ["a point"] = Of("The bridge opens at 9 a.m.", "Ada Brook"),
        ["a quotation within"] = Of("Mayor calls bridge “a bargain” and walks", "Ada Brook"),
        ["a quotation at the end"] = Of("Mayor calls bridge “a bargain”", "Ada Brook"),
        ["signs of HTML and TeX"] = Of("50% of <i>tolls</i> & {fees}: #1 \\o/ ~ x_y^2 $3", "Ada Brook", source: "The Aire Courier & Post"),
        ["signs of wiki text"] = Of("A | b = c {{d}} [[e]] '''f''' ~~~~ &c; __TOC__", "Ada Brook", source: "Post | Courier"),
        ["right to left"] = Of("الجسر الثاني في ليدز", "Ada Brook") with { Language = "ar" },
    };

    private static Citation Of(
        string headline, string? byline, string? date = "2021-03-04", string? source = "The Aire Courier", string? url = null) =>
        new()
        {
            ArticleId = 7,
            Headline = headline,
            Authors = Bylines.Read(byline),
            Source = source,
            Date = date is not null && EdtfDate.TryParse(date, out var read) ? read : null,
            Language = "en",
            Url = url,
            Permalink = Permalink,
            Archive = "NewsArchive",
        };
}
