using System.Globalization;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings;

/// <summary>Whether a text has running text in it. Logs, settings and programs are plain text too, and no articles.</summary>
internal static class RunningText
{
    /// <summary>Of a few lines without a sentence nobody can say what they are; people clip those as well.</summary>
    private const int FewestPassages = 5;

    /// <summary>A line of words: shorter ones are names, labels and dates.</summary>
    private const int FewestWords = 6;

    /// <summary>In scripts without spaces between words.</summary>
    private const int FewestIdeographs = 12;

    /// <summary>The share of a line's characters that are letters, spaces or the signs of sentences.</summary>
    private const double Readable = .85;

    /// <summary>The share of all letters that running text has at least in an article, tables and lists in it included.</summary>
    private const double Least = .1;

    /// <summary>What is doubtful about a text without running text; null where it has some.</summary>
    public static Problem? Doubt(IReadOnlyList<Passage> passages)
    {
        if (passages.Count < FewestPassages)
            return null;
        long all = 0, running = 0;
        foreach (var passage in passages)
        {
            var letters = passage.Text.Count(char.IsLetter);
            all += letters;
            running += IsRunning(passage) ? letters : 0;
        }

        return running >= all * Least ? null : new Problem("no-running-text",
            "It looks like a log, a program or a list, as it has no sentences. Its text is kept; nothing counts as stated by it.",
            ProblemKind.NotSure);
    }

    private static bool IsRunning(Passage passage)
    {
        var text = passage.Text;
        var readable = text.Count(c => char.IsLetter(c) || c is ' ' or ',' or '.' or '\'' or '’' or '-' || IsMark(c));
        return readable >= text.Length * Readable
            && (passage.WordCount >= FewestWords || text.Count(c => c >= '\u2E80') >= FewestIdeographs);
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
