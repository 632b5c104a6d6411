using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Columns;

/// <summary>A block with the characters it stands in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words without marks.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
internal readonly record struct PlacedBlock(BlockKind Kind, string Text, int Start, int End);
