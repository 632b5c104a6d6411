namespace NewsArchive.Core.Searching.Language;

/// <summary>A word in any of its forms. What is written with hyphens or marks inside is a <see cref="PhraseNode"/>.</summary>
/// <param name="Text">Letters and digits only.</param>
/// <param name="IsPrefix">Whether the word only begins so (<c>nucle*</c>).</param>
public sealed record WordNode(string Text, bool IsPrefix = false) : QueryNode;
