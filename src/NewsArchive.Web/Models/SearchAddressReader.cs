using Microsoft.Extensions.Primitives;
using NewsArchive.Core;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Web.Models;

/// <summary>Reads the values of a search's address. What cannot be read is ignored, and a notice says which and why.</summary>
public sealed class SearchAddressReader(Archive archive, Func<string, StringValues> values)
{
    private const int MostSources = 50;
    private const int LongestLanguage = 8;

    public List<string> Notices { get; } = [];

    /// <summary>The query as it was read.</summary>
    public ParsedQuery Query { get; private set; } = ParsedQuery.Empty;

    public static SearchAddressReader Of(Archive archive, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SearchAddressReader(archive, name => request.Query[name]);
    }

    /// <summary>Reads the query string that a saved search keeps.</summary>
    public static SearchAddressReader Of(Archive archive, string queryString)
    {
        var parsed = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(queryString);
        return new SearchAddressReader(archive, name => parsed.GetValueOrDefault(name));
    }

    public SearchAddress Read()
    {
        Query = QueryParser.Parse(values("q").ToString());
        var (from, to) = Dates();
        return new SearchAddress
        {
            Query = Query.Text,
            From = from,
            To = to,
            Sources = SourcesAsked(),
            Language = Language(),
            Story = StoryAsked(),
            Name = NameAsked(),
            UndatedOnly = IsYes("undated"),
            WithRevisions = IsYes("revisions") || Query.WithRevisions,
            Order = OrderAsked(),
        };
    }

    private bool IsYes(string name) => values(name).ToString() is "yes" or "on" or "true" or "1";

    private (DateOnly? From, DateOnly? To) Dates()
    {
        var from = DateBound.From(values("from"));
        var to = DateBound.To(values("to"));
        if (from.Day > to.Day)
        {
            // The values as given are swapped, so that from 2019 to 2018 is from the beginning of 2018 to the end of 2019.
            var (first, last) = (DateBound.From(values("to")).Day, DateBound.To(values("from")).Day);
            Notices.Add(
                $"The first date was later than the last, so they were swapped: {DayText.Range(first, last) ?? "one end is open"}.");
            return (first, last);
        }

        Notices.AddRange(new[] { from.Notice, to.Notice }.OfType<string>());
        return (from.Day, to.Day);
    }

    private IReadOnlyList<string> SourcesAsked()
    {
        var asked = values("source").OfType<string>().Where(source => source.Length > 0).Distinct().Take(MostSources).ToList();
        var known = asked.Where(source => source == SearchAddress.NoSource || archive.Lists.Source(source) is not null).ToList();
        if (known.Count < asked.Count)
        {
            Notices.Add(known.Count == 0
                ? "The archive has no source with that name, so all sources were searched."
                : "One of the sources is not in the archive and was ignored.");
        }

        return known;
    }

    private long? StoryAsked()
    {
        var asked = values("story").ToString();
        if (asked.Length == 0)
        {
            return null;
        }

        if (long.TryParse(asked, System.Globalization.NumberStyles.None, provider: null, out var id) && archive.Stories.Has(id))
        {
            return id;
        }

        Notices.Add("The archive has no story with that number, so all articles were searched.");
        return null;
    }

    private long? NameAsked()
    {
        var asked = values("name").ToString();
        if (asked.Length == 0)
        {
            return null;
        }

        if (long.TryParse(asked, System.Globalization.NumberStyles.None, provider: null, out var id)
            && archive.Names.Find(id) is { IsHidden: false } name)
        {
            return name.JoinedId ?? name.Id;
        }

        Notices.Add("The archive has no name with that number, so all articles were searched.");
        return null;
    }

    private string? Language()
    {
        var asked = values("lang").ToString().ToLowerInvariant();
        return asked.Length is 0 or > LongestLanguage
            || (asked != SearchAddress.NoLanguage && !asked.All(char.IsAsciiLetter)) ? null : asked;
    }

    private SearchOrder OrderAsked()
    {
        SearchOrder? order = values("sort").ToString().ToUpperInvariant() switch
        {
            "" or "RELEVANCE" => SearchOrder.Relevance,
            "NEWEST" => SearchOrder.Newest,
            "OLDEST" => SearchOrder.Oldest,
            "LONGEST" => SearchOrder.Longest,
            _ => null,
        };
        if (order is null)
        {
            Notices.Add("The order can be relevance, newest, oldest or longest; best matches are shown first.");
        }

        return order ?? SearchOrder.Relevance;
    }
}
