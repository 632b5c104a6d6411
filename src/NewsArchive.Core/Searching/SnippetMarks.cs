namespace NewsArchive.Core.Searching;

/// <summary>
/// The control characters that stand around matches in a snippet. They become <c>mark</c> elements only after the text
/// was encoded for HTML, so that nothing in an article can pass for markup.
/// </summary>
public static class SnippetMarks
{
    public const char Start = '\u0002';
    public const char End = '\u0003';

    /// <summary>The snippet without its marks.</summary>
    public static string Remove(string snippet)
    {
        ArgumentNullException.ThrowIfNull(snippet);
        return snippet.Replace(Start.ToString(), "", StringComparison.Ordinal).Replace(End.ToString(), "", StringComparison.Ordinal);
    }
}
