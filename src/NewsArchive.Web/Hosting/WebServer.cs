using System.IO.Compression;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using NewsArchive.Core;
using NewsArchive.Web.Accounts;
using NewsArchive.Web.Api;
using NewsArchive.Web.Cli;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Importing;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages;
using Serilog;

namespace NewsArchive.Web.Hosting;

/// <summary>Puts the web site together.</summary>
public static class WebServer
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Bytes of a request's first line: room for a search of 10,000 letters, three bytes each as addresses write them.</summary>
    private const int MaxRequestLine = 64 * 1024;

    /// <summary>
    /// Serves an archive until it is told to stop, and returns the program's exit status. An empty archive first gets its first
    /// articles.
    /// </summary>
    /// <param name="settings">Settings of the command line.</param>
    /// <param name="archiveFolder">The option <c>--archive</c>.</param>
    /// <param name="urls">The option <c>--urls</c>, which overrides every other address.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<int> RunAsync(string[] settings, string? archiveFolder, string? urls, CancellationToken cancellation)
    {
        await using var app = Build(settings, archiveFolder, urls);
        Noting(app.Services.GetRequiredService<Serilog.ILogger>(), () =>
        {
            FirstStart.Run(app.Services.GetRequiredService<Archive>(), Console.Out, cancellation);
            return app;
        });
        try
        {
            await app.StartAsync(cancellation); // the host notes by itself where that fails
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"Cannot listen: {exception.Message} Use --urls to choose another address.");
            return ExitCode.Failed;
        }

        Announce(app, Console.Out);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Finished;
    }

    /// <summary>Builds the site, with its archive open. Parameters as those of <see cref="RunAsync"/>.</summary>
    public static WebApplication Build(string[] settings, string? archiveFolder, string? urls)
    {
        var builder = Builder(settings, archiveFolder, urls);
        var log = ServerLog.Open(builder.Configuration);
        builder.Services.AddSerilog(log, dispose: true);
        return Noting(log, () =>
        {
            var archive = Archive.Open(builder.Configuration.Archive(), builder.Configuration.Importing(), TimeProvider.System);
            AccountsDb.Migrate(archive.Storage);
            AddServices(builder, archive);
            var app = builder.Build();
            if (app.Services.GetRequiredService<LastEnd>().Warning is { } warning)
            {
                log.Warning("{Warning:l}", warning);
            }

            Use(app);
            return app;
        });
    }

    private static WebApplicationBuilder Builder(string[] settings, string? archiveFolder, string? urls)
    {
        var host = new ConfigurationBuilder().AddCommandLine(settings).Build();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = Assembly.GetExecutingAssembly().GetName().Name,
            ContentRootPath = host["contentRoot"] ?? AppContext.BaseDirectory,
            EnvironmentName = host["environment"],
        });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_");
        Settings.AddTo(builder.Configuration, settings, archiveFolder);
        builder.WebHost.UseStaticWebAssets();
        if (!builder.Environment.IsDevelopment())
        {
            // A build that is not published would look at each request whether a file has changed, and send one that has unpacked.
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        }

        builder.WebHost.UseUrls(urls ?? builder.Configuration["Urls"] ?? DefaultUrl).PreferHostingUrls(urls is not null);
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestLineSize = MaxRequestLine);
        return builder;
    }

    /// <summary>Does a part of the start, and notes in the log where it fails.</summary>
    private static WebApplication Noting(Serilog.ILogger log, Func<WebApplication> start)
    {
        try
        {
            return start();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or HostAbortedException))
        {
            log.Failed(exception, CommandLine.IsExpected(exception));
            throw;
        }
    }

    /// <summary>Says where the site is to be found.</summary>
    private static void Announce(WebApplication app, TextWriter output)
    {
        output.WriteLine($"NewsArchive is listening at {string.Join(" and ", app.Urls)} (Ctrl+C stops it)");
        if (app.Services.GetRequiredService<Setup>().PrintedCode is { } code)
        {
            // To the console only: the log is kept, and others may read it.
            output.WriteLine($"No admin yet. Open {app.Urls.First().TrimEnd('/')}/account/setup with the code {code}");
        }
    }

    private static void AddServices(WebApplicationBuilder builder, Archive archive)
    {
        builder.Services.AddSingleton(_ => archive); // by a factory, so that the host disposes it
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(builder.Configuration.Site());
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
            options.Believe(builder.Configuration.Site().Proxies));
        builder.Services.AddSingleton(_ => LastEnd.Look(archive, TimeProvider.System));
        builder.Services.AddScoped<Unfinished>();
        builder.Services.AddScoped<ArticleDirections>();
        builder.Services.AddSingleton<ImportQueue>();
        builder.Services.AddSingleton<WorkPace>();
        builder.Services.AddSingleton<ImportWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ImportWorker>());
        builder.Services.AddSingleton<ImportStatus>();
        builder.Services.AddAccounts(builder.Configuration, archive.Storage);
        builder.Services.Configure<RateLimiterOptions>(limiter => ReadingLimits.LimitExports(limiter, builder.Configuration.Reading()));
        builder.Services
            .AddRazorPages(options =>
            {
                options.Conventions.AuthorizeFolder("/Admin");
                options.Conventions.AddPageRoute("/Articles/Parts", "/articles/{id:long}/revisions/{number:int}/original/parts");
                options.Conventions.ConfigureFilter(new PageCaching());
                options.Conventions.ConfigureFilter(new FormRules());
                foreach (var page in ArchivePages.Names)
                {
                    options.Conventions.AddPageApplicationModelConvention(page, model =>
                        model.EndpointMetadata.Add(new OutputCacheAttribute { PolicyName = ArchivePages.Policy }));
                }
            })
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false); // no script here reads its attributes
        // Letters of all scripts as they are
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Default));
        builder.Services.AddHealthChecks().AddCheck<ArchiveHealth>("archive");
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        // Pages are kept as they are sent, so that packing them well costs once.
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.AddOutputCache(options =>
        {
            options.AddPolicy(ArchivePages.Policy, new ArchivePages(archive));
            options.SizeLimit = ArchivePages.MostBytes;
        });
    }

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders(); // before all that asks who sent the request, and whether over https
        app.UseRequestLog();
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts(); // of answers over https only
        }

        app.UseMiddleware<RequestRules>();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseAuthentication();
        app.UseRateLimiter(); // which tells readers who are signed in from others
        app.UseAuthorization();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseMiddleware<ReadingLimits>(); // not for pages that are kept
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapHyphenatedDates();
        app.MapOriginals();
        app.MapCitations();
        app.MapSaving();
        app.MapSuggest();
        app.MapSearchResults();
        app.MapSearchFeeds();
        app.MapImportProgress();
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = ArchiveHealth.WriteAsync });
    }
}
