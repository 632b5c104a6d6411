namespace NewsArchive.Core.Naming;

/// <summary>A name that several articles give.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reports">Which of the articles give it, by their place in what was asked for.</param>
public sealed record SharedName(NameSummary Name, IReadOnlyList<int> Reports);
