using System.Globalization;
using System.Text.Json;
using NewsArchive.Core.Stories;

namespace NewsArchive.Evaluation.Stories;

/// <summary>Reports of known events.</summary>
internal static class EventCollection
{
    internal sealed record Item(string Id, string Event, string Title, string Text, DateOnly? Day, string Outlet)
    {
        /// <summary>The report as the archive groups it.</summary>
        public StoryReport Report(long id, bool isDated) =>
            new ReportText(id, Title, Title.Length > 0, "", Text, [], Outlet, isDated ? Day : null, isDated ? Day : null).Report();
    }

    public static List<Item> Read(string dataFolder, string name) =>
    [
        .. JsonLinesFile.Read(dataFolder, "events", name).Select(line => new Item(
            line.GetProperty("id").GetString()!, line.GetProperty("event").GetString()!, line.GetProperty("title").GetString()!, Text(line),
            Day(line),
            line.GetProperty("source").GetString() ?? "")),
    ];

    // The files repeat the title at the head of the text; an importer takes it for the headline.
    private static string Text(JsonElement line)
    {
        var (title, text) = (line.GetProperty("title").GetString()!, line.GetProperty("text").GetString()!);
        return title.Length > 0 && text.StartsWith(title, StringComparison.Ordinal) ? text[title.Length..] : text;
    }

    private static DateOnly? Day(JsonElement line) => line.GetProperty("date").GetString() is { Length: >= 10 } date
        ? DateOnly.ParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
