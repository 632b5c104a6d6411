using System.Text;

namespace NewsArchive.Core.Searching;

/// <summary>Cuts the best passages out of a text and marks what matched.</summary>
internal static class TextPassages
{
    private const int MostLetters = 200_000; // of a text that are looked through
    private const int Words = 36; // of a snippet
    private const int Before = 6; // words before the first match of a passage
    private const float Again = 0.05f; // what a term is worth that a passage shows already

    /// <summary>The best passages, with marks around matches; null where nothing in the text matched.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">What is looked for.</param>
    /// <param name="weights">What each of the terms is worth.</param>
    /// <param name="passages">How many passages at most; they share the length of a snippet.</param>
    public static string? Best(string text, TermMatches terms, IReadOnlyList<float> weights, int passages = 2)
    {
        if (text.Length > MostLetters)
        {
            text = text[..MostLetters];
        }

        var matches = terms.In(text);
        var words = terms.Words;
        if (matches.Count == 0)
        {
            return null;
        }

        // The window in which the most is found; then what the first did not show, in a window of its own.
        var (first, found) = Window(matches, weights, [], Words);
        var second = passages > 1 && found.Count < weights.Count ? Window(matches, weights, found, Words / 2) : default;
        if (second.Found is not { Count: > 0 } || Math.Abs(second.Start - first) < Words)
        {
            return Passage(text, words, matches, first, Words);
        }

        var (one, other) = first < second.Start ? (first, second.Start) : (second.Start, first);
        return Passage(text, words, matches, one, Words / 2) is var beginning && Passage(text, words, matches, other, Words / 2) is var end
            ? beginning.TrimEnd('…', ' ') + " … " + end.TrimStart('…', ' ')
            : null;
    }

    /// <summary>The first match of the window that is worth most; each term counts once, and a little for coming again.</summary>
    private static (int Start, HashSet<int> Found) Window(
        List<TermMatch> matches, IReadOnlyList<float> weights, HashSet<int> known, int length)
    {
        var (worth, best, bestFrom, bestTo, to) = (0f, -1f, 0, 0, 0);
        var times = new int[weights.Count];
        for (var from = 0; from < matches.Count; from++)
        {
            for (; to < matches.Count && matches[to].LastWord < matches[from].FirstWord + length - Before; to++)
            {
                var term = matches[to].Term;
                worth += known.Contains(term) ? 0 : times[term]++ == 0 ? weights[term] : weights[term] * Again;
            }

            if (worth > best)
            {
                (best, bestFrom, bestTo) = (worth, from, to);
            }

            var left = matches[from].Term;
            worth -= to == from || known.Contains(left) ? 0 : --times[left] == 0 ? weights[left] : weights[left] * Again;
            to = Math.Max(to, from + 1);
        }

        return (
            matches[bestFrom].FirstWord, best > 0 ? [.. matches.GetRange(bestFrom, bestTo - bestFrom).Select(match => match.Term)] : []);
    }

    private static string Passage(string text, IReadOnlyList<NumberedWord> words, List<TermMatch> matches, int firstMatch, int length)
    {
        var first = Math.Max(0, Math.Min(firstMatch - Before, words.Count - length));
        var last = Math.Min(words.Count - 1, first + length - 1);
        var passage = new StringBuilder(first > 0 ? "…" : "");
        var position = first > 0 ? words[first].Start : 0;
        var end = last < words.Count - 1 ? words[last].End : text.Length;
        foreach (var match in matches)
        {
            if (match.FirstWord < first || match.LastWord > last)
            {
                continue;
            }

            var start = words[match.FirstWord].Start;
            if (start < position)
            {
                continue; // within the match before
            }

            var stop = words[match.LastWord].End;
            passage.Append(text, position, start - position)
                .Append(SnippetMarks.Start)
                .Append(text, start, stop - start)
                .Append(SnippetMarks.End);
            position = stop;
        }

        return passage.Append(text, position, Math.Max(0, end - position)).Append(last < words.Count - 1 ? "…" : "").ToString();
    }
}
