using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching;

/// <summary>
/// A word as it is spelt on the other side of the Atlantic: <c>denuclearisation</c> and <c>denuclearization</c> are one word to a reader.
/// </summary>
public static class SpellingVariants
{
    /// <summary>The other spelling of a word in lower case, or null where none is known.</summary>
    public static string? Of(string word) => Spellings.Variants(word) is [var other, ..] ? other : null;
}
