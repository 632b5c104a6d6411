using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A word of a query in the forms that match it.</summary>
/// <param name="Stems">The stems of its spellings.</param>
/// <param name="Prefix">Letters with which any matching word begins; null where whole words match.</param>
internal sealed record WordPattern(IReadOnlyList<string> Stems, string? Prefix)
{
    public string Key => Prefix is null ? Stems[0] : Prefix + "*";

    /// <summary>The forms of a word in lower case without marks.</summary>
    public static WordPattern Of(string word, bool isPrefix)
    {
        var stem = PorterStemmer.Stem(word);
        var other = isPrefix ? null : SpellingVariants.Of(word);
        var otherStem = other is null ? stem : PorterStemmer.Stem(other);
        return new WordPattern(otherStem == stem ? [stem] : [stem, otherStem], isPrefix ? word : null);
    }

    /// <summary>The word's spellings that FTS5 is to look up: one where both have one stem.</summary>
    public static IReadOnlyList<string> Spellings(string word) =>
        SpellingVariants.Of(word) is { } other && PorterStemmer.Stem(other) != PorterStemmer.Stem(word) ? [word, other] : [word];
}
