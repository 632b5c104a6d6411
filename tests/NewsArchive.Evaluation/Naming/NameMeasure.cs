using System.Text.Json;
using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Evaluation.Naming;

/// <summary>
/// How many of the names that the rules find are names of that kind, by samples labelled by hand; how many of all names of some
/// articles they find; and how many they find in an article, so that precision is not bought with silence. Labels say where a name stands
/// and hold no text.
/// </summary>
internal sealed class NameMeasure : IMeasure
{
    private static readonly (string File, string Title)[] Collections =
    [
        ("reuters21578", "Reuters-21578"), ("bbc", "BBC"), ("wikinews", "Wikinews"),
    ];

    public string Name => "names";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var labels = Labels();
        var found = new List<Label>();
        var wanted = Wanted();
        var seen = new HashSet<int>();
        var counts = new List<MeasureRow>();
        foreach (var (file, title) in Collections)
        {
            var (articles, names) = (0, 0);
            foreach (var record in JsonLinesFile.Read(dataFolder, "bulk", $"{file}.jsonl"))
            {
                var id = record.GetProperty("id").ToString();
                var inArticle = ArticleNames.In(
                    new NamedText(Text(record, "title"), "", Text(record, "dateline"), Text(record, "text"), ""));
                articles++;
                names += inArticle.Count;
                var mentions = inArticle.SelectMany(
                    name => name.Mentions.Select(
                        mention => new Label(file, id, mention.Part, mention.Range.Start, mention.Range.End, name.Kind)))
                    .ToList();
                found.AddRange(mentions.Where(labels.ContainsKey));
                seen.UnionWith(wanted[(file, id)].Where(name => mentions.Exists(name.Label.Overlaps)).Select(name => name.Number));
            }

            if (articles > 0) counts.Add(new MeasureRow($"names an article, {title}", (double)names / articles));
        }

        if (counts.Count == 0)
        {
            yield break;
        }

        yield return new MeasureRow("names right, of the labelled that are found", Share.Of(found, label => labels[label]), Target: .95);
        var right = labels.Where(label => label.Value).Select(label => label.Key).ToList();
        yield return new MeasureRow("names labelled right that are found", Share.Of(right, found.ToHashSet().Contains));
        foreach (var kind in wanted.SelectMany(article => article).DistinctBy(name => name.Number).GroupBy(name => name.Label.Kind))
        {
            yield return new MeasureRow(
                $"names found of all labelled, {kind.Key}", Share.Of(kind.ToList(), name => seen.Contains(name.Number)));
        }

        foreach (var row in counts) yield return row;
    }

    /// <summary>All names of some articles, mention by mention.</summary>
    private static ILookup<(string, string), (int Number, Label Label)> Wanted() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Naming", "recall.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
        .ToLookup(
            field => (field[0], field[1]),
            field => (
                int.Parse(field[2]),
                new Label(
                    field[0], field[1], Enum.Parse<NamePart>(field[3]), int.Parse(field[4]), int.Parse(field[5]),
                    Enum.Parse<NameKind>(field[6]))));

    private static Dictionary<Label, bool> Labels() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Naming", "names.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
        .ToDictionary(
            field => new Label(
                field[0], field[1], Enum.Parse<NamePart>(field[2]), int.Parse(field[3]), int.Parse(field[4]),
                Enum.Parse<NameKind>(field[5])),
            field => field[6] == "1");

    private static string Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private sealed record Label(string Collection, string Article, NamePart Part, int Start, int End, NameKind Kind)
    {
        public bool Overlaps(Label other) => Part == other.Part && Kind == other.Kind && Start < other.End && other.Start < End;
    }
}
