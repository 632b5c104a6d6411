using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>Whether a sentence says something that another report could say too.</summary>
internal static class Claims
{
    private const string Ends = ".!?…。！？";

    private const string Closers = "\"'”’»›)]} ";

    /// <summary>A question longer than this tells something beside asking it.</summary>
    private const int LongestPlainQuestion = 9;

    /// <summary>A line without an end mark that is no longer than this is a label.</summary>
    private const int LongestLabel = 4;

    public static bool IsOne(string sentence, BlockKind kind)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Where words have no space between them, two letters are about one.
        var count = sentence.Any(letter => letter >= Term.FirstEastAsian) ? sentence.Count(char.IsLetterOrDigit) / 2 : words.Length;
        var end = sentence.TrimEnd(Closers.ToCharArray());
        if (kind == BlockKind.Subhead || end.Length == 0)
        {
            return false;
        }

        if (end[^1] is '?' or '？')
        {
            return count > LongestPlainQuestion;
        }

        return (Ends.Contains(end[^1]) && count > 1) || (count > LongestLabel && !IsTitleCase(words));
    }

    /// <summary>
    /// Without an end mark and with a capital on nearly every longer word, a line is a heading that was not marked as one.
    /// </summary>
    private static bool IsTitleCase(string[] words)
    {
        var longer = words.Where(word => word.Count(char.IsLetter) > 3).ToList();
        return longer.Count > 0 && longer.Count(word => char.IsUpper(word.First(char.IsLetter))) >= 0.7 * longer.Count;
    }
}
