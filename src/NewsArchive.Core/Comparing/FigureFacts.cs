using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Figures of two matched sentences. Equal values agree; where one is a bound (<c>at least seven</c>) and the other is not, they differ
/// if the same thing is counted. Different values differ only where the same thing is counted in the same words.
/// </summary>
internal static class FigureFacts
{
    /// <summary>
    /// The rarity over which a word behind a figure names what is counted; a word that any text has (of, were) names nothing.
    /// </summary>
    private const double LeastRarity = 1.5;

    /// <param name="a">One sentence.</param>
    /// <param name="b">The other.</param>
    /// <param name="mayDiffer">Whether the match is sure enough that different values may be of the same thing.</param>
    public static IEnumerable<FoundFact> Of(string a, string b, bool mayDiffer)
    {
        var (ofA, ofB) = (Read(a), Read(b));
        var facts = new List<FoundFact>();
        Pair((x, y) => IsSameValue(x.Figure, y.Figure) && Limit(x.Figure) == Limit(y.Figure), FactStatus.Agree);
        Pair((x, y) => IsSameValue(x.Figure, y.Figure) && IsOfSameThing(x, y) && AreOfOneTime(x, a, y, b), FactStatus.Differ);
        if (mayDiffer) Pair((x, y) => IsOtherOfSameThing(x, y) && AreOfOneTime(x, a, y, b), FactStatus.Differ);
        facts.AddRange(ofA.Select(found => new FoundFact(FactKind.Figure, FactStatus.Absent, Text(a, found.Figure), null)));
        facts.AddRange(ofB.Select(found => new FoundFact(FactKind.Figure, FactStatus.Absent, null, Text(b, found.Figure))));
        return facts;

        void Pair(Func<NotedFigure, NotedFigure, bool> isPair, FactStatus status)
        {
            foreach (var x in ofA.ToList())
            {
                if (ofB.Find(other => isPair(x, other)) is { } y)
                {
                    facts.Add(new FoundFact(FactKind.Figure, status, Text(a, x.Figure), Text(b, y.Figure)));
                    ofA.Remove(x);
                    ofB.Remove(y);
                }
            }
        }
    }

    private static List<NotedFigure> Read(string sentence)
    {
        var figures = Figures.Of(sentence);
        var (terms, places) = (Term.Of(sentence), figures.ConvertAll(figure => figure.Range));
        return figures.ConvertAll(
            figure => new NotedFigure(
                figure, new NearbyWords(sentence, terms, figure.Range, places),
                sentence.AsSpan(figure.Range.End).TrimStart() is ['-' or '‑' or '–', ..]));
    }

    private static bool IsSameValue(Figure x, Figure y) => x.Kind == y.Kind && x.Unit == y.Unit && x.Value == y.Value;

    // "About ten" does not contradict "ten"; "more than ten" does.
    private static string Limit(Figure figure) => figure.Bound switch
    {
        "about" or "around" or "some" or "approximately" or "roughly" => "",
        "over" => "more than",
        "almost" => "nearly",
        "under" or "less than" => "fewer than",
        "as many as" or "upto" => "up to",
        var bound => bound,
    };

    /// <summary>
    /// Fifty people and fifty minutes are of two things, fifty killed and fifty hurt too; seven people killed and seven dead are of one.
    /// </summary>
    private static bool IsOfSameThing(NotedFigure x, NotedFigure y)
    {
        var (countedX, countedY) = (Counted(x.Figure), Counted(y.Figure));
        return x.Near.HasSameFateAs(y.Near)
            ?? (
                x.Figure.Kind != FigureKind.Count || (countedX.Length > 0 && countedX == countedY)
                    || ((countedX.Length == 0 || countedY.Length == 0) && x.Near.AreSharedWith(y.Near)));
    }

    /// <summary>
    /// Ten minutes and twenty-five; but <em>less than 25</em> does not contradict 15, and a 13-inch model is another than an 11-inch one.
    /// </summary>
    private static bool IsOtherOfSameThing(NotedFigure x, NotedFigure y) =>
        !x.IsAttribute && !y.IsAttribute && HasSameUnit(x.Figure, y.Figure) && x.Near.AreSharedWith(y.Near)
            && !Allows(x.Figure, y.Figure) && !Allows(y.Figure, x.Figure);

    private static bool Allows(Figure bound, Figure other) => other.Bound.Length == 0 && Limit(bound) switch
    {
        "at least" or "more than" => other.Value >= bound.Value,
        "up to" or "at most" or "no more than" or "fewer than" or "nearly" => other.Value <= bound.Value,
        _ => false,
    };

    /// <summary>A figure beside a year of which the other sentence says nothing is of another time.</summary>
    private static bool AreOfOneTime(NotedFigure x, string a, NotedFigure y, string b) =>
        x.Near.Years.All(year => b.Contains(year, StringComparison.Ordinal))
            && y.Near.Years.All(year => a.Contains(year, StringComparison.Ordinal));

    private static bool HasSameUnit(Figure x, Figure y) =>
        x.Kind == y.Kind && x.Unit == y.Unit && x.Kind != FigureKind.Ordinal && Counted(x).Length > 0 && Counted(x) == Counted(y);

    /// <summary>The word right behind the figure, which is what is counted; empty where it names nothing.</summary>
    private static string Counted(Figure figure) =>
        figure.Counted.Count > 0 && TermRarity.Of(figure.Counted[0]) > LeastRarity ? figure.Counted[0] : "";

    /// <summary>The figure with its bound and what it counts, as written.</summary>
    private static string Text(string sentence, Figure figure)
    {
        var bound = figure.Bound.Length == 0 ? "" : figure.Bound + " ";
        var end = figure.Range.End;
        var next = end;
        while (next < sentence.Length && sentence[next] is ' ' or '-') next++;
        var wordEnd = next;
        while (wordEnd < sentence.Length && char.IsLetter(sentence[wordEnd])) wordEnd++;
        var counted = figure.Kind == FigureKind.Count && Counted(figure).Length > 0 && wordEnd > next && next - end == 1
            ? sentence[end..wordEnd]
            : "";
        return bound + figure.Range.In(sentence) + counted;
    }

    /// <param name="Figure">The figure.</param>
    /// <param name="Near">What stands around it.</param>
    /// <param name="IsAttribute">Whether it describes a thing and counts none: <c>a 13-inch model</c> beside <c>an 11-inch model</c> is
    /// another thing.</param>
    private sealed record NotedFigure(Figure Figure, NearbyWords Near, bool IsAttribute);
}
