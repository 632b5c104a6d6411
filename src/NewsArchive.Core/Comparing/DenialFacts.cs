using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>What one of two matched sentences says and the other denies in the same words.</summary>
internal static class DenialFacts
{
    /// <summary>The rarity over which a word behind <c>not</c> is what is denied.</summary>
    private const double LeastRarity = 1.5;

    public static IEnumerable<FoundFact> Of(string a, string b)
    {
        var (termsA, termsB) = (new SentenceTerms(a), new SentenceTerms(b));
        if (Denial.IsBetween(termsA, termsB) && Denied(termsA.IsDenied ? termsA : termsB, termsA.IsDenied ? termsB : termsA) is var (denied, said))
        {
            yield return new FoundFact(FactKind.Denial, FactStatus.Differ, termsA.IsDenied ? denied : said, termsA.IsDenied ? said : denied);
        }
    }

    /// <summary>The words from <c>not</c> to what it denies, and that word as the other sentence has it.</summary>
    private static (string Denied, string Said)? Denied(SentenceTerms denying, SentenceTerms saying)
    {
        var not = denying.Ordered.FindIndex(term => term.Key is "not" or "never" or "cannot" || denying.IsContractedAt(term.Word));
        var what = denying.Ordered.FindIndex(Math.Max(0, not), term => saying.Keys.Contains(term.Key) && TermRarity.Of(term.Key) > LeastRarity);
        return not < 0 || what < 0
            ? null
            : (denying.Text[denying.Ordered[not].Word.Start..denying.Ordered[what].Word.End], saying.WordOf(denying.Ordered[what].Key));
    }
}
