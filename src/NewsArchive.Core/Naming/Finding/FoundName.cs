namespace NewsArchive.Core.Naming.Finding;

/// <summary>A person, place or organisation that an article names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">One string for all ways of writing the name: <c>Kim Jong-un</c> and <c>Kim Jong Un</c> are both <c>kim jong
/// un</c>.</param>
/// <param name="Form">The fullest form that the article gives, as written.</param>
/// <param name="Mentions">Where it stands, short forms included, in reading order; at least one.</param>
/// <param name="Rule">The rule that found it first.</param>
public sealed record FoundName(NameKind Kind, string Key, string Form, IReadOnlyList<NameMention> Mentions, string Rule)
{
    /// <summary>All forms in which the article writes it, each once, in reading order; short forms too.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>
    /// The key of the ruling office and surname under which the article has a person, such as <c>president reagan</c>: right before the
    /// full name, or with no full name in the article; null where it has none.
    /// </summary>
    public string? Title { get; init; }
}
