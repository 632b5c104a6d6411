using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>A place where a name stands.</summary>
/// <param name="Part">The part of the article.</param>
/// <param name="Range">The name's words in that part, without title and possessive ending.</param>
public sealed record NameMention(NamePart Part, TextRange Range);
