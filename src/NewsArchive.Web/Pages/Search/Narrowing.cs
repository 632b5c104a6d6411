using NewsArchive.Core;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Search;

/// <summary>Something that narrows a search, with the search without it.</summary>
/// <param name="Label">What it keeps to.</param>
/// <param name="Href">The search without it; of a month that of its year, and of a day that of its month.</param>
public sealed record Narrowing(string Label, string Href)
{
    /// <summary>What following the link does, before the label.</summary>
    public string Action { get; private init; } = "Remove";

    public static IReadOnlyList<Narrowing> Of(Archive archive, SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(address);
        List<Narrowing> all = [];
        if (address.From is not null || address.To is not null)
        {
            var label = (address.From, address.To) switch
            {
                ({ } from, { } to) => DayText.Span(from, to),
                ({ } from, null) => $"from {DayText.Of(from)}",
                _ => $"to {DayText.Of(address.To!.Value)}",
            };
            var wider = Wider(address.From, address.To);
            all.Add(new Narrowing(label, (address with { From = wider?.First, To = wider?.Last }).Href)
            {
                Action = wider is { } span ? $"Back to {DayText.Span(span.First, span.Last)} from" : "Remove",
            });
        }

        foreach (var source in address.Sources)
        {
            var name = source == SearchAddress.NoSource ? "source not stated" : archive.Lists.Source(source)?.Name ?? source;
            all.Add(new Narrowing(name, (address with { Sources = [.. address.Sources.Where(other => other != source)] }).Href));
        }

        if (address.Language is { } language)
        {
            all.Add(new Narrowing(language == SearchAddress.NoLanguage
                ? "language not stated"
                : LanguageName.Of(language), (address with { Language = null }).Href));
        }

        if (address.Story is { } story)
        {
            all.Add(new Narrowing($"story: {archive.Stories.TitleOf(story)}", (address with { Story = null }).Href));
        }

        if (address.Name is { } number)
        {
            all.Add(new Narrowing($"name: {archive.Names.Find(number)?.Name}", (address with { Name = null }).Href));
        }

        if (address.UndatedOnly)
        {
            all.Add(new Narrowing("no date", (address with { UndatedOnly = false }).Href));
        }

        return all;
    }

    /// <summary>The month of a day and the year of a month; null of any other span.</summary>
    private static (DateOnly First, DateOnly Last)? Wider(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first || to is not { } last) return null;
        var month = new DateOnly(first.Year, first.Month, 1);
        var isMonth = first == month && last == month.AddMonths(1).AddDays(-1);
        return isMonth ? (new DateOnly(first.Year, 1, 1), new DateOnly(first.Year, 12, 31))
            : first == last ? (month, month.AddMonths(1).AddDays(-1)) : null;
    }
}
