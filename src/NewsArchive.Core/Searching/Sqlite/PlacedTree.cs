using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Writes a tree that FTS5 has no words for (order, paragraphs, many proximities, numbers of times, dates within alternatives): as an
/// expression of the articles that may match, which has every word of the tree, and as what is asked of the places in each.
/// </summary>
internal sealed class PlacedTree(Fts5Expression expression, EntryTable entries)
{
    public PlacedExpression Of(QueryNode node, bool counts = true) => node switch
    {
        AllNode all => All(all.Parts, counts),
        AnyNode any => Any([.. any.Parts.Select(part => Of(part, counts))]),
        NotNode not => Not(Of(not.Part, counts: false)),
        NearNode => All([node], counts),
        AtLeastNode atLeast when HasPlaces(atLeast.Part) => AtLeast(atLeast, counts),
        AtLeastNode atLeast => Of(atLeast.Part, counts),
        DateNode date => Date(date),
        _ => Leaf(node, counts),
    };

    private PlacedExpression All(IReadOnlyList<QueryNode> parts, bool counts)
    {
        List<PlacedExpression> all = [];
        Dictionary<QueryNode, PlacedSide> sides = []; // of all proximities, each once
        PlacedSide? paragraphs = null;
        PlacedSide SideOf(QueryNode node)
        {
            if (!sides.TryGetValue(node, out var side))
            {
                sides.Add(node, side = Side(node, counts, out var text));
                all.Add(new PlacedExpression(text, _ => true));
            }

            return side;
        }

        foreach (var part in parts)
        {
            if (part is not NearNode near)
            {
                all.Add(Of(part, counts));
            }
            else if (!HasPlaces(near.Left) || !HasPlaces(near.Right))
            {
                all.AddRange(Of(near.Left, counts), Of(near.Right, counts)); // of more than words only the presence can be told
            }
            else
            {
                var (left, right) = (SideOf(near.Left), SideOf(near.Right));
                if (near.Distance is null && paragraphs is null)
                {
                    all.Add(new PlacedExpression(expression.Paragraph(), _ => true));
                    paragraphs = new PlacedSide(expression.Phrases.Count - 1, [1], IndexColumns.Body);
                }

                all.Add(new PlacedExpression("", match => match.IsNear(left, right, near, paragraphs)));
            }
        }

        List<string> texts = [.. all.Select(part => part.Text).Where(text => text.Length > 0)];
        return new PlacedExpression(
            $"({string.Join(" AND ", texts.Count > 0 ? texts : [expression.Facet(IndexTerms.Any)])})",
            match => all.TrueForAll(part => part.Holds(match)));
    }

    private static PlacedExpression Any(List<PlacedExpression> parts) => new(
        $"({string.Join(" OR ", parts.Select(part => part.Text))})", match => parts.Exists(part => part.Holds(match)));

    private PlacedExpression Not(PlacedExpression part) =>
        new($"({part.Text} OR {expression.Facet(IndexTerms.Any)})", match => !part.Holds(match));

    private PlacedExpression AtLeast(AtLeastNode node, bool counts)
    {
        var side = Side(node.Part, counts, out var text);
        return new PlacedExpression(text, match => match.PlacesOf(side).DistinctBy(place => place.Start).Skip(node.Times - 1).Any());
    }

    private PlacedExpression Date(DateNode date)
    {
        var (first, last) = (date.From?.DayNumber ?? int.MinValue, date.To?.DayNumber ?? int.MaxValue);
        return new PlacedExpression(expression.Facet(IndexTerms.Any), match =>
        {
            // What is undated begins after it ends, and so overlaps nothing.
            var days = entries.Days[match.Slot];
            return days.First <= last && days.Last >= first && days.First <= days.Last;
        });
    }

    private PlacedExpression Leaf(QueryNode node, bool counts)
    {
        var first = expression.Phrases.Count;
        var text = expression.Of(node, counts);
        var end = expression.Phrases.Count;
        return new PlacedExpression(text, match => match.Has(first, end));
    }

    private PlacedSide Side(QueryNode node, bool counts, out string text)
    {
        var first = expression.Phrases.Count;
        (text, var lengths) = expression.Side(node, counts);
        // The words of quotations stand in the body too.
        var isOfQuotes = Fts5Expression.Alternatives(node)!.All(part => part is FieldNode { Field: SearchField.Quote });
        return new PlacedSide(first, lengths, isOfQuotes ? IndexColumns.Quotes : null);
    }

    /// <summary>Whether a side of a proximity is of words and phrases only, whose places can be compared.</summary>
    public static bool HasPlaces(QueryNode node) =>
        Fts5Expression.Alternatives(node)?.All(part => part is not FieldNode { Field: SearchField.Source }) is true;
}

/// <summary>A part of a tree, to be looked up and to be looked at.</summary>
/// <param name="Text">The expression of the articles that may match; empty where other parts say it.</param>
/// <param name="Holds">Whether an article that matches the whole expression matches the part.</param>
internal sealed record PlacedExpression(string Text, Func<MatchPlaces, bool> Holds);

/// <summary>Words of which any is meant, with where they stand in the match that was last asked for.</summary>
/// <param name="first">The number of their first phrase.</param>
/// <param name="lengths">The number of words of each phrase.</param>
/// <param name="column">The one column that counts; null for all but quotations.</param>
internal sealed class PlacedSide(int first, IReadOnlyList<int> lengths, int? column)
{
    public int First => first;

    public IReadOnlyList<int> Lengths => lengths;

    public List<WordPlace> Places { get; } = [];

    /// <summary>The match in which <see cref="Places"/> are.</summary>
    public int Match { get; set; }

    public bool Counts(int of) => column is { } only ? of == only : of != IndexColumns.Quotes;
}
