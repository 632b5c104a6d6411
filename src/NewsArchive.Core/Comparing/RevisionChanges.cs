using DiffPlex;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>Two revisions of one article: what changed in headline, figures and quotes, and the sentences side by side.</summary>
/// <param name="Comparison">The sentences; those that stand in both are linked as the same, those that were reworded as partly so.</param>
/// <param name="Headline">The headline's wording from the one to the other; empty where it did not change.</param>
/// <param name="FiguresGone">Figures that only the first has, as written.</param>
/// <param name="FiguresCome">Figures that only the second has.</param>
/// <param name="QuotesGone">Quotations that only the first has.</param>
/// <param name="QuotesCome">Quotations that only the second has.</param>
public sealed record RevisionChanges(
    Comparison Comparison, IReadOnlyList<WordChange> Headline, IReadOnlyList<string> FiguresGone, IReadOnlyList<string> FiguresCome,
    IReadOnlyList<string> QuotesGone, IReadOnlyList<string> QuotesCome)
{
    public static RevisionChanges Of(Report before, Report after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var alignment = Alignment(before, after);
        var links = alignment.Links;
        var comparison = new Comparison(before, after, alignment, QuoteMatching.Of(before, after, links), Facts.Of(before, after, links));
        var (figuresBefore, figuresAfter) = (FiguresOf(before), FiguresOf(after));
        var (quotesBefore, quotesAfter) = (QuotesOf(before), QuotesOf(after));
        return new RevisionChanges(
            comparison,
            before.Headline == after.Headline ? [] : WordChange.Between(before.Headline ?? "", after.Headline ?? ""),
            Without(figuresBefore, figuresAfter), Without(figuresAfter, figuresBefore), Without(quotesBefore, quotesAfter),
            Without(quotesAfter, quotesBefore));
    }

    /// <summary>Sentences that did not change, in order; then, of the others, those that are each other's best match.</summary>
    private static Alignment Alignment(Report before, Report after)
    {
        var links = Unchanged(before, after);
        var aligned = SentenceAligner.Align(before, after);
        var (oldA, oldB) = (links.Select(link => link.A).ToHashSet(), links.Select(link => link.B).ToHashSet());
        foreach (var link in aligned.Links.OrderByDescending(link => link.Confidence))
        {
            if (!oldA.Contains(link.A) && !oldB.Contains(link.B))
            {
                oldA.Add(link.A);
                oldB.Add(link.B);
                links.Add(link with { Degree = LinkDegree.Partly });
            }
        }

        links.Sort((x, y) => (x.A, x.B).CompareTo((y.A, y.B)));
        return new Alignment(links, Standings(aligned.StandingsOfA, oldA), Standings(aligned.StandingsOfB, oldB));
    }

    // A sentence whose partner is taken by one that did not change is not known to be new.
    private static IReadOnlyList<Standing?> Standings(IReadOnlyList<Standing?> aligned, HashSet<int> linked) =>
        [.. aligned.Select((standing, at) => linked.Contains(at) ? Standing.Both : standing == Standing.Both ? Standing.Unsure : standing)];

    private static List<SentenceLink> Unchanged(Report before, Report after)
    {
        var difference = new Differ().CreateLineDiffs(Lines(before), Lines(after), ignoreWhitespace: false);
        var links = new List<SentenceLink>();
        var (a, b) = (0, 0);
        foreach (var block in difference.DiffBlocks)
        {
            Equal(block.DeleteStartA - a);
            (a, b) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        Equal(Math.Min(before.Sentences.Count - a, after.Sentences.Count - b));
        return links;

        void Equal(int count)
        {
            for (var i = 0; i < count; i++)
            {
                links.Add(new SentenceLink(a + i, b + i, LinkDegree.Same, 1, ["unchanged"]));
            }
        }
    }

    // A sentence holds no line break: the splitter ends one there.
    private static string Lines(Report report) => string.Join('\n', report.Sentences.Select(sentence => sentence.Text));

    private static List<(string Key, string Text)> FiguresOf(Report report) =>
        [
            .. report.Sentences.SelectMany(
                sentence => Figures.Of(sentence.Text)
                    .Select(figure => ($"{figure.Kind} {figure.Unit}{figure.Value}", figure.Range.In(sentence.Text)))),
        ];

    private static List<(string Key, string Text)> QuotesOf(Report report) =>
        [.. QuoteReader.Of(report).Select(quote => (string.Join(' ', WordTokens.Of(quote.Words).Select(word => word.Text)), quote.Words))];

    private static List<string> Without(List<(string Key, string Text)> those, List<(string Key, string Text)> without) =>
        [.. those.ExceptBy(without.Select(item => item.Key), item => item.Key).Select(item => item.Text)];
}
