using Microsoft.AspNetCore.Builder;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Browser.Tests.Everywhere;

/// <summary>
/// The site as it is before the first article and the first account: the program without its first start, which brings the seeds.
/// </summary>
public sealed class EmptySite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-empty").FullName;
    private WebApplication? app;

    public Uri Address => new(app!.Urls.First());

    public async Task StartAsync()
    {
        app = WebServer.Build(["--environment=Production"], folder, "http://127.0.0.1:0");
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
