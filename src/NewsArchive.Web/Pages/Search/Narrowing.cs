using NewsArchive.Core;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Search;

/// <summary>Something that narrows a search, with the search without it.</summary>
/// <param name="Label">What it keeps to.</param>
/// <param name="Href">The search without it.</param>
public sealed record Narrowing(string Label, string Href)
{
    public static IReadOnlyList<Narrowing> Of(Archive archive, SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(address);
        List<Narrowing> all = [];
        if (address.From is not null || address.To is not null)
        {
            var label = DayText.Range(address.From, address.To) ?? (address.From is { } from
                ? $"from {DayText.Of(from)}"
                : $"to {DayText.Of(address.To!.Value)}");
            all.Add(new Narrowing(label, (address with { From = null, To = null }).Href));
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

        if (address.UndatedOnly)
        {
            all.Add(new Narrowing("no date", (address with { UndatedOnly = false }).Href));
        }

        return all;
    }
}
