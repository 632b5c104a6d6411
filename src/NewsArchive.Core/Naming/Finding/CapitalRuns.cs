using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>Finds the runs of words with a capital in a text, in reading order, without the words that begin sentences.</summary>
internal sealed class CapitalRuns
{
    /// <summary>Share of capitals among a sentence's letters from which on a capital tells nothing: a shouted line.</summary>
    private const double Shouted = .5;

    private const int MostParticles = 3;
    private const int MostOfKnown = 4; // words of a known name

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

    private bool IsOnlyBeforeAnd(string lower)
    {
        foreach (var (_, tokens) in sentences)
        {
            for (var at = 0; at < tokens.Count; at++)
            {
                if (tokens[at].IsCapital && tokens[at].Lower == lower
                    && (at + 1 == tokens.Count || tokens[at + 1].Text != "and")) return false;
            }
        }

        return true;
    }

    private IEnumerable<CapitalRun> Of(NamePart part, string text, List<NameToken> tokens)
    {
        for (var at = 0; at < tokens.Count;)
        {
            if (!Begins(tokens, at))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < tokens.Count && tokens[end].IsJoined)
            {
                if (Begins(tokens, end) || (tokens[end].Text == "&" && end + 1 < tokens.Count)) end++;
                else if (Particles(tokens, end) is > 0 and var particles) end += particles + 1;
                else if (CompoundNames.EndOfRest(tokens, at, end, IsOnlyBeforeAnd) is { } rest) end = rest;
                else break;
            }

            while (tokens[end - 1].Text == "&") end--;
            var run = new CapitalRun(part, text, tokens, at, end);
            // Rule "based": what stands before the place that something is based in is another name: Brackley Inc Oslo-based analyst.
            var place = run.Count > 1 && run.Behind.StartsWith("-based")
                ? Enumerable.Range(1, run.Count - 1).FirstOrDefault(start => NameLists.IsAnyPlace(run.Sub(start, run.Count).Key)) : 0;
            if (place > 0 && !NameLists.IsAnyPlace(run.Key))
            {
                yield return run.Sub(0, place);
                yield return run.Sub(place, run.Count);
            }
            else
            {
                yield return run;
            }

            at = end;
        }
    }

    // Rule "opener": the first word of a sentence has a capital anyway; one that stands without elsewhere, or only ever begins sentences,
    // is no part of a name.
    private bool Begins(List<NameToken> tokens, int at) => tokens[at] is var token
        && token.IsCapital && token.Text != "&" && (!NameLists.Has("never", token.Lower) || IsInitial(tokens, at))
        && (!NameLists.Has("calendar", token.Lower) || IsPaper(tokens, at))
        && !(token.IsFirst && (NameLists.Has("openers", token.Lower)
        || (IsOrdinary(token.Lower) && !NameLists.Has("particles", token.Lower) && !IsHead(tokens, at) && !IsKnown(tokens, at))));

    // Rule "initial": A. Brack, with its stop.
    private static bool IsInitial(List<NameToken> tokens, int at) =>
        tokens[at].Text is "A." or "I." && at + 1 < tokens.Count
            && tokens[at + 1] is { IsCapital: true, IsJoined: true, Text.Length: > 2 } next && !NameLists.Has("never", next.Lower);

    // Rule "paper of a day": the Sunday Herald.
    private static bool IsPaper(List<NameToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1] is { IsCapital: true, IsJoined: true } next && NameLists.Has("papers", next.Lower);

    // But Bank of Brackley is the name of one.
    private static bool IsHead(List<NameToken> tokens, int at) =>
        at + 2 < tokens.Count && NameLists.Has("heads", tokens[at].Lower) && tokens[at + 1] is { Text: "of", IsJoined: true }
            && tokens[at + 2] is { IsCapital: true, IsJoined: true };

    // So do New South Wales and General Motors begin a sentence, though new and general stand elsewhere in the text.
    private static bool IsKnown(List<NameToken> tokens, int at)
    {
        if (!NameLists.BeginsKnown(tokens[at].Lower)) return false;
        var key = tokens[at].Text;
        for (var next = at + 1; next < Math.Min(tokens.Count, at + MostOfKnown); next++)
        {
            if (tokens[next] is not { IsCapital: true, IsJoined: true }) return false;
            key += " " + tokens[next].Text;
            if (NameLists.Place(NameKey.Of(key)) is not null
                || NameLists.Organisation(NameKey.OfOrganisation(key)) is not null) return true;
        }

        return false;
    }

    // How many particles stand before the next word with a capital: Miguel de la Madrid.
    private static int Particles(List<NameToken> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end - at < MostParticles && tokens[end] is { IsCapital: false, IsJoined: true } word
            && NameLists.Has("particles", word.Text)) end++;
        return end < tokens.Count && tokens[end] is { IsCapital: true, IsJoined: true } ? end - at : 0;
    }

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
