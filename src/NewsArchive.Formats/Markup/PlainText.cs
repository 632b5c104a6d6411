using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markup;

/// <summary>Plain text in a value of a structured format.</summary>
internal static class PlainText
{
    /// <summary>The paragraphs: blank lines part them; where there are none, lines that end as sentences do.</summary>
    public static IEnumerable<string> Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var isLineEach = !lines[..^1].Any(string.IsNullOrWhiteSpace) && lines.All(EndsSentence);
        var open = new List<string>();
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
                open.Add(line);
            if (open.Count > 0 && (isLineEach || string.IsNullOrWhiteSpace(line)))
                yield return Take(open);
        }

        if (open.Count > 0)
            yield return Take(open);
    }

    private static string Take(List<string> lines)
    {
        var paragraph = WhiteSpace.Normalise(string.Join('\n', lines));
        lines.Clear();
        return paragraph;
    }

    private static bool EndsSentence(string line) =>
        line.AsSpan().TrimEnd() is not [.., var last]
            || last is '.' or '!' or '?' or '"' or '”' or '»' or '“' or '。' or ')' or '’' or '\'' or ':';
}
