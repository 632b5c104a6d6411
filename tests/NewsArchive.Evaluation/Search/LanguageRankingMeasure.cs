using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Analysis;

namespace NewsArchive.Evaluation.Search;

/// <summary>
/// How well the archive ranks in other languages than English: invented short reports of the folder <c>Languages</c>, judged by hand. Each
/// question has answers with its words in other forms, and reports that share a word and nothing else. Beside it FTS5 alone.
/// </summary>
internal sealed class LanguageRankingMeasure : IMeasure
{
    public string Name => "languages";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        foreach (var language in new[] { "de", "fr" })
        {
            var collection = TestCollection.Read(Path.Combine(AppContext.BaseDirectory, "Search", "Languages"), language)!;
            var quality = RankingMeasure.Measure(collection);
            yield return new MeasureRow($"ranking {language} MAP", quality.AveragePrecision);
            yield return new MeasureRow($"ranking {language} MAP of FTS5 alone", OfFts5(collection).AveragePrecision);
        }
    }

    /// <summary>Any of the words, in the order of <c>bm25()</c>, cut by the tokenizer that FTS5 has for all languages.</summary>
    private static RankingQuality OfFts5(TestCollection collection)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "CREATE VIRTUAL TABLE documents USING fts5 (id UNINDEXED, title, text, tokenize = 'unicode61')");
        foreach (var line in File.ReadLines(collection.File))
        {
            var document = JsonDocument.Parse(line).RootElement;
            Execute(
                connection, "INSERT INTO documents VALUES (@id, @title, @text)", ("@id", document.GetProperty("id").GetString()!),
                ("@title", document.GetProperty("title").GetString()!), ("@text", document.GetProperty("text").GetString()!));
        }

        return RankingQuality.Mean(
        [
            .. collection.Queries.Select(query => RankingQuality.Of(
                Execute(
                    connection, "SELECT id FROM documents WHERE documents MATCH @words ORDER BY rank", ("@words", AnyOf(query.Text))),
                collection.Relevant[query.Id])),
        ]);
    }

    private static string AnyOf(string text) =>
        string.Join(" OR ", TextAnalysis.Runs(text).Select(word => $"\"{text.AsSpan(word.Start, word.Length)}\""));

    private static List<string> Execute(SqliteConnection connection, string sql, params (string Name, string Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        List<string> rows = [];
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
