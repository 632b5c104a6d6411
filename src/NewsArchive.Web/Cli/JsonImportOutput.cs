using System.Text.Json;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;

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
        writer.WriteStartObject("run");
        writer.WriteNumber("id", run.Id);
        foreach (var kind in Enum.GetValues<OutcomeKind>())
        {
            writer.WriteNumber(Name(kind), run.CountOf(kind));
        }

        writer.WriteEndObject();
        UnfinishedOutput.Write(writer, archive.Unfinished.Now());
        writer.WriteEndObject();
    });

    private static void WriteFile(Utf8JsonWriter writer, ImportOutcome? outcome)
    {
        if (outcome is null)
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("file", outcome.Path);
        writer.WriteString("outcome", Name(outcome.Kind));
        writer.WritePropertyName("article");
        JsonSerializer.Serialize(writer, outcome.ArticleId);
        writer.WritePropertyName("revision");
        JsonSerializer.Serialize(writer, outcome.Revision);
        writer.WriteString("message", outcome.Message);
        writer.WritePropertyName("problems");
        JsonSerializer.Serialize(writer, ProblemsJson.Read(outcome.Problems), JsonSerializerOptions.Web);
        writer.WritePropertyName("differences");
        JsonSerializer.Serialize(writer, outcome.Differences);
        writer.WriteEndObject();
        if (writer.BytesPending > FlushEvery)
        {
            writer.Flush();
        }
    }

    private static string Name(OutcomeKind kind) => kind.ToString().ToLowerInvariant();
}
