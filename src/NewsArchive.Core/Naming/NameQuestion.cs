using NewsArchive.Formats.Naming;

namespace NewsArchive.Core.Naming;

/// <summary>Which names a list shows.</summary>
/// <param name="Kind">Only of this kind; null for all.</param>
/// <param name="Beginning">Only those of which a word, in any form they were joined with, and what follows it begin so; empty for all.</param>
public sealed record NameQuestion(NameKind? Kind, string Beginning)
{
    /// <summary>All names.</summary>
    public static NameQuestion All { get; } = new(null, "");
}
