namespace NewsArchive.Formats.Contract;

/// <summary>Something a person should know about an original.</summary>
/// <param name="Code">A stable name for machines, in lower case with hyphens, such as <c>encoding-assumed</c>.</param>
/// <param name="Message">What it is and what can be done, in a sentence.</param>
public sealed record Problem(string Code, string Message);
