using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A word of a query in the forms that match it.</summary>
/// <param name="Key">What tells it from other words.</param>
/// <param name="Stems">The stems of its spellings, in each of the archive's languages.</param>
/// <param name="Prefix">Letters with which any matching word begins; null where whole words match.</param>
internal sealed record WordPattern(string Key, IReadOnlyList<string> Stems, string? Prefix)
{
    /// <summary>The folded word, where only that matches of all that have its stem; else null.</summary>
    public string? Exact { get; init; }

    /// <summary>The forms of a folded word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="languages">The languages whose rules it is stemmed by (<see cref="Stemming.RulesOf"/>).</param>
    public static WordPattern Of(WordNode word, IReadOnlyList<string> languages) => new(
        KeyOf(word), [.. languages.SelectMany(language => StemsIn(word, language)).Distinct()], word.IsPrefix ? word.Text : null)
    {
        Exact = word.IsExact ? word.Text : null,
    };

    /// <summary>What tells a word from others.</summary>
    public static string KeyOf(WordNode word) =>
        word.IsPrefix ? word.Text + "*" : word.IsExact ? $"\"{word.Text}\"" : Stemming.Stem(word.Text, "en");

    /// <summary>The stems of a word's spellings by the rules of a language; one where all have the same.</summary>
    public static IEnumerable<string> StemsIn(WordNode word, string language)
    {
        IEnumerable<string?> spellings = word.IsPrefix || word.IsExact
            ? [word.Text]
            : language == "en"
                ? [word.Text, SpellingVariants.Of(word.Text), word.Other]
                : [word.Text, word.Other, LetterVariants.Of(word.Text, language)];
        return spellings.OfType<string>().Select(spelling => Stemming.Stem(spelling, language)).Distinct();
    }
}
