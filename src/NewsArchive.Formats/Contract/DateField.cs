using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Contract;

/// <summary>The date of an article with its basis and its evidence.</summary>
public sealed record DateField(EdtfDate Value, Basis Basis, Evidence Evidence);
