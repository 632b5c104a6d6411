using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Whether two places of two sentences are spoken of alike. Matched sentences may hold several figures of one unit,
/// so a figure or date is only held against another that stands beside the same word: <c>killed 59 people</c>, <c>killed more than 50 people</c>.
/// </summary>
internal static class NearbyWords
{
    /// <summary>How many words on either side are near.</summary>
    private const int Reach = 5;

    /// <summary>The rarity over which a word says what is spoken of.</summary>
    private const double LeastRarity = 1.5;

    /// <summary>What befell people: figures of different rows are never of the same thing.</summary>
    private static readonly HashSet<string>[] Fates =
    [
        Keys("killed died dead death deaths dying fatalities fatal perished drowned"), Keys("injured injuries hurt wounded hospital hospitals injuring"),
        Keys("missing"), Keys("arrested detained charged"), Keys("rescued evacuated freed saved"), Keys("displaced homeless"),
    ];

    public static bool AreShared(string a, TextRange inA, string b, TextRange inB)
    {
        var (nearA, nearB) = (Near(a, inA), Near(b, inB));
        var (fatesA, fatesB) = (Fates.Where(nearA.Overlaps).ToList(), Fates.Where(nearB.Overlaps).ToList());
        return nearA.Overlaps(nearB) && (fatesA.Count == 0 || fatesB.Count == 0 || fatesA.Intersect(fatesB).Any());
    }

    private static HashSet<string> Keys(string words) => [.. words.Split(' ').Select(Term.KeyOf)];

    private static HashSet<string> Near(string sentence, TextRange place)
    {
        var terms = Term.Of(sentence);
        var before = terms.Where(term => term.Word.End <= place.Start).TakeLast(Reach);
        // The first word behind is the unit, which is compared by itself.
        var behind = terms.Where(term => term.Word.Start >= place.End).Skip(1).Take(Reach);
        return [.. before.Concat(behind).Where(term => !char.IsAsciiDigit(term.Key[0]) && !char.IsUpper(sentence[term.Word.Start]) && TermRarity.Of(term.Key) > LeastRarity).Select(term => term.Key)];
    }
}
