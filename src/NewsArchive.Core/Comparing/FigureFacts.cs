using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Figures of two matched sentences. Equal values agree, unless one is a bound (<c>at least seven</c>) and the other is not.
/// Different values differ only where the same thing is counted in the same words.
/// </summary>
internal static class FigureFacts
{
    public static IEnumerable<FoundFact> Of(string a, string b)
    {
        var (ofA, ofB) = (Figures.Of(a), Figures.Of(b));
        var facts = new List<FoundFact>();
        Pair(ofA, ofB, IsSameValue, (x, y) => Limit(x) == Limit(y) ? FactStatus.Agree : FactStatus.Differ);
        Pair(ofA, ofB, (x, y) => IsSameThing(x, y) && NearbyWords.AreShared(a, x.Range, b, y.Range), (_, _) => FactStatus.Differ);
        facts.AddRange(ofA.Select(figure => new FoundFact(FactKind.Figure, FactStatus.Absent, Text(a, figure), null)));
        facts.AddRange(ofB.Select(figure => new FoundFact(FactKind.Figure, FactStatus.Absent, null, Text(b, figure))));
        return facts;

        void Pair(List<Figure> left, List<Figure> right, Func<Figure, Figure, bool> isPair, Func<Figure, Figure, FactStatus> status)
        {
            foreach (var x in left.ToList())
            {
                if (right.Find(other => isPair(x, other)) is { } y)
                {
                    facts.Add(new FoundFact(FactKind.Figure, status(x, y), Text(a, x), Text(b, y)));
                    left.Remove(x);
                    right.Remove(y);
                }
            }
        }
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

    // The word right behind the figure is what is counted; a word that any text has (of, were) names nothing.
    private static bool IsSameThing(Figure x, Figure y) =>
        x.Kind == y.Kind && x.Unit == y.Unit && x.Kind != FigureKind.Ordinal
        && x.Counted.Count > 0 && y.Counted.Count > 0 && x.Counted[0] == y.Counted[0] && TermRarity.Of(x.Counted[0]) > 1.5;

    /// <summary>The figure with its bound and what it counts, as written.</summary>
    private static string Text(string sentence, Figure figure)
    {
        var bound = figure.Bound.Length == 0 ? "" : figure.Bound + " ";
        var end = figure.Range.End;
        var next = end;
        while (next < sentence.Length && sentence[next] is ' ' or '-') next++;
        var wordEnd = next;
        while (wordEnd < sentence.Length && char.IsLetter(sentence[wordEnd])) wordEnd++;
        var counted = figure.Kind == FigureKind.Count && wordEnd > next && next - end == 1 ? sentence[end..wordEnd] : "";
        return bound + figure.Range.In(sentence) + counted;
    }
}
