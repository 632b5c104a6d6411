using System.Collections;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Evaluates what an expression of FTS5 cannot say, as sets of slots: order, paragraphs, numbers of times, and dates within alternatives.
/// </summary>
internal sealed class ArticleSets(
    ArchiveConnection connection, EntryTable entries, Func<IReadOnlyList<string>, IReadOnlyList<long>> sourcesNamed)
{
    public BitArray Of(QueryNode node)
    {
        if (Fts5Expression.CanSay(node))
        {
            var expression = new Fts5Expression(entries.StemmingLanguages, new IndexTermLookup(connection).Has, sourcesNamed);
            return Matching(expression.Of(node), new SlotCollector(entries));
        }

        return node switch
        {
            AllNode all => all.Parts.Select(Of).Aggregate((one, other) => one.And(other)),
            AnyNode any => any.Parts.Select(Of).Aggregate((one, other) => one.Or(other)),
            NotNode not => Of(not.Part).Not().And(Of(new AllNode([]))),
            DateNode date => Overlapping(date),
            NearNode near => Near(near),
            AtLeastNode atLeast => AtLeast(atLeast),
            _ => new BitArray(entries.Slots),
        };
    }

    private BitArray Overlapping(DateNode date)
    {
        var (first, last) = (date.From?.DayNumber ?? int.MinValue, date.To?.DayNumber ?? int.MaxValue);
        var set = new BitArray(entries.Slots);
        for (var slot = 0; slot < entries.Slots; slot++)
        {
            // What is undated begins after it ends, and so overlaps nothing.
            var days = entries.Days[slot];
            set[slot] = entries.ArticleIds[slot] != 0 && days.First <= last && days.Last >= first && days.First <= days.Last;
        }

        return set;
    }

    private BitArray Near(NearNode near)
    {
        if (Fts5Expression.Alternatives(near.Left) is null || Fts5Expression.Alternatives(near.Right) is null)
        {
            return Of(new AllNode([near.Left, near.Right])); // of more than words only the presence can be told
        }

        var expression = new Fts5Expression(entries.StemmingLanguages, new IndexTermLookup(connection).Has, sourcesNamed);
        var left = expression.Of(near.Left);
        var leftPhrases = expression.Phrases.Count;
        var right = expression.Of(near.Right);
        var phrases = expression.Phrases.Count;
        var text = near.Distance is null ? $"{left} AND {right} AND {expression.Paragraph()}" : $"{left} AND {right}";
        return Matching(text, new NearChecker(entries, leftPhrases, phrases, LengthOf(near.Left), near.Distance, near.IsOrdered));
    }

    private BitArray AtLeast(AtLeastNode node)
    {
        if (Fts5Expression.Alternatives(node.Part) is null)
        {
            return Of(node.Part);
        }

        var expression = new Fts5Expression(entries.StemmingLanguages, new IndexTermLookup(connection).Has, sourcesNamed);
        var text = expression.Of(node.Part);
        return Matching(text, new TimesChecker(entries, expression.Phrases.Count, node.Times));
    }

    private static int LengthOf(QueryNode node) => node switch
    {
        PhraseNode phrase => phrase.Words.Count,
        FieldNode field => LengthOf(field.Part),
        AnyNode any => any.Parts.Max(LengthOf),
        _ => 1,
    };

    private BitArray Matching(string expression, SlotCollector collector)
    {
        Fts5Visits.Run(collector, () => connection.Scalar<long?>(Fts5Visits.Query, ("@match", expression)));
        return collector.Slots;
    }
}
