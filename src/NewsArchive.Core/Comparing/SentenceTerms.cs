using System.Collections.Frozen;
using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>A sentence's terms, in order and each once.</summary>
internal sealed class SentenceTerms
{
    /// <summary>Words that turn what is said into its contrary, as terms.</summary>
    private static readonly FrozenSet<string> Negations =
        "not no never without neither nor none cannot nobody nothing denied failed refused rejected unlikely"
            .Split(' ').Select(Term.KeyOf).ToFrozenSet(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyList<WrittenWord>> written;
    private readonly Lazy<double> worth;
    private readonly Lazy<bool> isDenied; // by a word of another language than English
    private readonly Lazy<bool> isNegated;

    /// <param name="text">The sentence.</param>
    /// <param name="language">The first part of its language's tag in lower case; empty where it is not known.</param>
    public SentenceTerms(string text, string language)
    {
        (Text, Language) = (text, language);
        Ordered = LanguageTerms.Of(text, language);
        Keys = [.. Ordered.Select(term => term.Key)];
        written = new Lazy<IReadOnlyList<WrittenWord>>(
            () => [.. Ordered.DistinctBy(term => term.Key).Select(term => new WrittenWord(this, term))]);
        worth = new Lazy<double>(() => Written.Sum(word => word.Worth));
        isDenied = new Lazy<bool>(() => Keys.Any(key => LanguageTerms.IsNegation(key, Language)));
        isNegated = new Lazy<bool>(
            () => IsContracted || Keys.Overlaps(Negations) || isDenied.Value);
        for (var at = 2; at < Ordered.Count; at++) Runs.Add((Ordered[at - 2].Key, Ordered[at - 1].Key, Ordered[at].Key));
    }

    public string Text { get; }

    public string Language { get; }

    public List<Term> Ordered { get; }

    public HashSet<string> Keys { get; }

    /// <summary>
    /// Each term once, as it is first written. A sentence is held against many others: what is known of its words is looked up once.
    /// </summary>
    public IReadOnlyList<WrittenWord> Written => written.Value;

    /// <summary>What all its words are worth when two sentences are asked to say the same.</summary>
    public double Worth => worth.Value;

    /// <summary>Every three terms in a row.</summary>
    public HashSet<(string, string, string)> Runs { get; } = [];

    /// <summary>Whether it says of anything that it is not so, in whatever words.</summary>
    public bool IsNegated => isNegated.Value;

    /// <summary>Whether it has a plain <em>not</em>.</summary>
    public bool IsDenied => IsContracted || Keys.Contains("not") || Keys.Contains("never") || Keys.Contains("cannot") || isDenied.Value;

    private bool IsContracted =>
        Text.Contains("n't", StringComparison.OrdinalIgnoreCase) || Text.Contains("n’t", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word goes on with <c>n't</c>: the <c>n</c> is its last letter.</summary>
    public bool IsContractedAt(WordToken word) =>
        word.Text.EndsWith('n') && word.End + 1 < Text.Length && Text[word.End] is '\'' or '’' && Text[word.End + 1] is 't' or 'T';

    /// <summary>
    /// The share of the runs that two sentences have in common, of those of the one with fewer; 0 where one is too short to have any.
    /// </summary>
    public double SharedRuns(SentenceTerms other)
    {
        var (fewer, more) = Runs.Count <= other.Runs.Count ? (Runs, other.Runs) : (other.Runs, Runs);
        return fewer.Count == 0 ? 0 : fewer.Count(more.Contains) / (double)fewer.Count;
    }

    /// <summary>The word behind a key as the sentence writes it.</summary>
    public string WordOf(string key)
    {
        var word = Ordered.Find(term => term.Key == key).Word;
        return Text.Substring(word.Start, word.Length);
    }
}
