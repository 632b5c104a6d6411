using System.Buffers;

namespace NewsArchive.Formats.Prose;

/// <summary>One line of a clipping. Positions count characters.</summary>
/// <param name="Start">The first character that is not white space; the line's beginning where it is blank.</param>
/// <param name="End">The position after the last character that is not white space.</param>
/// <param name="Indent">The columns before <paramref name="Start"/>; a tab goes to the next multiple of eight.</param>
internal readonly record struct Line(int Start, int End, int Indent)
{
    private const int TabWidth = 8;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    public int Length => End - Start;

    public bool IsBlank => Length == 0;

    /// <summary>All lines of a text. Carriage return, line feed, both together, and Unicode's separators end a line.</summary>
    public static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        var position = 0;
        while (position < text.Length)
        {
            var length = text.AsSpan(position).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : position + length;
            lines.Add(Of(text, position, end));
            position = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                position++;
        }

        return lines;
    }

    private static Line Of(string text, int start, int end)
    {
        var indent = 0;
        var first = start;
        for (; first < end && IsSpace(text[first]); first++)
            indent = text[first] == '\t' ? (indent / TabWidth + 1) * TabWidth : indent + 1;
        if (first == end)
            return new Line(start, start, 0);
        while (IsSpace(text[end - 1]))
            end--;
        return new Line(first, end, indent);
    }

    /// <summary>A byte-order mark left inside a text is as invisible as a space.</summary>
    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is '\uFEFF';
}
