using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>The section or rubric above a headline, such as <c>WORLD</c> or <c>Politik</c>.</summary>
internal static class Kicker
{
    private const int MostWords = 3;

    private const int Longest = 30;

    /// <summary>A known section, or a few words in capitals over a headline that is not in capitals.</summary>
    public static bool Is(string text, string next)
    {
        if (text.Length > Longest || text.Count(letter => letter == ' ') >= MostWords || SentenceEnd.IsAt(text))
            return false;
        if (next.Count(letter => letter == ' ') < MostWords)
            return false;
        return Sections.Names.Contains(text.TrimEnd(':', ' ', '|', '/')) || IsUpper(text) && !IsUpper(next);
    }

    /// <summary>One or two words right on top of a line that reads as a headline, and a blank line after that.</summary>
    public static bool IsSetOnHeadline(IReadOnlyList<Passage> open, int index) =>
        index + 2 < open.Count && open[index].WordCount < MostWords && open[index].Text.Length <= Longest
            && !SentenceEnd.IsAt(open[index].Text)
            && !open[index + 1].AfterBlank && open[index + 1].WordCount > MostWords && !SentenceEnd.IsStatement(open[index + 1].Text)
                && open[index + 2].AfterBlank;

    private static bool IsUpper(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
