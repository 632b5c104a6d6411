namespace NewsArchive.Formats.Clippings.Layout;

/// <summary>Whether a text ends as a sentence does.</summary>
internal static class SentenceEnd
{
    private const string Closers = "\"'”’»›)]}“‘」』";

    private const string Stops = ".!?…。！？؟।";

    /// <summary>A full stop, question or exclamation mark, perhaps before closing quotation marks or brackets.</summary>
    public static bool IsAt(ReadOnlySpan<char> text) => LastMark(text) is { } mark && Stops.Contains(mark);

    /// <summary>As <see cref="IsAt"/>, without the question mark, which headlines and subheads have too.</summary>
    public static bool IsStatement(ReadOnlySpan<char> text) =>
        LastMark(text) is { } mark && Stops.Contains(mark) && mark is not ('?' or '？' or '؟');

    /// <summary>A single full stop: not the three that leave a headline open, not a question or exclamation mark.</summary>
    public static bool IsFullStop(ReadOnlySpan<char> text) => LastMark(text) is '.' or '。' && !IsEllipsis(text);

    /// <summary>A text that announces what follows: a colon, or a comma or semicolon of a list.</summary>
    public static bool IsOpen(ReadOnlySpan<char> text) => LastMark(text) is ':' or ',' or ';' or '：';

    public static bool IsQuestion(ReadOnlySpan<char> text) => LastMark(text) is '?' or '？' or '؟';

    private static bool IsEllipsis(ReadOnlySpan<char> text) => text.TrimEnd().TrimEnd(Closers).EndsWith("..");

    private static char? LastMark(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        while (text.Length > 1 && Closers.Contains(text[^1]))
            text = text[..^1].TrimEnd();
        return text.IsEmpty ? null : text[^1];
    }
}
