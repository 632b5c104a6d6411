namespace NewsArchive.Browser.Tests.Everywhere;

/// <summary>What is wrong with a page, collected, so that one run tells all of it.</summary>
public sealed class Findings(Visit visit)
{
    private readonly List<string> found = [];
    private readonly int complaintsBefore = visit.Complaints.Count;

    public void Add(IEnumerable<string> wrong) => found.AddRange(wrong);

    /// <summary>What axe-core finds, by some of its rules or all.</summary>
    public async Task AxeAsync(string when, params string[] rules) =>
        Add((await visit.AxeAsync(rules)).Select(violation => $"{when}: {violation}"));

    /// <summary>What is cut off, lies over something else, or makes the page scroll sideways.</summary>
    public async Task FitAsync(string when)
    {
        await CheckAsync("fit()", when);
        await CheckAsync("overlaps()", when);
    }

    /// <summary>What one of the checks of <c>checks.js</c> says.</summary>
    public async Task CheckAsync(string check, string when) =>
        Add((await visit.Page.EvaluateAsync<string[]>($"checks.{check}")).Select(wrong => $"{when}: {wrong}"));

    public void AssertNone()
    {
        Add(visit.Complaints.Skip(complaintsBefore));
        Assert.True(found.Count == 0, $"{visit.Page.Url}\n{string.Join('\n', found)}");
    }
}
