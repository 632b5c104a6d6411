using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markdown;

/// <summary>Joins front matter and text to an article.</summary>
internal static class MarkdownArticle
{
    private const string HeadingPath = "first heading";

    /// <summary>The parts at their places in the whole text, none reaching into the next.</summary>
    public static List<MarkdownPart> Placed(List<MarkdownPart> parts, int offset, int length)
    {
        var placed = new List<MarkdownPart>(parts.Count);
        var free = offset;
        foreach (var part in parts.OrderBy(part => part.Start))
        {
            var start = Math.Max(part.Start + offset, free);
            var end = Math.Min(part.End + offset, length);
            if (start >= end)
                continue;
            placed.Add(part with { Start = start, End = end });
            free = end;
        }

        return placed;
    }

    public static ParseResult Read(SourceText source, List<PlacedValue> values, List<MarkdownPart> parts, List<Problem> problems)
    {
        var given = values.Where(value => value.Value.Column?.Use is ColumnUse.Headline).Select(value => value.Value.Text.Trim())
            .FirstOrDefault();
        var title = TitlePart(parts, given);
        var all = values.Select(value => value with { Value = value.Value with { Text = WithoutLinkMarks(value.Value.Text) } }).ToList();
        if (title is { } heading && given is null)
            all.Add(new PlacedValue(new ColumnValue(HeadingPath, heading.Text, new Column(ColumnUse.Headline, 0)), heading.Start,
                heading.End));
        var blocks = parts.Where(part => part != title).Select(part => new PlacedBlock(part.Kind, part.Text, part.Start, part.End))
            .ToList();
        return PlacedArticle.Read(source, all, blocks, problems, path => path == HeadingPath ? HeadingPath : "front matter");
    }

    /// <summary>The heading of the first level before any text, unless front matter gives another title.</summary>
    private static MarkdownPart? TitlePart(List<MarkdownPart> parts, string? given)
    {
        foreach (var part in parts)
        {
            if (part.Level == 1)
                return given is null || string.Equals(part.Text, WhiteSpace.Normalise(given), StringComparison.OrdinalIgnoreCase)
                    ? part
                    : null;
            if (part.Kind is not BlockKind.Caption)
                return null;
        }

        return null;
    }

    /// <summary>Note-taking programs write names as links: <c>[[A. Writer]]</c>.</summary>
    private static string WithoutLinkMarks(string text) =>
        text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) && text.Length > 4
            ? text[2..^2]
            : text;
}
