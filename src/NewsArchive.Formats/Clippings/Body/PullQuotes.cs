using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>A line that repeats words of a paragraph was set large beside it on the page: a quotation set off, not new text.</summary>
internal static class PullQuotes
{
    private static readonly char[] Marks = ['"', '“', '”', '‘', '’', '\'', '«', '»', '„', '.', ',', ' '];

    private const int FewestWords = 6;

    private const int MostWords = 40;

    /// <summary>Looking every line up in every other is for reports, not for books.</summary>
    private const int MostPassages = 300;

    public static void Read(Draft draft)
    {
        var open = draft.Open.ToList();
        if (open.Count > MostPassages)
            return;
        foreach (var passage in open.Where(passage => passage.WordCount is >= FewestWords and <= MostWords && IsUnfinished(passage.Text)))
        {
            var words = passage.Text.Trim(Marks);
            if (open.Exists(other => other != passage && IsQuotedIn(other.Text, words)))
                passage.Become(BlockKind.Quotation);
        }
    }

    /// <summary>Wrapped in quotation marks, or cut out of its sentence.</summary>
    private static bool IsUnfinished(string text) => Marks.Contains(text[0]) || !SentenceEnd.IsAt(text);

    /// <summary>Whether the other passage has the words between quotation marks, and more beside them.</summary>
    private static bool IsQuotedIn(string other, string words)
    {
        var at = other.Length <= words.Length + 4 ? -1 : other.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var before = other.AsSpan(0, at);
        return before.Count('"') % 2 == 1 || before.LastIndexOfAny("“«„") > before.LastIndexOfAny("”»");
    }
}
