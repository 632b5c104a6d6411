using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Writes trees of the shape of <see cref="QueryShape"/> as expressions of FTS5. Phrases of an expression are numbered
/// as they stand in it; <see cref="Phrases"/> says what each of them counts for.
/// </summary>
/// <param name="languages">The languages by whose rules words are stemmed.</param>
/// <param name="index">The terms of the index.</param>
/// <param name="sourcesNamed">The sources whose names have all of some words.</param>
internal sealed class Fts5Expression(
    IReadOnlyList<string> languages, IndexTermLookup index, Func<IReadOnlyList<string>, IReadOnlyList<long>> sourcesNamed)
{
    private const int MostSpellings = 8; // of a phrase in one language: each word in its spellings, up to so many together
    private const int MostPairs = 8; // of spellings that a proximity is written out in; with more, places are compared
    private const string Nothing = $"{IndexTerms.Column} : \"\uE000x9\"";

    // The quotations of an article stand one after the other in a column, and are no neighbours.
    private const string AllButQuotes = "- quotes";

    private readonly List<WeighedTerm> terms = [];
    private int leaves;

    /// <summary>The terms of what was written, each once.</summary>
    public IReadOnlyList<WeighedTerm> Terms => terms;

    /// <summary>
    /// Whether words are a list, of which one that only stands with a hyphen in a text is to say nothing of how good a match is: it would
    /// be taken for a rare one.
    /// </summary>
    public bool IsList { get; init; }

    /// <summary>What every phrase counts for, in the order of the expression.</summary>
    public List<PhraseRole> Phrases { get; } = [];

    /// <summary>The beginnings of words, one for each phrase that ends with one: FTS5 gathers all words of each.</summary>
    public List<string> Beginnings { get; } = [];

    /// <summary>Whether FTS5 can say it in few words.</summary>
    public bool CanSay(QueryNode node) => node switch
    {
        AllNode all => all.Parts.All(CanSay),
        AnyNode any => any.Parts.All(CanSay),
        NotNode not => CanSay(not.Part),
        NearNode near => near is { Distance: not null, IsOrdered: false } && FewPairs(near),
        AtLeastNode or DateNode => false,
        _ => true,
    };

    /// <summary>The expression of a tree that <see cref="CanSay"/>.</summary>
    public string Of(QueryNode node, bool counts = true) => node switch
    {
        AllNode all => All(all.Parts, counts),
        AnyNode any => Joined(any.Parts.Select(part => Of(part, counts)), " OR "),
        NotNode not => $"({Facet(IndexTerms.Any)} NOT {Of(not.Part, counts: false)})",
        NearNode near => Near(near, counts),
        UndatedNode => Facet(IndexTerms.Undated),
        StatedNode => Facet(IndexTerms.Stated),
        LanguageNode language => Facet(IndexTerms.Language(language.Tag)),
        _ => Leaf(node, counts),
    };

    /// <summary>The expression of articles that have a term which is no word.</summary>
    public string Facet(params ReadOnlySpan<string> anyOf)
    {
        List<string> quoted = [];
        foreach (var term in anyOf)
        {
            Phrases.Add(PhraseRole.None);
            quoted.Add($"\"{term}\"");
        }

        return $"({IndexTerms.Column} : {Joined(quoted, " OR ")})";
    }

    /// <summary>The expression of articles whose body has paragraphs, to learn where these begin.</summary>
    public string Paragraph()
    {
        Phrases.Add(PhraseRole.None);
        return $"(body : \"{IndexTerms.Paragraph}\")";
    }

    /// <summary>
    /// The parts of one side of a proximity, or null where it holds more than words and phrases, or those of several fields.
    /// </summary>
    public static IReadOnlyList<QueryNode>? Alternatives(QueryNode node)
    {
        IReadOnlyList<QueryNode> parts = node is AnyNode any ? any.Parts : [node];
        return parts.All(part => (part is FieldNode field ? field.Part : part) is WordNode or PhraseNode) ? parts : null;
    }

    private string All(IReadOnlyList<QueryNode> parts, bool counts)
    {
        List<string> wanted = [.. parts.Where(part => part is not NotNode).Select(part => Of(part, counts))];
        if (wanted.Count == 0)
        {
            wanted.Add(Facet(IndexTerms.Any));
        }

        return parts.OfType<NotNode>().Aggregate(Joined(wanted, " AND "), (all, not) => $"({all} NOT {Of(not.Part, counts: false)})");
    }

    /// <summary>
    /// The expression of one side of a proximity, <see cref="Alternatives"/>, with the length in words of each phrase that it adds.
    /// </summary>
    public (string Text, IReadOnlyList<int> Lengths) Side(QueryNode node, bool counts)
    {
        List<string> texts = [];
        List<int> lengths = [];
        foreach (var part in Alternatives(node)!)
        {
            var role = counts ? new PhraseRole(TermOf(part), ++leaves) : PhraseRole.None;
            var phrases = Placed(part);
            Phrases.AddRange(phrases.Select(_ => role));
            AddBeginnings(part, phrases.Select(phrase => phrase.Text));
            lengths.AddRange(phrases.Select(phrase => phrase.Length));
            texts.Add(Text(part, [.. phrases.Select(phrase => phrase.Text)]));
        }

        return (Joined(texts, " OR "), lengths);
    }

    private string Near(NearNode near, bool counts) => Joined(
        from left in Alternatives(near.Left)!
        from right in Alternatives(near.Right)!
        from one in Placed(left)
        from two in Placed(right)
        select NearPair(left, one.Text, right, two.Text, near.Distance!.Value, counts),
        " OR ");

    /// <summary>
    /// Whether a proximity is of few pairs of spellings, none of which may be one and the same word: that, FTS5 takes for near itself.
    /// </summary>
    private bool FewPairs(NearNode near)
    {
        if (Alternatives(near.Left) is not { } left || Alternatives(near.Right) is not { } right || left.Count * right.Count > MostPairs
            || left.Concat(right).Any(part => part is FieldNode { Field: SearchField.Source }))
        {
            return false;
        }

        var (one, other) = (left.SelectMany(Words).ToList(), right.SelectMany(Words).ToList());
        return left.Sum(part => Placed(part).Count) * right.Sum(part => Placed(part).Count) <= MostPairs
            && !one.Exists(word => other.Exists(another => MayBeSame(word, another)));
    }

    private bool MayBeSame(WordNode one, WordNode other) =>
        one.IsPrefix || other.IsPrefix
            ? one.Text.StartsWith(other.Text[..1], StringComparison.Ordinal)
            : languages.Any(language => WordPattern.StemsIn(one, language).Intersect(WordPattern.StemsIn(other, language)).Any());

    /// <summary>The phrases of a word or phrase that stand where a text has it, with their lengths in words.</summary>
    private List<(string Text, int Length)> Placed(QueryNode node)
    {
        var length = Words(node).Count;
        return [.. Spelt(node).Select(phrase => (phrase, length)), .. Whole(node).Select(phrase => (phrase, 1))];
    }

    private string NearPair(QueryNode left, string one, QueryNode right, string two, int distance, bool counts)
    {
        Phrases.Add(counts ? new PhraseRole(TermOf(left), ++leaves) : PhraseRole.None);
        Phrases.Add(counts ? new PhraseRole(TermOf(right), ++leaves) : PhraseRole.None);
        AddBeginnings(left, [one]);
        AddBeginnings(right, [two]);
        var column = (left as FieldNode ?? right as FieldNode) is { } field ? IndexColumns.NameOf(field.Field) : AllButQuotes;
        return $"({column} : NEAR({one} {two}, {distance}))";
    }

    private string Leaf(QueryNode node, bool counts)
    {
        if (node is FieldNode { Field: SearchField.Source } source)
        {
            var named = sourcesNamed(Words(source.Part).Select(word => word.Text).ToList());
            if (named.Count > 0)
            {
                return Facet([.. named.Select(IndexTerms.Source)]);
            }

            Phrases.Add(PhraseRole.None);
            return $"({Nothing})";
        }

        var phrases = Spelt(node);
        var role = counts ? new PhraseRole(TermOf(node), ++leaves) : PhraseRole.None;
        Phrases.AddRange(phrases.Select(_ => role));
        AddBeginnings(node, phrases);
        var whole = Whole(node);
        // The index has a word with hyphens as one and as its parts, so that either is counted and not both.
        role = counts && whole.Count > 0 ? role with { Leaf = ++leaves } : role;
        Phrases.AddRange(whole.Select(_ => role));
        var hyphened = WithHyphen(node);
        role = !counts || IsList ? PhraseRole.None : role with { Leaf = ++leaves };
        Phrases.AddRange(hyphened.Select(_ => role));
        return Text(node, [.. phrases, .. whole, .. hyphened]);
    }

    private void AddBeginnings(QueryNode node, IEnumerable<string> phrases)
    {
        var begun = Words(node)[^1].IsPrefix ? phrases.Where(phrase => phrase.EndsWith('*')) : [];
        Beginnings.AddRange(begun.Select(phrase => phrase[1..^3].Split(' ')[^1]));
    }

    private static string Text(QueryNode node, IReadOnlyList<string> phrases) => node switch
    {
        FieldNode field => $"({IndexColumns.NameOf(field.Field)} : {Joined(phrases, " OR ")})",
        PhraseNode { Words: [{ IsExact: true }, ..] } => $"({AllButQuotes} : {Joined(phrases, " OR ")})",
        _ => Joined(phrases, " OR "),
    };

    /// <summary>What tells the term of a word or phrase from others.</summary>
    public static string KeyOf(QueryNode node) => string.Join(' ', Words(node).Select(WordPattern.KeyOf));

    private int TermOf(QueryNode node)
    {
        var words = Words(node);
        var pattern = new WeighedTerm([.. words.Select(word => WordPattern.Of(word, languages))])
        {
            Expression = Text(node, [.. Spelt(node), .. Whole(node)]),
            Written = [.. words.Where(word => !word.IsPrefix).Select(word => word.Text)],
        };
        var known = terms.FindIndex(term => term.Key == pattern.Key);
        if (known >= 0)
        {
            return known;
        }

        terms.Add(pattern);
        return terms.Count - 1;
    }

    /// <summary>A word or phrase in all its spellings and stems, each as FTS5 takes it.</summary>
    private IReadOnlyList<string> Spelt(QueryNode node)
    {
        var words = Words(node);
        var isPrefix = words[^1].IsPrefix;
        List<string> phrases = [];
        foreach (var language in languages)
        {
            IEnumerable<string> spellings = [""];
            foreach (var word in isPrefix ? words.SkipLast(1) : words)
            {
                spellings = Followed(spellings, WordPattern.StemsIn(word, language)).Take(MostSpellings).ToList();
            }

            phrases.AddRange(isPrefix ? Begun(spellings, words[^1].Text, language) : spellings.Select(Quoted));
        }

        List<string> spelt = [.. phrases.Distinct()];
        // FTS5 is several times faster at one phrase than at any of several, of which most archives have one.
        var isOneWord = words.Count == 1 && !isPrefix && spelt.Count > 1 && languages.Count > 1;
        return isOneWord && spelt.FindAll(index.Has) is { Count: > 0 } known ? known : spelt;
    }

    private static IEnumerable<string> Followed(IEnumerable<string> spellings, IEnumerable<string> forms) =>
        spellings.SelectMany(before => forms.Select(form => before.Length == 0 ? form : before + " " + form));

    /// <summary>Spellings with a beginning of a word behind them, and with each stem that is none but has words with it.</summary>
    private IEnumerable<string> Begun(IEnumerable<string> before, string beginning, string language)
    {
        var beginnings = WordPattern.BeginningsIn(beginning, language);
        IEnumerable<string> others = language == "en" ? WordBeginnings.Of(beginning) : [];
        var stems = beginnings.SelectMany(letters => index.StemsOf(letters, language)).Concat(others).Distinct();
        return Followed(before, beginnings).Select(phrase => $"\"{phrase}\" *").Concat(Followed(before, stems).Select(Quoted));
    }

    private static string Quoted(string phrase) => $"\"{phrase}\"";

    /// <summary>Words that are written as one too: <c>co-operation</c> is <c>cooperation</c>; none for all else.</summary>
    private IReadOnlyList<string> Whole(QueryNode node)
    {
        var words = Words(node);
        return (node is FieldNode field ? field.Part : node) is PhraseNode { IsTyped: false } && !words[^1].IsPrefix && !words[0].IsExact
            && TextAnalysis.MayBeOne([.. words.Select(word => word.Text)])
            ? [.. languages.Select(language => $"\"{Stemming.Stem(string.Concat(words.Select(word => word.Text)), language)}\"").Distinct()]
            : [];
    }

    /// <summary>A word as it stands in the index where texts write it with a hyphen.</summary>
    private IReadOnlyList<string> WithHyphen(QueryNode node) =>
        (node is FieldNode field ? field.Part : node) is WordNode { IsPrefix: false, IsExact: false } word
            && TextAnalysis.MayBeJoined(word.Text)
            ?
            [
                .. languages.SelectMany(language => WordPattern.StemsIn(word, language)).Distinct()
                    .Select(stem => $"\"{IndexedText.Joined}{stem}\"").Where(index.Has),
            ]
            : [];

    private static IReadOnlyList<WordNode> Words(QueryNode node) => node switch
    {
        WordNode word => [word],
        PhraseNode phrase => phrase.Words,
        FieldNode field => Words(field.Part),
        _ => throw new ArgumentException($"{node.GetType().Name} is neither a word nor a phrase.", nameof(node)),
    };

    private static string Joined(IEnumerable<string> parts, string by) => $"({string.Join(by, parts)})";
}
