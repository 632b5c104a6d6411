namespace NewsArchive.Formats.Columns;

/// <summary>A named value of a record.</summary>
/// <param name="Path">Its place in the record: a JSON pointer, a column's name.</param>
/// <param name="Text">The value as text; a number as it is written.</param>
/// <param name="Column">What its name stands for; null where the name is not known.</param>
internal readonly record struct ColumnValue(string Path, string Text, Column? Column);
