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

    /// <summary>
    /// Words that deny the verb beside them, their auxiliaries, and contractions as the text's words have them: <c>didn</c>, the rest of
    /// which is none.
    /// </summary>
    private static readonly FrozenSet<string> Words =
        "not never cannot no did does do didn doesn don isn wasn aren weren hasn haven hadn won wouldn couldn can"
        .Split(' ').Select(Term.KeyOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one denies the other.</summary>
    public static bool IsBetween(SentenceTerms a, SentenceTerms b) =>
        a.IsDenied != b.IsDenied
        && a.Keys.Except(b.Keys).Concat(b.Keys.Except(a.Keys)).All(key => Words.Contains(key) || TermRarity.Of(key) <= MostRarity)
        && a.Keys.Any(key => b.Keys.Contains(key) && TermRarity.Of(key) > MostRarity);
}

/// <summary>What one of two matched sentences says and the other denies in the same words.</summary>
internal static class DenialFacts
{
    /// <summary>The rarity over which a word behind <c>not</c> is what is denied.</summary>
    private const double LeastRarity = 1.5;

    public static IEnumerable<FoundFact> Of(string a, string b)
    {
        var (termsA, termsB) = (new SentenceTerms(a, "en"), new SentenceTerms(b, "en"));
        if (Denial.IsBetween(termsA, termsB)
            && Denied(termsA.IsDenied ? termsA : termsB, termsA.IsDenied ? termsB : termsA) is var (denied, said))
        {
            yield return new FoundFact(
                FactKind.Denial, FactStatus.Differ, termsA.IsDenied ? denied : said, termsA.IsDenied ? said : denied);
        }
    }

    /// <summary>The words from <c>not</c> to what it denies, and that word as the other sentence has it.</summary>
    private static (string Denied, string Said)? Denied(SentenceTerms denying, SentenceTerms saying)
    {
        var not = denying.Ordered.FindIndex(term => term.Key is "not" or "never" or "cannot" || denying.IsContractedAt(term.Word));
        var what = denying.Ordered.FindIndex(
            Math.Max(0, not), term => saying.Keys.Contains(term.Key) && TermRarity.Of(term.Key) > LeastRarity);
        return not < 0 || what < 0
            ? null
            : (denying.Text[denying.Ordered[not].Word.Start..denying.Ordered[what].Word.End], saying.WordOf(denying.Ordered[what].Key));
    }
}
