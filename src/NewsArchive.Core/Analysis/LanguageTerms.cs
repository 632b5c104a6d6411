using System.Collections.Concurrent;
using System.Collections.Frozen;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// The terms of a text by the rules of its language: what comparing reports and grouping them into stories go by. Terms of two languages
/// are never the same, so that nothing is claimed of reports in different languages. English and unknown ones are <see cref="Term.Of"/>.
/// </summary>
public static class LanguageTerms
{
    private const int MostKept = 50_000; // words whose terms are kept
    private const int LongestKept = 24;

    /// <summary>Languages that write every noun with a capital: there one tells no name.</summary>
    private static readonly FrozenSet<string> CapitalNouns = FrozenSet.Create("de", "lb");

    /// <summary>Letters of Chinese that stand in every text: a pair with one of them says nothing.</summary>
    private static readonly FrozenSet<char> SmallLetters =
        "的了是和与與在着过過也就都而这這那吗呢们我他她它您你被把将將于及或之為为因但不有".ToFrozenSet();

    // Words that turn what is said into its contrary, folded; those of English are with the sentences' terms.
    private static readonly Dictionary<string, string> NegationWords = new()
    {
        ["de"] = "nicht kein keine keinen keiner keinem nie niemals niemand nichts ohne",
        ["fr"] = "ne pas jamais aucun aucune rien sans ni",
        ["es"] = "no nunca jamas ningun ninguno ninguna nada sin ni",
        ["it"] = "non mai nessun nessuno nessuna niente senza",
        ["pt"] = "nao nunca jamais nenhum nenhuma nada sem",
        ["nl"] = "niet geen nooit niemand niets zonder",
        ["ru"] = "не нет ни никогда никто ничего без",
        ["pl"] = "nie nigdy nikt nic bez zaden zadna",
    };

    private static readonly ConcurrentDictionary<(string Language, string Word), string> Keys = new();
    private static int kept;

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> SmallWords = new(StringComparer.Ordinal);

    /// <summary>The terms of the words that turn what is said into its contrary, by language.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Negations = NegationWords.ToFrozenDictionary(
        words => words.Key,
        words => words.Value.Split(' ').Select(word => KeyOf(word, words.Key)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether words of a language are read by the English rules.</summary>
    /// <param name="language">The first part of its tag in lower case; empty where it is not known.</param>
    public static bool IsEnglish(string language) => language is "" or "en";

    /// <summary>Whether a capital within a sentence tells a name from other words.</summary>
    /// <inheritdoc cref="IsEnglish"/>
    public static bool HasTellingCapitals(string language) => !CapitalNouns.Contains(language);

    /// <summary>The terms in their order; those of scripts without spaces are pairs of letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The first part of its language's tag in lower case; empty where it is not known.</param>
    public static List<Term> Of(string text, string language) =>
        IsEnglish(language) ? Term.Of(text)
            : [.. TextAnalysis.Words(text).Where(word => !IsLastOfPair(word))
                .Select(word => new Term(word, KeyOf(word.Text, language)))];

    /// <summary>Whether a word says that something is not so.</summary>
    /// <param name="key">Its term.</param>
    /// <param name="language">The language of the text that it stands in.</param>
    public static bool IsNegation(string key, string language) =>
        Negations.TryGetValue(language, out var keys) && keys.Contains(key);

    /// <summary>Whether a folded word is one that stands in texts of all kinds, such as an article or a preposition.</summary>
    internal static bool IsSmallWord(string word, string language) => SmallWords.GetOrAdd(language, SmallWordsOf).Contains(word);

    private static string KeyOf(string word, string language)
    {
        if (char.IsAsciiDigit(word[0])) return word;
        if (Keys.TryGetValue((language, word), out var key)) return key;
        key = IsSmall(word, language) ? Term.Small(language, word) : Term.InLanguage(language, Stemming.Stem(word, language));
        if (word.Length <= LongestKept && kept < MostKept && Keys.TryAdd((language, word), key)) Interlocked.Increment(ref kept);
        return key;
    }

    /// <summary>
    /// Whether a word stands in texts of all kinds: one of the language's small words, a letter by itself, or what ties Chinese and
    /// Japanese words.
    /// </summary>
    private static bool IsSmall(string word, string language) =>
        word[0] >= Term.FirstEastAsian
            ? word.Any(SmallLetters.Contains) || word.Any(IsHiragana)
            : word.Length == 1 || IsSmallWord(word, language);

    private static FrozenSet<string> SmallWordsOf(string language) =>
        StopWords.Of(language).Words.Concat(LanguageGuess.WordsOf(language).Select(word => TextAnalysis.Folded(word)))
            .ToFrozenSet(StringComparer.Ordinal);

    private static bool IsHiragana(char letter) => letter is >= '\u3041' and <= '\u309F';

    private static bool IsLastOfPair(WordToken word) => word.Text.Length == 1 && word.Text[0] >= Term.FirstEastAsian;
}
