namespace NewsArchive.Formats.Naming;

/// <summary>A name of a background list.</summary>
/// <param name="Key">The key of its commonest form.</param>
/// <param name="Form">Its commonest form.</param>
/// <param name="NeedsEvidence">Whether it is often something else, so that a text must say that it is meant.</param>
internal sealed record KnownName(string Key, string Form, bool NeedsEvidence);
