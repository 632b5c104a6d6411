using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Naming;

/// <summary>Finds the runs of words with a capital in a text, in reading order, without the words that begin sentences.</summary>
internal sealed class CapitalRuns
{
    /// <summary>Share of capitals among a sentence's letters from which on a capital tells nothing: a shouted line.</summary>
    private const double Shouted = .5;

    private readonly HashSet<string> ordinary = new(StringComparer.Ordinal);
    private readonly List<(NamePart Part, List<NameToken> Sentence)> sentences = [];

    public CapitalRuns(NamedText article)
    {
        foreach (var part in new[] { NamePart.Standfirst, NamePart.Body, NamePart.Captions })
        {
            var text = article.Of(part);
            foreach (var sentence in Sentences.Of(text).Where(range => !IsShouted(text, range)))
            {
                var tokens = NameTokens.Of(text, sentence);
                ordinary.UnionWith(tokens.Where(token => !token.IsCapital).Select(token => token.Lower));
                sentences.Add((part, tokens));
            }
        }

        All = [.. sentences.SelectMany(sentence => Of(sentence.Part, article.Of(sentence.Part), sentence.Sentence))];
    }

    public IReadOnlyList<CapitalRun> All { get; }

    /// <summary>Whether a word stands without a capital elsewhere in the text.</summary>
    public bool IsOrdinary(string lower) => ordinary.Contains(lower);

    private IEnumerable<CapitalRun> Of(NamePart part, string text, List<NameToken> tokens)
    {
        for (var at = 0; at < tokens.Count;)
        {
            if (!Begins(tokens[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < tokens.Count && tokens[end].IsJoined)
            {
                if (Begins(tokens[end]) || (tokens[end].Text == "&" && end + 1 < tokens.Count)) end++;
                else if (IsParticle(tokens, end)) end += 2;
                else break;
            }

            while (tokens[end - 1].Text == "&") end--;
            yield return new CapitalRun(part, text, tokens, at, end);
            at = end;
        }
    }

    // Rule "opener": the first word of a sentence has a capital anyway; one that stands without elsewhere, or only ever begins sentences, is no part of a name.
    private bool Begins(NameToken token) =>
        token.IsCapital && token.Text != "&" && !NameLists.Has("never", token.Lower) && !NameLists.Has("calendar", token.Lower)
        && !(token.IsFirst && (NameLists.Has("openers", token.Lower) || (IsOrdinary(token.Lower) && !NameLists.Has("particles", token.Lower))));

    private static bool IsParticle(List<NameToken> tokens, int at) =>
        !tokens[at].IsCapital && NameLists.Has("particles", tokens[at].Text) && at + 1 < tokens.Count && tokens[at + 1].IsJoined && tokens[at + 1].IsCapital;

    private static bool IsShouted(string text, TextRange range)
    {
        var (capitals, letters) = (0, 0);
        foreach (var letter in text.AsSpan(range.Start, range.Length))
        {
            if (char.IsUpper(letter)) capitals++;
            if (char.IsLetter(letter)) letters++;
        }

        return letters > 12 && capitals > letters * Shouted;
    }
}
