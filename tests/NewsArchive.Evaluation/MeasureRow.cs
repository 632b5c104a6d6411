namespace NewsArchive.Evaluation;

/// <summary>A figure.</summary>
/// <param name="Name">What was measured; the key of its floor in floors.json.</param>
/// <param name="Value">The figure, a share of 1 unless the name says otherwise.</param>
/// <param name="Target">What is aimed at, where there is an aim.</param>
/// <param name="LowerIsBetter">For errors: the floor is then a ceiling.</param>
internal sealed record MeasureRow(string Name, double Value, double? Target = null, bool LowerIsBetter = false);
