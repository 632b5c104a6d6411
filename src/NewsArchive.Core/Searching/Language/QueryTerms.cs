using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Language;

/// <summary>Makes nodes of words and phrases as they are typed.</summary>
internal sealed class QueryTerms(List<string> notes)
{
    private int words;

    /// <summary>A run of letters and signs: a word, or a phrase where signs are within it. Null where no letter is in it.</summary>
    public QueryNode? Word(string run)
    {
        var star = run.IndexOf('*', StringComparison.Ordinal);
        var found = TextAnalysis.Runs(run);
        var isPrefix = star > 0 && found.Count > 0 && star >= found[0].End;
        if (star >= 0 && star < run.Length - 1 && found.Any(word => word.Start > star))
        {
            notes.Add($"A * can only end a word; “{ReadingText.Short(run)}” was read {(isPrefix ? "up to it" : "without it")}.");
        }

        if (isPrefix)
        {
            found = [.. found.TakeWhile(word => word.End <= star)];
        }

        var parts = Nodes(run, WithoutPossessive(run, found), isPrefix && found[^1].End == star);
        return parts.Count > 1 ? new PhraseNode(parts, IsTyped: false) : parts.FirstOrDefault();
    }

    /// <summary>What stands within quotation marks, where words mean themselves only; one word alone is a word.</summary>
    public QueryNode? Phrase(string text)
    {
        var found = TextAnalysis.Runs(text);
        var isPrefix = found.Count > 0 && found[^1].End < text.Length && text[found[^1].End] == '*';
        List<WordNode> parts =
        [
            .. Nodes(text, found.Count == 2 && IsPossessive(text, found[^1]) ? found[..1] : found, isPrefix)
                .Select(word => word with { IsExact = true }),
        ];
        return parts switch
        {
            [] => null,
            [var word] => QueryOperators.IsReserved(word.Text) ? word with { IsExact = false } : word, // within marks to be a word at all
            _ => new PhraseNode(parts),
        };
    }

    private static List<WordToken> WithoutPossessive(string run, List<WordToken> found) =>
        found.Count > 1 && IsPossessive(run, found[^1]) ? found[..^1] : found;

    private static bool IsPossessive(string text, WordToken word) =>
        word.Text == "s" && word.Start > 0 && QueryMarks.IsApostrophe(text[word.Start - 1]) && word.Start > 1
            && char.IsLetterOrDigit(text[word.Start - 2]);

    private List<WordNode> Nodes(string text, List<WordToken> found, bool isPrefix)
    {
        var nodes = new List<WordNode>(found.Count);
        foreach (var word in found)
        {
            if (words == QueryLimits.MaxWords)
            {
                NoteOnce($"A search takes {QueryLimits.MaxWords} words; any beyond those were ignored.");
                break;
            }

            words++;
            nodes.Add(new WordNode(text.Substring(word.Start, word.Length)));
        }

        if (isPrefix && nodes.Count > 0 && nodes.Count == found.Count)
        {
            var isLongEnough = nodes[^1].Text.Length >= QueryLimits.MinPrefix;
            nodes[^1] = nodes[^1] with { IsPrefix = isLongEnough };
            if (!isLongEnough)
            {
                notes.Add($"A * needs {QueryLimits.MinPrefix} letters before it, so “{nodes[^1].Text}” was read as a word.");
            }
        }

        return nodes;
    }

    private void NoteOnce(string note)
    {
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }
    }
}
