namespace NewsArchive.Formats.Html.Body;

/// <summary>What line breaks mean: two part paragraphs, one parts long lines of an old page or the short lines of verse.</summary>
internal static class LineBreaks
{
    /// <summary>Lines of verse and of addresses are shorter than this; characters.</summary>
    private const int VerseLength = 72;

    internal readonly record struct Part(string Text, PageNode First, int LinkWeight, bool IsVerse);

    public static IEnumerable<Part> Paragraphs(IReadOnlyList<BlockLine> lines, bool isHeading)
    {
        var group = new List<(string Text, BlockLine Line)>();
        foreach (var line in lines)
        {
            var text = line.First is null ? "" : line.Text;
            if (text.Length > 0)
            {
                group.Add((text, line));
            }
            else if (!isHeading)
            {
                foreach (var part in Parts(group)) yield return part;
                group.Clear();
            }
        }

        foreach (var part in isHeading && group.Count > 1 ? [Joined(group, ' ')] : Parts(group)) yield return part;
    }

    private static List<Part> Parts(List<(string Text, BlockLine Line)> group)
    {
        if (group.Count == 0) return [];
        if (group.Count == 1) return [Joined(group, ' ')];
        var longest = group.Max(line => line.Text.Length);
        if (longest > VerseLength) return group.Select(line => new Part(line.Text, line.Line.First!, line.Line.LinkWeight, IsVerse: false))
            .ToList();
        return [Joined(group, group.Count >= 3 ? '\n' : ' ') with { IsVerse = group.Count >= 3 }];
    }

    private static Part Joined(List<(string Text, BlockLine Line)> group, char separator) => new(
        string.Join(separator, group.Select(line => line.Text)), group[0].Line.First!, group.Sum(line => line.Line.LinkWeight),
            IsVerse: false);
}
