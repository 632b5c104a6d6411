using System.Buffers;

namespace NewsArchive.Formats.Markdown;

/// <summary>
/// Keeps the parser's time within bounds: it grows with the square of the brackets and stars of one paragraph, and
/// nothing else. No report has a paragraph with hundreds of them.
/// </summary>
internal static class MarkLimit
{
    /// <summary>Opening brackets and runs of stars, underscores and tildes between two blank lines or list items.</summary>
    public const int MostMarks = 500;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~");

    public static bool IsExceeded(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.IsEmpty || line.StartsWith("- ") || line.StartsWith("* ") || line.StartsWith("+ "))
                marks = 0;
            marks += Count(line);
            if (marks > MostMarks)
                return true;
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var marks = 0;
        while (line.IndexOfAny(Marks) is var at and >= 0)
        {
            var mark = line[at];
            marks++;
            line = mark == '[' ? line[(at + 1)..] : line[at..].TrimStart(mark);
        }

        return marks;
    }
}
