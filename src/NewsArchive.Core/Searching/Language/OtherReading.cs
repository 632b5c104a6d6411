namespace NewsArchive.Core.Searching.Language;

/// <summary>Another way in which a query could have been meant.</summary>
/// <param name="Words">What is different in it, as the words of a link.</param>
/// <param name="Query">The query that says so plainly.</param>
public sealed record OtherReading(string Words, string Query);
