using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Web.Tests.Cli;

public sealed class CompareVerbTests
{
    [Fact]
    public async Task Files_are_compared_without_an_archive()
    {
        using var verb = new Verb();
        verb.Put(
            "a.txt",
            Clippings.Report(
                "Ferry runs aground", "3 May 2001", "Osterby Post",
                "The ferry Skarven ran aground on a reef near Osterby, the coastguard said."));
        verb.Put(
            "b.txt",
            Clippings.Report(
                "Reef stops ferry", "4 May 2001", "Nordhavn News",
                "On Thursday the ferry Skarven ran aground on the reef near Osterby, the coastguard said."));

        var answer = await verb.RunAsync("compare", "a.txt", "b.txt", "--json");
        var text = await verb.RunAsync("compare", "a.txt", "b.txt");

        Assert.Equal((0, 0), (answer.ExitCode, text.ExitCode));
        var json = Assert.Single(answer.Json);
        Assert.Equal(["a", "b", "links", "quotes", "discrepancies"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["id", "headline", "sentences"], json.GetProperty("a").EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["text", "block", "noise", "standing"],
            json.GetProperty("a").GetProperty("sentences")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["a", "b", "degree", "confidence", "score", "sure", "reasons"],
            json.GetProperty("links")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("both", json.GetProperty("a").GetProperty("sentences")[0].GetProperty("standing").GetString());
        Assert.InRange(json.GetProperty("links")[0].GetProperty("confidence").GetDouble(), 0.5, 1);
        Assert.Contains("Both say", text.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(verb.Folder, "data")));
    }

    [Fact]
    public async Task Only_what_is_surely_in_one_text_is_said_to_be_only_there()
    {
        using var verb = new Verb();
        verb.Put("a.txt", Clippings.Report(
            "Ferry runs aground", "3 May 2001", "Osterby Post",
            "The ferry Skarven ran aground on a reef near Osterby, the coastguard said. The cook had baked eleven almond cakes for "
                + "a wedding. It was the captain's last voyage before he was to retire."));
        verb.Put("b.txt", Clippings.Report(
            "Reef stops ferry", "4 May 2001", "Nordhavn News",
            "On Thursday the ferry Skarven ran aground on the reef near Osterby, the coastguard said. The captain of the ferry had "
                + "sailed for forty years."));

        var json = Assert.Single((await verb.RunAsync("compare", "a.txt", "b.txt", "--json")).Json);
        var text = await verb.RunAsync("compare", "a.txt", "b.txt");
        var standings = json.GetProperty("a")
            .GetProperty("sentences")
            .EnumerateArray()
            .Select(sentence => sentence.GetProperty("standing").GetString())
            .ToList();

        Assert.Equal("both", standings[0]);
        Assert.Equal("only", standings[1]);
        Assert.NotEqual("only", standings[2]);
        Assert.Matches(@"Only A says\s+1  The cook", text.Output);
    }

    [Fact]
    public async Task What_is_neither_a_file_nor_an_article_is_said()
    {
        using var verb = new Verb();

        var answer = await verb.RunAsync("compare", "none.txt", "7", "--archive", "kept");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("none.txt is neither a file nor the number of an article", answer.Error, StringComparison.Ordinal);
    }
}
