namespace NewsArchive.Core.Stories;

/// <summary>A name that several reports of a story have.</summary>
/// <param name="Name">The form that most reports use in full.</param>
/// <param name="OtherWritings">The same words written otherwise, such as with a hyphen.</param>
/// <param name="Reports">The numbers of the reports that have it, in whatever form.</param>
public sealed record StoryName(string Name, IReadOnlyList<string> OtherWritings, IReadOnlyList<int> Reports);
