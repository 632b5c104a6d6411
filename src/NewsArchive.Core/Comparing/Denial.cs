using System.Collections.Frozen;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Whether of two sentences one denies what the other says: the same words, and one of them with <c>not</c>. Where anything else of
/// weight differs too, the negation may belong to that, so it is left alone.
/// </summary>
internal static class Denial
{
    /// <summary>The rarity up to which a word may differ: auxiliary verbs, articles, <c>said</c>.</summary>
    private const double MostRarity = 1.5;

    /// <summary>Words that deny the verb beside them, their auxiliaries, and contractions as the text's words have them: <c>didn</c>, the rest of which is none.</summary>
    private static readonly FrozenSet<string> Words = "not never cannot no did does do didn doesn don isn wasn aren weren hasn haven hadn won wouldn couldn can"
        .Split(' ').Select(Term.KeyOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one denies the other.</summary>
    public static bool IsBetween(SentenceTerms a, SentenceTerms b) =>
        a.IsDenied != b.IsDenied
        && a.Keys.Except(b.Keys).Concat(b.Keys.Except(a.Keys)).All(key => Words.Contains(key) || TermRarity.Of(key) <= MostRarity)
        && a.Keys.Any(key => b.Keys.Contains(key) && TermRarity.Of(key) > MostRarity);
}
