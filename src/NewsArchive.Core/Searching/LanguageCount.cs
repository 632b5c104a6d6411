namespace NewsArchive.Core.Searching;

/// <summary>Matching articles in a language.</summary>
/// <param name="Language">The first part of its tag in lower case (<c>en</c>); empty where none is stated.</param>
/// <param name="Articles">How many.</param>
public sealed record LanguageCount(string Language, int Articles);
