using System.Text.Json;

namespace NewsArchive.Evaluation;

/// <summary>The pinned floors: no figure may fall under its own without somebody changing the file.</summary>
internal sealed class Floors(IReadOnlyDictionary<string, double> values)
{
    public static Floors Load() => new(JsonSerializer.Deserialize<Dictionary<string, double>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json"))) ?? []);

    /// <summary>The floor of a figure, or its ceiling where lower is better; null where none is pinned.</summary>
    public double? Of(MeasureRow row) => values.TryGetValue(row.Name, out var floor) ? floor : null;

    public bool IsBroken(MeasureRow row) => Of(row) is { } floor && (row.LowerIsBetter ? row.Value > floor : row.Value < floor);
}
