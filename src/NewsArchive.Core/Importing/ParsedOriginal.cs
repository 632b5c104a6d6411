using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>What one original says.</summary>
/// <param name="Place">Where it is in its container; null for a file.</param>
/// <param name="Format">The format that read it; null where none did.</param>
/// <param name="Version">The format's version.</param>
/// <param name="Result">The article, or the reasons why there is none.</param>
public sealed record ParsedOriginal(string? Place, string? Format, int? Version, ParseResult Result);
