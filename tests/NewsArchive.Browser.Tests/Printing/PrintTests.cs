using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Everywhere;

namespace NewsArchive.Browser.Tests.Printing;

/// <summary>
/// What stands on paper: the text, where it is from, how one knows its date, where it is kept; nothing that one could press.
/// </summary>
public sealed class PrintTests(WholeSite site) : IClassFixture<WholeSite>
{
    public static TheoryData<string, string, string> Sheets => new()
    {
        { "article with everything", "A4", "Harbour bridge swings again|The Osterby Post|14 March 2006|stated in the file|Ines Carro|Correction:|/articles/" },
        { "article from right to left", "A4", "/articles/" },
        { "comparison of two", "A4", "Two reports|The Aire Courier|Northern Wire|Both say|Only A|=|≈|/compare?a=" },
        { "comparison of three", "Letter", "Claims by source|/compare?a=" },
        { "search, results", "Letter", "For: harbour|articles|Osterby Post|/search?q=harbour" },
        { "story", "A4", "Who is quoted|Why these are one story|/stories/" },
        { "date inferred", "Letter", "How do we know the date?|Rule|/date" },
    };

    [BrowserTheory]
    [MemberData(nameof(Sheets))]
    public async Task It_prints_what_counts_and_nothing_to_press(string name, string format, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var page = site.Reader.Page;
        await page.GotoAsync(SitePages.All.Single(shown => shown.Name == name).Address(site));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ReducedMotion = ReducedMotion.Reduce });

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("nav, form:not(.selection), input, select, button, .button, .skip, .how")].filter(element => element.checkVisibility()).map(element => element.outerHTML)
            """));
        // Ink on white: whoever prints without backgrounds, as browsers do, must still read it.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("body *")].filter(element => element.checkVisibility() && element.textContent.trim() && !element.closest("svg"))
              .filter(element => { const [r, g, b] = getComputedStyle(element).color.match(/\d+/g).map(Number); return Math.max(r, g, b) > 90 && !element.closest(".basis"); })
              .map(element => element.outerHTML.slice(0, 120))
            """));
        var sheets = await Paper.PrintAsync(page, format);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });

        if (sheets is not null)
        {
            Assert.InRange(sheets.Count, 1, 6);
            Assert.All(words.Split('|'), word => Assert.Contains(word, string.Join('\n', sheets), StringComparison.Ordinal));
            Assert.All(sheets.SkipLast(1), sheet => Assert.DoesNotContain(sheet.TrimEnd().Split('\n')[^1].Trim(), Headings));
        }
    }

    /// <summary>Headings of these pages, which must not stand alone at the foot of a sheet.</summary>
    private static readonly string[] Headings =
    [
        "One direction only", "The lights in May", "What the archive knows", "Side by side", "Shared and unique", "Both say", "Only A",
        "Only B", "Figures, dates and names", "Quotes",
        "Claims by source", "In one report only", "What each report added first", "Names in several reports", "Who is quoted",
        "Why these are one story", "Reports it is based on",
    ];
}
