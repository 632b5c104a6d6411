using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// The words around a figure, date or time of a sentence, by which it is known what it is of. Matched sentences may hold several
/// figures of one unit, so one is only held against another that stands beside the same word: <c>killed 59 people</c>, <c>killed more than
/// 50 people</c>.
/// </summary>
internal sealed class NearbyWords
{
    /// <summary>How many words on either side are near.</summary>
    private const int Reach = 5;

    /// <summary>The rarity over which a word says what is spoken of.</summary>
    private const double LeastRarity = 2.2;

    /// <summary>What befell people: figures of different rows are never of the same thing.</summary>
    private static readonly HashSet<string>[] Fates =
    [
        Rows("killed died dead death deaths dying fatalities fatal perished drowned"),
        Rows("injured injuries hurt wounded hospital hospitals injuring"),
        Rows("missing"), Rows("arrested detained charged"), Rows("rescued evacuated freed saved"), Rows("displaced homeless"),
    ];

    private readonly HashSet<string> words;
    private readonly string? nearest; // of them
    private readonly int fate; // a row of the fates; -1 where none is told

    /// <param name="sentence">The sentence.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="place">Where in it the figure stands.</param>
    /// <param name="figures">All figures of the sentence: a word beyond one of them belongs to that.</param>
    public NearbyWords(string sentence, List<Term> terms, TextRange place, IReadOnlyCollection<TextRange> figures)
    {
        var from = figures.Where(figure => figure.End <= place.Start).Select(figure => figure.End).DefaultIfEmpty(0).Max();
        var to = figures.Where(figure => figure.Start >= place.End).Select(figure => figure.Start).DefaultIfEmpty(sentence.Length).Min();
        // The first word behind a figure is its unit, which is compared by itself.
        var before = terms.Where(term => term.Word.Start >= from && term.Word.End <= place.Start).Skip(from > 0 ? 1 : 0).TakeLast(Reach);
        var behind = terms.Where(term => term.Word.Start >= place.End).Skip(1).TakeWhile(term => term.Word.End <= to).Take(Reach);
        var near = before.Concat(behind).ToList();
        Years = [.. near.Select(term => term.Word.Text).Where(IsYear)];
        var telling = near.Where(term => !char.IsAsciiDigit(term.Key[0]) && !char.IsUpper(sentence[term.Word.Start]))
            .Where(term => TermRarity.Of(term.Key) > LeastRarity).ToList();
        words = [.. telling.Select(term => term.Key)];
        nearest = telling.Count == 0 ? null : telling.MinBy(term => Math.Max(place.Start - term.Word.End, term.Word.Start - place.End)).Key;
        fate = FateIn(terms.Where(term => Clause(sentence, place).Overlaps(new TextRange(term.Word.Start, term.Word.Length))))
            ?? FateIn(near) ?? -1;
    }

    /// <summary>The years beside it.</summary>
    public IReadOnlyList<string> Years { get; }

    /// <summary>
    /// Whether two places are spoken of alike: the same fate, if both say of one; else the word that is nearest to one stands near the
    /// other too. A word further off is often of the whole event: the rocket that rose to so many kilometres and flew so many.
    /// </summary>
    public bool AreSharedWith(NearbyWords other) =>
        HasSameFateAs(other)
        ?? ((nearest is not null && other.words.Contains(nearest)) || (other.nearest is not null && words.Contains(other.nearest)));

    /// <summary>Whether the same befell the people of two places; null where either says of no fate.</summary>
    public bool? HasSameFateAs(NearbyWords other) => fate >= 0 && other.fate >= 0 ? fate == other.fate : null;

    private static int? FateIn(IEnumerable<Term> terms) =>
        terms.Select(term => (int?)Array.FindIndex(Fates, row => row.Contains(term.Key))).FirstOrDefault(row => row >= 0);

    /// <summary>
    /// Killed and injured often stand in one sentence: what befell those counted is told between the commas, or the <c>and</c>, around
    /// them.
    /// </summary>
    private static TextRange Clause(string sentence, TextRange place)
    {
        var (start, end) = (0, sentence.Length);
        foreach (var mark in (string[])[", ", "; ", " and "])
        {
            start = Math.Max(start, sentence.LastIndexOf(mark, place.Start, StringComparison.Ordinal));
            end = sentence.IndexOf(mark, place.End, StringComparison.Ordinal) is >= 0 and var at ? Math.Min(end, at) : end;
        }

        return new TextRange(start, end - start);
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[..2] is "18" or "19" or "20";

    private static HashSet<string> Rows(string words) => [.. words.Split(' ').Select(Term.KeyOf)];
}
