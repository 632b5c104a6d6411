using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Evaluation.Stories;

/// <summary>
/// B³ of the stories that an archive makes of two collections of reports, through a real import. An article in no story is one by itself.
/// </summary>
internal sealed class StoryMeasure : IMeasure
{
    public string Name => "stories";

    public IEnumerable<MeasureRow> Run(string dataFolder) =>
        Rows(dataFolder, "g5w1h_events.jsonl", "Giveme5W1H", .90).Concat(Rows(dataFolder, "ecbplus.jsonl", "ECB+", .85));

    private static IEnumerable<MeasureRow> Rows(string dataFolder, string file, string name, double target)
    {
        var items = EventCollection.Read(dataFolder, file);
        if (items.Count == 0)
        {
            yield break;
        }

        var (precision, recall, f1) = BCubed.Of(
            Groups(items, Path.Combine(dataFolder, "events", file)), [.. items.Select(item => item.Event)]);
        yield return new MeasureRow($"stories B³ F1, {name}", f1, target);
        yield return new MeasureRow($"stories B³ precision, {name}", precision);
        yield return new MeasureRow($"stories B³ recall, {name}", recall);
    }

    private static List<int> Groups(List<EventCollection.Item> items, string path)
    {
        var folder = Path.Combine(Path.GetTempPath(), "newsarchive-evaluation", Guid.NewGuid().ToString("N"));
        try
        {
            using var archive = Archive.Open(new ArchiveOptions { Folder = folder }, new ImportOptions(), TimeProvider.System);
            archive.Importer.Run([path], "evaluation", progress: null, onWait: null, CancellationToken.None);
            archive.Importer.GroupStories(most: null, CancellationToken.None);
            var stories = archive.Stories.All()
                .SelectMany(story => story.Articles.Select(article => (Id: article.ExternalId!, story.Id)))
                .ToDictionary(pair => pair.Item1, pair => (int)pair.Item2, StringComparer.Ordinal);
            return [.. items.Select((item, index) => stories.GetValueOrDefault(item.Id, -1 - index))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
