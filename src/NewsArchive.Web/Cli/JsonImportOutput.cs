using System.Text.Json;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Cli;

/// <summary>An import as one JSON object: the files as they come, then the run, and what it left to do.</summary>
internal sealed class JsonImportOutput(Archive archive) : IImportOutput
{
    private const int FlushEvery = 64 * 1024;

    public void Show(Func<Action<ImportRun, ImportProgress>, ImportRun> import) => JsonOutput.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("files");
        var run = import((_, progress) => WriteFile(writer, progress.Latest));
        writer.WriteEndArray();
        writer.WritePropertyName("run");
        JsonSerializer.Serialize(writer, Counts(run), WebJson.Default.IReadOnlyDictionaryStringInt64);
        if (ProgressJson.Of(archive.Unfinished.Now()) is { } progress)
        {
            writer.WritePropertyName("progress");
            JsonSerializer.Serialize(writer, progress, WebJson.Default.ProgressJson);
        }

        writer.WriteEndObject();
    });

    private static void WriteFile(Utf8JsonWriter writer, ImportOutcome? outcome)
    {
        if (outcome is null)
        {
            return;
        }

        JsonSerializer.Serialize(
            writer,
            new FileJson(
                outcome.Path, Name(outcome.Kind), outcome.State, outcome.ArticleId, outcome.Revision, outcome.Message,
                ProblemsJson.Read(outcome.Problems),
                outcome.Differences),
            WebJson.Default.FileJson);
        if (writer.BytesPending > FlushEvery)
        {
            writer.Flush();
        }
    }

    /// <summary>The run's number, and how many files had each outcome and each state.</summary>
    private static IReadOnlyDictionary<string, long> Counts(ImportRun run)
    {
        var counts = new Dictionary<string, long> { ["id"] = run.Id };
        foreach (var kind in Enum.GetValues<OutcomeKind>())
        {
            counts[Name(kind)] = run.CountOf(kind);
        }

        foreach (var state in Enum.GetValues<ReadState>())
        {
            counts[JsonNamingPolicy.CamelCase.ConvertName(state.ToString())] = run.CountOf(state);
        }

        return counts;
    }

    private static string Name(OutcomeKind kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>What became of a file, as JSON.</summary>
internal sealed record FileJson(
    string File, string Outcome, ReadState? State, long? Article, int? Revision, string? Message, IReadOnlyList<Problem> Problems,
    IReadOnlyList<string> Differences);
