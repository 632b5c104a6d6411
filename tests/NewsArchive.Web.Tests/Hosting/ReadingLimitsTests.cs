using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Web.Tests.Hosting;

/// <summary>What readers who are not signed in may ask of the server, and what they are told beyond that.</summary>
public sealed class ReadingLimitsTests
{
    [Theory]
    [InlineData("/search?q=korea")]
    [InlineData("/search?q=korea&from=2018&revisions=yes")]
    [InlineData("/search.csv?q=korea")]
    [InlineData("/search.jsonl?q=korea")]
    [InlineData("/search.atom?q=korea")]
    [InlineData("/search.feed.json?q=korea")]
    [InlineData("/api/suggest?q=kore")]
    [InlineData("/articles/1")]
    [InlineData("/articles/1/similar")]
    [InlineData("/dates")]
    [InlineData("/names")]
    [InlineData("/stories")]
    public async Task What_takes_too_long_is_stopped_and_said(string address)
    {
        await using var site = new ArchiveSite().With("Reading:Seconds", "0");
        using var client = site.Client();

        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("took too long", await FormClient.TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_are_signed_in_and_what_is_no_page_have_no_limit()
    {
        await using var site = new ArchiveSite().With("Reading:Seconds", "0");
        using var admin = await site.AdminAsync();
        using var client = site.Client();

        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/search?q=korea")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/site.css")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/no/such/page")).StatusCode);
    }

    [Fact]
    public async Task A_search_that_is_stopped_shows_its_form_and_what_to_ask_for_instead()
    {
        await using var site = new ArchiveSite().With("Reading:MaxWildSize", "1");
        using var client = site.Client();

        using var answer = await client.GetAsync("/search?q=kor*");
        var page = await FormClient.TextAsync(answer);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Write more letters before the *", page, StringComparison.Ordinal);
        Assert.Contains("value=\"kor*\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_gets_so_many_exports_a_minute()
    {
        await using var site = new ArchiveSite().With("Reading:ExportsPerMinute", "1");
        using var admin = await site.AdminAsync();
        using var client = site.Client();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/search.csv?q=korea")).StatusCode);
        using var second = await client.GetAsync("/search.jsonl?q=korea");
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/search.csv?q=korea")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/search.csv?q=korea")).StatusCode);
    }

    [Fact]
    public async Task An_export_has_so_many_articles()
    {
        await using var site = new ArchiveSite().With("Reading:MaxExported", "1");
        using var admin = await site.AdminAsync();
        using var client = site.Client();

        Assert.Equal(1, Lines(await client.GetStringAsync("/search.jsonl?q=korea")));
        Assert.Equal(2, Lines(await (await admin.GetAsync("/search.jsonl?q=korea")).Content.ReadAsStringAsync()));

        static int Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    [Fact]
    public async Task So_many_are_answered_at_once_and_the_others_told_to_come_again()
    {
        var going = new TaskCompletionSource();
        using var limits = Limits(_ => going.Task, ("Reading:AtOnce", "1"), ("Reading:WaitSeconds", "0"));
        var first = Request();
        var answering = limits.InvokeAsync(first);

        var second = Request();
        await limits.InvokeAsync(second);
        going.SetResult();
        await answering;
        var third = Request();
        await limits.InvokeAsync(third);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, second.Response.StatusCode);
        Assert.NotEmpty(second.Response.Headers.RetryAfter.ToString());
        Assert.All([first, third], request => Assert.Equal(StatusCodes.Status200OK, request.Response.StatusCode));
    }

    [Fact]
    public async Task Reading_ends_when_its_reader_goes_away()
    {
        using var gone = new CancellationTokenSource();
        var isOver = false;
        using var limits = Limits(async _ =>
        {
            Assert.False(ReadLimit.Current!.IsOver);
            await gone.CancelAsync();
            isOver = ReadLimit.Current!.IsOver;
        });
        var request = Request();
        request.RequestAborted = gone.Token;

        await limits.InvokeAsync(request);

        Assert.True(isOver);
        Assert.Null(ReadLimit.Current);
    }

    [Fact]
    public async Task In_the_minute_after_a_start_reading_has_more_time()
    {
        var clock = new SetTime();
        List<double> seconds = [];
        using var limits = Limits(
            clock,
            _ =>
            {
                seconds.Add(ReadLimit.Current!.Left.TotalSeconds);
                return Task.CompletedTask;
            });

        await limits.InvokeAsync(Request());
        clock.Seconds = 60;
        await limits.InvokeAsync(Request());

        Assert.Equal([600, 60], seconds.Select(left => Math.Ceiling(left / 60) * 60)); // however long the test took to ask
    }

    private static ReadingLimits Limits(RequestDelegate next, params (string, string?)[] settings) =>
        Limits(TimeProvider.System, next, settings);

    private static ReadingLimits Limits(TimeProvider time, RequestDelegate next, params (string, string?)[] settings) => new(
        next,
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("Reading:Seconds", "60")).ToDictionary(pair => pair.Item1, pair => pair.Item2))
            .Build(),
        time);

    private static DefaultHttpContext Request()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.SetEndpoint(new Endpoint(_ => Task.CompletedTask, EndpointMetadataCollection.Empty, "page"));
        return context;
    }
}
