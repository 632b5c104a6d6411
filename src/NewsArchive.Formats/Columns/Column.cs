namespace NewsArchive.Formats.Columns;

/// <summary>What a name stands for.</summary>
/// <param name="Use">The part of an article.</param>
/// <param name="Rank">Of several names for one use the lowest rank is believed first.</param>
internal sealed record Column(ColumnUse Use, int Rank);
