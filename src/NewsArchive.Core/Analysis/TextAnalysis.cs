using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// What a word is, for the index and for queries alike. Letters and digits make a word; case, marks, ligatures and the width of
/// letters do not matter (<see cref="LetterTable"/>), nor do soft hyphens. A hyphen or an apostrophe parts words, and words parted by a
/// hyphen or some apostrophes (<see cref="WordLetters.IsJoint"/>) are found as one too. Where a script has no spaces, or its words end in
/// particles, every two letters that stand together are a word, and so is the last by itself.
/// </summary>
public static class TextAnalysis
{
    /// <summary>The number of these rules and of what the index holds: one made by others is made anew.</summary>
    public const int Version = 2;

    internal const int MostJoined = 4; // words that hyphens part
    private const int ShortestJoined = 4; // letters of a word that may be written with a hyphen
    private const int LongPart = 3; // letters; without vowels, two are as much

    /// <summary>All words in the order of a text, folded and not stemmed; those of scripts without spaces in twos.</summary>
    public static List<WordToken> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<WordToken>(text.Length / 6);
        foreach (var run in new WordRuns(text))
        {
            if (run.Script == Script.Spaced)
            {
                Add(words, text, run.Start, run.End);
            }
            else
            {
                AddPairs(words, text, run);
            }
        }

        return words;
    }

    /// <summary>The same with words of scripts without spaces as they stand, however long.</summary>
    public static List<WordToken> Runs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<WordToken>();
        foreach (var run in new WordRuns(text))
        {
            Add(words, text, run.Start, run.End);
        }

        return words;
    }

    /// <summary>A word as it is compared: in lower case, without marks.</summary>
    public static string Folded(ReadOnlySpan<char> word) => LetterTable.Fold(word);

    /// <summary>
    /// What to look for one after the other where some words are asked for one after the other, folded. What ends in a script
    /// without spaces may go on in a text, so a single letter there is the beginning of a word.
    /// </summary>
    /// <param name="phrase">The words as they were typed.</param>
    public static IReadOnlyList<(string Text, bool IsPrefix)> Asked(IReadOnlyList<(string Text, bool IsPrefix)> phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        List<(string, bool)> asked = [];
        for (var i = 0; i < phrase.Count; i++)
        {
            var (text, isPrefix) = phrase[i];
            var isLast = i == phrase.Count - 1;
            var runs = new WordRuns(text).ToList();
            for (var r = 0; r < runs.Count; r++)
            {
                var ends = isLast && r == runs.Count - 1;
                List<WordToken> words = [];
                if (runs[r].Script == Script.Spaced)
                {
                    Add(words, text, runs[r].Start, runs[r].End);
                    asked.AddRange(words.Select(word => (word.Text, isPrefix && ends)));
                    continue;
                }

                AddPairs(words, text, runs[r]);
                if (ends && words.Count > 1)
                {
                    words.RemoveAt(words.Count - 1);
                    asked.AddRange(words.Select(word => (word.Text, false)));
                }
                else
                {
                    asked.AddRange(words.Select(word => (word.Text, ends)));
                }
            }
        }

        return asked;
    }

    /// <summary>
    /// The one word that words parted by hyphens make, or a word that a hyphen broke at the end of a line: where it stands in a list.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them.</param>
    /// <returns>Whether there is such a word that begins there.</returns>
    public static bool IsJoinedAt(string text, IReadOnlyList<WordToken> words, int first, out int last)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        last = first;
        while (last + 1 < words.Count && last - first < MostJoined - 1 && IsJointBetween(text, words[last].End, words[last + 1].Start))
        {
            last++;
        }

        return last > first && char.IsLetter(text[words[first].Start])
            && (first == 0 || !IsJointBetween(text, words[first - 1].End, words[first].Start));
    }

    /// <summary>Whether words that signs part may be written as one; not so initials (<c>U.S.</c>) and figures.</summary>
    internal static bool MayBeOne(IReadOnlyList<string> words) => words.Count is > 1 and <= MostJoined && char.IsLetter(words[0][0])
        && words.Any(word => word.Length >= LongPart - (WordLetters.IsHebrew(word[0]) ? 1 : 0))
        && words.All(word => WordLetters.ScriptOf(word[0]) == Script.Spaced);

    /// <summary>Whether a folded word may be one that texts write with a hyphen or an apostrophe; short ones are too many things.</summary>
    internal static bool MayBeJoined(string word) => WordLetters.ScriptOf(word[0]) == Script.Spaced
        && word.Length >= (WordLetters.IsHebrew(word[0]) ? ShortestJoined - 1 : ShortestJoined);

    internal static bool IsJointBetween(ReadOnlySpan<char> text, int end, int next)
    {
        if (next <= end)
        {
            return false;
        }

        if (next == end + 1)
        {
            return WordLetters.IsJoint(text, end);
        }

        // Broken at the end of a line: the word goes on with a small letter.
        return WordLetters.IsHyphen(text[end]) && next - end <= 3 && (text[end + 1] is ' ' or '\n' or '\r' or '\u200B')
            && text[(end + 1)..next].Trim(" \n\r\u200B").IsEmpty
            && char.IsLower(text[next]);
    }

    private static void Add(List<WordToken> words, string text, int start, int end)
    {
        if (LetterTable.Fold(text.AsSpan(start, end - start)) is { Length: > 0 } folded)
        {
            words.Add(new WordToken(start, end - start, folded));
        }
    }

    private static void AddPairs(List<WordToken> words, string text, WordRun run)
    {
        var (start, before) = (run.Start, (Start: -1, Text: ""));
        while (start < run.End)
        {
            var end = WordRuns.EndOfLetter(text, start, run.End);
            var letter = LetterTable.Fold(text.AsSpan(start, end - start));
            if (letter.Length > 0)
            {
                if (before.Start >= 0)
                {
                    words.Add(new WordToken(before.Start, end - before.Start, before.Text + letter));
                }

                before = (start, letter);
            }

            start = end;
        }

        if (before.Start >= 0)
        {
            words.Add(new WordToken(before.Start, run.End - before.Start, before.Text));
        }
    }
}
