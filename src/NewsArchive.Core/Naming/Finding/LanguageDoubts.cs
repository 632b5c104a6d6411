using System.Collections.Frozen;
using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>
/// What the rules, which are written for English, take for a name in another language and should not: a small word that is written like a
/// known short form, and in German nouns that an article ties.
/// </summary>
internal static class LanguageDoubts
{
    /// <summary>What ties German nouns to phrases: <c>Reform der Europäischen Union</c>, <c>Der Vorstand der Nordlinie AG</c>.</summary>
    private static readonly FrozenSet<string> Ties = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "der", "die", "das", "des", "dem", "den", "von", "vom", "für", "zur", "zum", "im", "am", "und");

    /// <summary>Whether a name that was found is more likely none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="language">The first part of the tag of the text's language; empty where it is not known.</param>
    public static bool Has(FoundName name, string language) =>
        !LanguageTerms.IsEnglish(language) && (IsSmallWord(name, language) || IsPhrase(name, language));

    /// <summary><c>Un</c> is not the United Nations in French, nor <c>Mit</c> an institute in German.</summary>
    private static bool IsSmallWord(FoundName name, string language) =>
        name.Written.All(form => form.Any(char.IsLower) && LanguageTerms.IsSmallWord(TextAnalysis.Folded(form), language));

    private static bool IsPhrase(FoundName name, string language) =>
        name.Kind == NameKind.Organisation && !LanguageTerms.HasTellingCapitals(language) && name.Form.Split(' ').Any(Ties.Contains);
}
