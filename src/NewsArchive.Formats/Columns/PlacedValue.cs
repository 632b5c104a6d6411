namespace NewsArchive.Formats.Columns;

/// <summary>A named value of a text original with the characters it stands in.</summary>
internal readonly record struct PlacedValue(ColumnValue Value, int Start, int End);
