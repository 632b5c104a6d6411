using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Layout;

/// <summary>Groups of lines whose line breaks are meant: tables, verse, preformatted text.</summary>
internal static class SetLines
{
    private const int VerseColumns = 60;

    /// <summary>What the layout of a group says, or null where its lines are ordinary.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="group">The lines between two blank lines.</param>
    /// <param name="bodyIndent">The indentation of most of the text.</param>
    /// <param name="width">The text's wrap width, where its lines are wrapped.</param>
    /// <param name="before">The number of passages before the group: the head of an article is no verse.</param>
    public static BlockKind? KindOf(string text, IReadOnlyList<Line> group, int bodyIndent, int? width, int before)
    {
        if (group.Count < 2 || before == 0)
            return null;
        if (IsTable(text, group))
            return BlockKind.Table;
        return IsVerse(text, group, bodyIndent, width) ? BlockKind.Verse : null;
    }

    /// <summary>Two thirds of the lines have columns: bars, tabs, or three spaces and more between words.</summary>
    private static bool IsTable(string text, IReadOnlyList<Line> group)
    {
        var columned = group.Count(line => HasColumns(text.AsSpan(line.Start, line.Length)));
        return columned >= 2 && columned * 3 >= group.Count * 2;
    }

    private static bool HasColumns(ReadOnlySpan<char> line) =>
        line.Count('|') >= 2 || line.Contains('\t') || line.Contains("   ", StringComparison.Ordinal)
            || line.Contains("....", StringComparison.Ordinal);

    /// <summary>Three short lines and more, set in from the text, each beginning anew and most not ending a sentence.</summary>
    private static bool IsVerse(string text, IReadOnlyList<Line> group, int bodyIndent, int? width)
    {
        if (group.Count < 3 || group.Any(line => line.Indent <= bodyIndent + 1))
            return false;
        var longest = width is { } columns ? Math.Min(VerseColumns, columns * 4 / 5) : VerseColumns;
        if (group.Any(line => line.Length > longest || ListMarker.LengthAt(text.AsSpan(line.Start, line.Length)) > 0))
            return false;
        var ending = group.Count(line => SentenceEnd.IsAt(text.AsSpan(line.Start, line.Length)));
        return ending * 2 <= group.Count;
    }

    /// <summary>The words of a passage whose lines are kept: line ends as line feeds, the common indentation taken off.</summary>
    public static string Text(string text, Passage passage)
    {
        var lines = Line.Split(text[passage.Start..passage.End]);
        var common = lines.Skip(1).Where(line => !line.IsBlank).Select(line => line.Indent).Append(passage.Indent).Min();
        var content = lines.Select((line, number) =>
        {
            var indent = number == 0 ? passage.Indent : line.Indent;
            return line.IsBlank ? ""
                : string.Concat(new string(' ', indent - common), text.AsSpan(passage.Start + line.Start, line.Length));
        });
        return string.Join('\n', content);
    }
}
