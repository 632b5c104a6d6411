using System.Text.Json;

namespace NewsArchive.Core.Tests.Stories;

/// <summary>
/// Invented reports of a strike: two that tell of the vote for it are a story, the talks and the end are events of their own, and all
/// are one running story. What it leads to on an island is another story.
/// </summary>
public static class StrikeReports
{
    /// <summary>The articles' numbers in an archive that has them alone: they come in this order.</summary>
    public const long Vote = 1, VoteElsewhere = 2, Talks = 3, End = 4, Flour = 5;

    private static readonly (string Id, string Date, string Source, string Title, string Text)[] Reports =
    [
        ("vote", "2021-03-03", "Tornby Post", "Tornby ferry crews vote to strike",
            "The crews of the Tornby ferries voted on Wednesday to go on strike over pay. Signe Moberg of the Seafarers' Union said "
                + "214 of 260 members had voted for it. Henrik Dahl, who leads the Tornby Ferry Company, called the strike reckless. "
                + "The ferries to Ulvholm will stop on Monday."),
        ("vote-b", "2021-03-03", "Ulvholm Courier", "Tornby ferry crews to strike from Monday",
            "Ferries between Tornby and Ulvholm will stop on Monday, after the crews voted to strike over pay. Of 260 members of the "
                + "Seafarers' Union 214 voted for it, said Signe Moberg. Henrik Dahl of the Tornby Ferry Company said the strike was "
                + "reckless."),
        ("talks", "2021-03-11", "Tornby Post", "Talks to end Tornby ferry strike fail",
            "Talks to end the strike of the Tornby ferry crews failed on Thursday. Henrik Dahl of the Tornby Ferry Company offered "
                + "3.5 per cent, and the Seafarers' Union wants 6. Signe Moberg said the crews, 214 of whom had voted for the strike, "
                + "would stay ashore. Ulvholm has had no ferry since Monday."),
        ("end", "2021-03-19", "Tornby Post", "Tornby ferry strike ends after talks",
            "The crews of the Tornby ferries ended their strike over pay on Friday. Signe Moberg of the Seafarers' Union, 214 of "
                + "whose 260 members had voted for it, and Henrik Dahl of the Tornby Ferry Company agreed on 4.8 per cent. The first "
                + "ferry from Tornby to Ulvholm sails on Saturday at six."),
        ("flour", "2021-03-12", "Island Radio", "Islanders bake without flour",
            "The shops of Ulvholm ran out of flour on Friday. Karin Holm, who bakes for the island, said that she could make rye "
                + "bread until Sunday. Two hundred loaves are missing each day."),
        ("flour-b", "2021-03-13", "Island Gazette", "No bread on Ulvholm by Sunday",
            "Shoppers queued on Saturday for what bread was left on Ulvholm. Karin Holm has rye until Sunday; then her ovens go "
                + "cold, she said. Two hundred loaves a day are missing, and a fisherman offered to fetch flour with his boat."),
    ];

    /// <summary>All of them, as a file of JSON Lines.</summary>
    public static string Lines { get; } = string.Concat(Reports.Select(report => JsonSerializer.Serialize(
        new { id = report.Id, date = report.Date, source = report.Source, title = report.Title, text = report.Text }) + "\n"));
}
