using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Sqlite;

namespace NewsArchive.Core.Searching.Matching;

/// <summary>A word or phrase of a query, to be found in texts outside the index: in an article that is shown, in a past revision.</summary>
public sealed class TermPattern
{
    private readonly IReadOnlyList<(string Text, bool IsPrefix)> words; // folded
    private readonly bool isExact;
    private readonly string? whole; // a phrase that may be written as one word
    private readonly Dictionary<string, IReadOnlyList<string>[]> stemsByLanguage = new(StringComparer.Ordinal);

    private TermPattern(IReadOnlyList<WordNode> words, bool mayBeOneWord)
    {
        this.words = TextAnalysis.Asked([.. words.Select(word => (word.Text, word.IsPrefix))]);
        isExact = words.Any(word => word.IsExact);
        List<string> parts = [.. this.words.Where((word, i) => !MayBeLeftOut(i)).Select(word => word.Text)];
        whole = mayBeOneWord && TextAnalysis.MayBeOne(parts) ? string.Concat(parts) : null;
    }

    public static TermPattern Of(WordNode word) => new([word], mayBeOneWord: false);

    public static TermPattern Of(PhraseNode phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new TermPattern(phrase.Words, !phrase.IsTyped);
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
        var stems = StemsIn(text.Language);
        var at = start;
        for (var i = 0; i < words.Count; i++)
        {
            if (MayBeLeftOut(i) && (at >= text.Tokens.Count || !IsAt(text, at, words[i], stems[i])))
            {
                continue;
            }

            at += at > start && at < text.Tokens.Count && text.IsPossessive(at) && !MayBeLeftOut(i) ? 1 : 0;
            if (at >= text.Tokens.Count || !IsAt(text, at, words[i], stems[i]))
            {
                return OneWordEnd(text, start, stems[^1]);
            }

            at++;
        }

        return words.Count > 0 ? at : -1;
    }

    public bool IsIn(TextWords text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Enumerable.Range(0, text.Tokens.Count).Any(start => EndAt(text, start) > 0);
    }

    /// <summary>Whether a word may be the s of a possessive, which texts may write or not; in Czech or Polish it is a word.</summary>
    private bool MayBeLeftOut(int index) => index > 0 && words[index].Text == "s";

    private bool IsAt(TextWords text, int at, (string Text, bool IsPrefix) word, IReadOnlyList<string> stems) => word.IsPrefix
        ? WordPattern.BeginningsIn(word.Text, text.Language)
            .Any(beginning => text.Tokens[at].Text.StartsWith(beginning, StringComparison.Ordinal))
        : isExact ? text.Tokens[at].Text == word.Text : stems.Contains(text.Stems[at]);

    /// <summary>Where one word is written with hyphens in the text, or several with hyphens in the query are one.</summary>
    private int OneWordEnd(TextWords text, int start, IReadOnlyList<string> wholeStems)
    {
        if (whole is not null)
        {
            return wholeStems.Contains(text.Stems[start]) ? start + 1 : -1;
        }

        return !isExact && words is [{ IsPrefix: false }] && TextAnalysis.IsJoinedAt(text.Text, text.Tokens, start, out var last)
            && StemsIn(text.Language)[0].Contains(
                TextWords.StemOf(string.Concat(text.Tokens.Skip(start).Take(last - start + 1).Select(token => token.Text)), text.Language))
            ? last + 1
            : -1;
    }

    /// <summary>The stems of each word, and then of all as one word.</summary>
    private IReadOnlyList<string>[] StemsIn(string language)
    {
        lock (stemsByLanguage)
        {
            if (!stemsByLanguage.TryGetValue(language, out var stems))
            {
                stems = [.. words.Select(word => word.Text).Append(whole ?? "").Select(word => StemsOf(word, language))];
                stemsByLanguage.Add(language, stems);
            }

            return stems;
        }
    }

    private static IReadOnlyList<string> StemsOf(string word, string language) =>
    [
        TextWords.StemOf(word, language),
        .. LetterVariants.Of(word, language) is { } single ? [TextWords.StemOf(single, language)] : Array.Empty<string>(),
    ];
}
