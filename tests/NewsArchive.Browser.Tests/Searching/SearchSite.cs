using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Browser.Tests.Searching;

/// <summary>A site with articles of several years and sources.</summary>
public sealed class SearchSite : BrowserSite, IAsyncLifetime
{
    public Task InitializeAsync()
    {
        StartServer();
        for (var year = 2001; year <= 2006; year++)
        {
            Put($"{year}.txt", Clippings.Report(
                $"Lantern keeper {year} honoured", $"3 May {year}", year % 2 == 0 ? "Osterby Post" : "Northern Herald",
                $"The lantern of the harbour was lit again by Ada Lindqvist in {year}. A second lantern stands on the pier, and the "
                    + "lanterns are said to be old."));
        }

        Import();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
