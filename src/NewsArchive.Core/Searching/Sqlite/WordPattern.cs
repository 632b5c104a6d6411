using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A word of a query in the forms that match it.</summary>
/// <param name="Key">What tells it from other words.</param>
/// <param name="Stems">The stems of its spellings, in each of the archive's languages.</param>
/// <param name="Beginnings">Letters with one of which any matching word begins; none where whole words match.</param>
internal sealed record WordPattern(string Key, IReadOnlyList<string> Stems, IReadOnlyList<string> Beginnings)
{
    private const int SameLetters = 2; // with which a stem and its words begin in most languages

    /// <summary>The folded word, where only that matches of all that have its stem; else null.</summary>
    public string? Exact { get; init; }

    /// <summary>The forms of a folded word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="languages">The languages whose rules it is stemmed by (<see cref="Stemming.RulesOf"/>).</param>
    public static WordPattern Of(WordNode word, IReadOnlyList<string> languages) => new(
        KeyOf(word), [.. languages.SelectMany(language => StemsIn(word, language)).Distinct()],
        word.IsPrefix ? [.. languages.SelectMany(language => BeginningsIn(word.Text, language)).Distinct()] : [])
    {
        Exact = word.IsExact ? word.Text : null,
    };

    /// <summary>What tells a word from others.</summary>
    public static string KeyOf(WordNode word) =>
        word.IsPrefix ? word.Text + "*" : word.IsExact ? $"\"{word.Text}\"" : Stemming.Stem(word.Text, "en");

    /// <summary>
    /// The folded beginning of words in its spellings, and as stems have it where these begin otherwise: without the Arabic article, or
    /// without the change of an Irish first letter.
    /// </summary>
    public static IEnumerable<string> BeginningsIn(string beginning, string language)
    {
        var stem = Stemming.Stem(beginning, language);
        return new[] { beginning, LetterVariants.Of(beginning, language), BeginsOtherwise(stem, beginning) ? stem : null }.OfType<string>();
    }

    private static bool BeginsOtherwise(string stem, string beginning) =>
        stem.Length >= SameLetters && stem.AsSpan().CommonPrefixLength(beginning) < SameLetters;

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
