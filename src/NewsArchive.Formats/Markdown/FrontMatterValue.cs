using NewsArchive.Formats.Columns;

namespace NewsArchive.Formats.Markdown;

/// <summary>A value of front matter with the characters it stands in.</summary>
internal readonly record struct FrontMatterValue(ColumnValue Value, int Start, int End);
