using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>A decoded text with what was doubtful about its decoding.</summary>
public sealed record DecodedText(SourceText Source, IReadOnlyList<Problem> Problems);
