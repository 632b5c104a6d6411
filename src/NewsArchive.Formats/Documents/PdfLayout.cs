namespace NewsArchive.Formats.Documents;

/// <summary>
/// Puts the words of a page in reading order. Words of one height make lines, a wide gap parts them; where an empty strip runs down
/// beside several lines, what is left of it is read before what is right of it.
/// </summary>
internal static class PdfLayout
{
    /// <summary>Gaps between words are less than this many times the letters' size, even in justified lines.</summary>
    private const double WidestSpace = 1.6;

    /// <summary>The narrowest strip between columns, in points.</summary>
    private const int NarrowestGutter = 7;

    /// <summary>With fewer lines on a side there are no columns, only two things beside each other.</summary>
    private const int FewestLinesOfColumn = 3;

    public static List<PdfLine> Lines(List<PdfWord> words)
    {
        var ordered = new List<PdfLine>();
        var column = 0;
        Order(Fragments(words), ordered, ref column, depth: 0);
        return ordered;
    }

    /// <summary>Runs of words on one line, from the top down.</summary>
    private static List<List<PdfWord>> Fragments(List<PdfWord> words)
    {
        var fragments = new List<List<PdfWord>>();
        foreach (var row in Rows(words))
        {
            row.Sort((a, b) => a.Left.CompareTo(b.Left));
            List<PdfWord>? current = null;
            foreach (var word in row)
            {
                if (current is null || word.Left - current[^1].Right > WidestSpace * Math.Max(word.Size, current[^1].Size))
                    fragments.Add(current = []);
                current.Add(word);
            }
        }

        return fragments;
    }

    private static List<List<PdfWord>> Rows(List<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderByDescending(word => word.Base).ThenBy(word => word.Left))
        {
            if (rows.Count > 0 && rows[^1][0].Base - word.Base < 0.35 * Math.Min(word.Size, rows[^1][0].Size))
                rows[^1].Add(word);
            else
                rows.Add([word]);
        }

        return rows;
    }

    private static void Order(List<List<PdfWord>> fragments, List<PdfLine> ordered, ref int column, int depth)
    {
        const int MaxColumns = 8;
        var at = 0;
        while (at < fragments.Count)
        {
            if (depth < MaxColumns && Gutter(fragments, at) is { } gutter)
            {
                var region = fragments[at..gutter.End];
                column++;
                Order([.. region.Where(fragment => fragment[0].Left < gutter.Middle)], ordered, ref column, depth + 1);
                column++;
                Order([.. region.Where(fragment => fragment[0].Left >= gutter.Middle)], ordered, ref column, depth + 1);
                column++;
                at = gutter.End;
            }
            else
            {
                ordered.Add(PdfLine.Of(fragments[at], column));
                at++;
            }
        }
    }

    /// <summary>The strip beside the fragments from <paramref name="from"/> on that stays empty longest, and the first fragment that
    /// crosses it.</summary>
    private static (double Middle, int End)? Gutter(List<List<PdfWord>> fragments, int from)
    {
        var right = (int)Math.Clamp(fragments.Skip(from).Max(fragment => fragment[^1].Right), 1, 20_000);
        var crossed = Enumerable.Repeat(fragments.Count, right + 2).ToArray();
        for (var i = fragments.Count - 1; i >= from; i--)
        {
            var start = (int)Math.Clamp(fragments[i][0].Left, 0, right);
            var end = (int)Math.Clamp(fragments[i][^1].Right, start, right);
            crossed.AsSpan(start, end - start + 1).Fill(i);
        }

        (double Middle, int End)? best = null;
        for (var x = 0; x + NarrowestGutter <= right; x++)
        {
            var end = Min(crossed.AsSpan(x, NarrowestGutter));
            if (end - from < 2 * FewestLinesOfColumn || best is { } known && end <= known.End)
                continue;
            var middle = x + NarrowestGutter / 2.0;
            if (HasColumns(fragments, from, end, middle))
                best = (middle, end);
        }

        return best;
    }

    private static int Min(ReadOnlySpan<int> values)
    {
        var least = int.MaxValue;
        foreach (var value in values)
            least = Math.Min(least, value);
        return least;
    }

    /// <summary>Enough lines on both sides from the beginning on, and not only labels before their values.</summary>
    private static bool HasColumns(List<List<PdfWord>> fragments, int from, int end, double middle)
    {
        var left = 0;
        var right = 0;
        var wordsLeft = 0;
        for (var i = from; i < end; i++)
        {
            if (fragments[i][0].Left < middle)
                (left, wordsLeft) = (left + 1, wordsLeft + fragments[i].Count);
            else
                right++;
        }

        return left >= FewestLinesOfColumn && right >= FewestLinesOfColumn && wordsLeft > 2 * left;
    }
}
