using System.Text;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Pages;
using Xunit.Abstractions;

namespace NewsArchive.Browser.Tests.Reading;

/// <summary>What a reader's first look at an article costs.</summary>
public sealed class WeightTests(ITestOutputHelper output)
{
    private const int MostBytes = 60_000;
    private const int LongReport = 900; // words: longer than nineteen of twenty of a broadcaster's reports

    [BrowserFact]
    public async Task The_first_view_of_an_article_is_light_and_no_script_holds_it_up()
    {
        await using var site = new BrowserSite();
        var visit = await site.VisitAsync();
        site.Put("long.txt", Clippings.Report("Nine hundred words about the harbour", "3 May 2001", "Osterby Post", Words(LongReport)));
        site.Import();
        var path = site.Archive.Lists.Newest(1, 3).Articles.Single(
            article => article.Headline!.StartsWith("Nine", StringComparison.Ordinal)).Path;

        var (bytes, addresses) = await LoadAsync(visit, path);

        output.WriteLine($"The first view of an article of {LongReport} words: {bytes:N0} bytes over the wire, {addresses.Count} requests: {string.Join(", ", addresses)}");
        Assert.InRange(bytes, 1, MostBytes);
        Assert.Empty(
            await visit.Page.EvaluateAsync<string[]>(
                "[...document.scripts].filter(script => !script.src || !(script.defer || script.async || script.type === "
                    + "'module')).map(script => script.outerHTML)"));
        Assert.Empty(visit.Complaints);
    }

    /// <summary>
    /// Loads a page with nothing kept from before, and counts the bytes of all answers with their headers, as they came, compressed.
    /// </summary>
    private static async Task<(long Bytes, IReadOnlyList<string> Addresses)> LoadAsync(Visit visit, string path)
    {
        var network = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var addresses = new List<string>();
        var bytes = 0.0;
        network.Event("Network.loadingFinished").OnEvent += (_, data) => bytes += data!.Value.GetProperty("encodedDataLength").GetDouble();
        network.Event("Network.requestWillBeSent").OnEvent += (_, data) => addresses.Add(
            new Uri(data!.Value.GetProperty("request").GetProperty("url").GetString()!).AbsolutePath);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        await visit.Page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        return ((long)bytes, addresses);
    }

    /// <summary>Sentences that compress about as real ones do: no two are alike.</summary>
    private static string Words(int count)
    {
        string[] who =
        [
            "The harbour master", "A ferryman", "The clerk of works", "Ada Lindqvist", "The owner of the ice house",
            "A pilot from Nordhavn", "The council’s surveyor",
        ];
        string[] did =
        [
            "counted", "remembered", "measured", "photographed", "disputed", "praised", "repainted", "sold", "promised", "repaired", "lost",
        ];
        string[] what =
        [
            "the mooring rings", "forty crates of herring", "a bridge that never opened", "the price of oak", "every lamp on the quay",
            "two winters without ice", "the tide tables", "a letter to the ministry",
        ];
        string[] when =
        [
            "before breakfast", "in the spring of 1987", "while the bells rang", "against all advice", "for the third time",
            "as the fog came in",
        ];
        var text = new StringBuilder();
        for (var (at, words) = (0, 0); words < count; at++)
        {
            var sentence =
                $"{who[at % who.Length]} {did[at * 5 % did.Length]} {what[at * 3 % what.Length]} {when[at * 7 / 2 % when.Length]}, "
                    + $"and said so in figures: {at * 7919 % 9973}.";
            text.Append(sentence).Append(at % 4 == 3 ? "\n\n" : " ");
            words += sentence.Split(' ').Length;
        }

        return text.ToString().Trim();
    }
}
