namespace NewsArchive.Formats.Markup;

/// <summary>
/// Wire copy set by hand in one element: each paragraph begins with an indented line and goes on in lines that are not.
/// Where a program indented the markup, all lines but the first are indented, and the text is left as it is.
/// </summary>
internal static class IndentedParagraphs
{
    /// <summary>So many indented and so many other lines make the pattern; fewer may be chance.</summary>
    private const int Least = 2;

    public static IEnumerable<string> Split(string text)
    {
        var lines = text.Split('\n');
        var later = lines.Skip(1).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var indented = later.Count(IsIndented);
        if (indented < Least || later.Count - indented < Least)
            return [text];
        var paragraphs = new List<List<string>> { new() };
        foreach (var line in lines)
        {
            if (IsIndented(line) && !string.IsNullOrWhiteSpace(line))
                paragraphs.Add([]);
            paragraphs[^1].Add(line);
        }

        return paragraphs.Select(paragraph => string.Join('\n', paragraph));
    }

    private static bool IsIndented(string line) => line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith('\t');
}
