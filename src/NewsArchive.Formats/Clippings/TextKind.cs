using System.Globalization;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings;

/// <summary>Whether a text has running text in it. Logs, settings and programs are plain text too, and no articles.</summary>
internal static class TextKind
{
    /// <summary>Of a few lines without a sentence nobody can say what they are; people clip those as well.</summary>
    private const int FewestLines = 5;

    /// <summary>A line of words: shorter ones are names, labels and dates.</summary>
    private const int FewestWords = 6;

    /// <summary>In scripts without spaces between words.</summary>
    private const int FewestIdeographs = 12;

    /// <summary>The share of a line's characters that are letters, spaces or the signs of sentences.</summary>
    private const double Readable = .85;

    /// <summary>The share of all letters that running text has at least in an article, tables and lists in it included.</summary>
    private const double Least = .1;

    /// <summary>What is doubtful about a text without running text; null where it has some.</summary>
    public static Problem? Doubt(string text)
    {
        var lines = 0;
        long all = 0, running = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            var letters = Count(line, char.IsLetter);
            lines += line.IsEmpty ? 0 : 1;
            all += letters;
            running += IsRunning(line) ? letters : 0;
        }

        // Set in a narrow column, sentences have short lines.
        var isClear = lines < FewestLines || running >= all * Least || Count(text, IsReadable) + lines >= text.Length * Readable;
        return isClear ? null : new Problem("no-running-text",
            "It has no sentences and looks like a log, a program or a list.",
            ProblemKind.NotSure);
    }

    private static bool IsRunning(ReadOnlySpan<char> line) =>
        Count(line, IsReadable) >= line.Length * Readable
            && (Count(line, c => c == ' ') >= FewestWords - 1 || Count(line, c => c >= '\u2E80') >= FewestIdeographs);

    private static int Count(ReadOnlySpan<char> line, Func<char, bool> counts)
    {
        var count = 0;
        foreach (var c in line)
            count += counts(c) ? 1 : 0;
        return count;
    }

    private static bool IsReadable(char c) => char.IsLetter(c) || c is ' ' or '\u00A0' or ',' or '.' or '\'' or '’' or '-' || IsMark(c);

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
