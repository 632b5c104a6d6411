using System.Text.Json;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>Problems as JSON: a list of objects with <c>code</c> and <c>message</c>.</summary>
public static class ProblemsJson
{
    public static string Write(IReadOnlyList<Problem> problems) =>
        problems is { Count: 0 } ? "[]" : JsonSerializer.Serialize(problems, CoreJson.Default.IReadOnlyListProblem);

    public static IReadOnlyList<Problem> Read(string? json) =>
        json is null or "[]" ? [] : JsonSerializer.Deserialize(json, CoreJson.Default.IReadOnlyListProblem) ?? [];
}
