using NewsArchive.Core.Searching.Language;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Matching;

/// <summary>A word or phrase of a query, to be found in texts outside the index: in an article that is shown, in a past revision.</summary>
public sealed class TermPattern
{
    private readonly (string Stem, string Folded, bool IsPrefix)[] words;

    private TermPattern(IEnumerable<WordNode> words) => this.words =
    [
        .. words.Select(word => (Folded: WordTokens.Folded(word.Text), word.IsPrefix))
            .Select(word => (TextWords.StemOf(word.Folded), word.Folded, word.IsPrefix)),
    ];

    public static TermPattern Of(WordNode word) => new([word]);

    public static TermPattern Of(PhraseNode phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        // The s of a possessive is left out on both sides.
        return new TermPattern(phrase.Words.Where((word, i) => i == 0 || word.Text is not ("s" or "S")));
    }

    /// <summary>The pattern of a word or phrase; null for any other node.</summary>
    public static TermPattern? Of(QueryNode node) => node switch
    {
        WordNode word => Of(word),
        PhraseNode phrase => Of(phrase),
        _ => null,
    };

    /// <summary>The index behind the last word of the match that begins at a word; -1 where none does.</summary>
    internal int EndAt(TextWords text, int start)
    {
        var at = start;
        foreach (var word in words)
        {
            at += at > start && at < text.Tokens.Count && text.IsPossessive(at) ? 1 : 0;
            if (at >= text.Tokens.Count || !IsAt(text, at, word))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    public bool IsIn(TextWords text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Enumerable.Range(0, text.Tokens.Count).Any(start => EndAt(text, start) > 0);
    }

    private static bool IsAt(TextWords text, int at, (string Stem, string Folded, bool IsPrefix) word) => word.IsPrefix
        ? text.Tokens[at].Text.StartsWith(word.Folded, StringComparison.Ordinal)
        : text.Stems[at] == word.Stem;
}
