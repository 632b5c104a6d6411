namespace NewsArchive.Core.Searching;

/// <summary>A place of a term in a text.</summary>
/// <param name="Term">The term's number.</param>
/// <param name="FirstWord">The number of its first word in the text.</param>
/// <param name="LastWord">The number of its last.</param>
internal readonly record struct TermMatch(int Term, int FirstWord, int LastWord);
