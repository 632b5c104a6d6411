namespace NewsArchive.Evaluation.Search;

/// <summary>A collection with questions and the documents that answer them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The documents, in JSON Lines.</param>
/// <param name="Queries">The questions: id and text.</param>
/// <param name="Relevant">The ids of the documents that answer each question.</param>
internal sealed record TestCollection(
    string Name, string File, IReadOnlyList<(string Id, string Text)> Queries, IReadOnlyDictionary<string, HashSet<string>> Relevant)
{
    /// <summary>Reads a collection; null where it is not there.</summary>
    /// <param name="folder">The folder of its three files.</param>
    /// <param name="name">Their name without their endings.</param>
    public static TestCollection? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!System.IO.File.Exists(path + ".jsonl"))
        {
            return null;
        }

        var relevant = Rows(path + ".qrels.tsv").Where(row => int.Parse(row[3]) > 0).GroupBy(row => row[0])
            .ToDictionary(rows => rows.Key, rows => rows.Select(row => row[2]).ToHashSet(StringComparer.Ordinal));
        return new TestCollection(
            name, path + ".jsonl",
            [.. Rows(path + ".queries.tsv").Where(row => relevant.ContainsKey(row[0])).Select(row => (row[0], row[1]))], relevant);
    }

    private static IEnumerable<string[]> Rows(string file) =>
        System.IO.File.ReadLines(file).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
