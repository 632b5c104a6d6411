using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Columns;

/// <summary>Makes an article of the named values and the blocks of a text original, and says what became of every byte.</summary>
internal static class PlacedArticle
{
    /// <summary>Reads one article.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="values">Its named values; each has a path of its own.</param>
    /// <param name="blocks">Its blocks in order; they do not overlap.</param>
    /// <param name="problems">What is known to be doubtful already.</param>
    /// <param name="rule">The rule that found a value, by its path; null keeps the name of the value's use.</param>
    public static ParseResult Read(SourceText source, IReadOnlyList<PlacedValue> values, IReadOnlyList<PlacedBlock> blocks,
        IEnumerable<Problem> problems, Func<string, string?> rule)
    {
        var result = ColumnArticle.Read(
            [.. values.Select(value => value.Value)],
            blocks.Select(block => new Block(block.Kind, block.Text, source.RangeOf(block.Start, block.End - block.Start))),
            problems);
        if (result.Articles.Count == 0)
            return result;
        var article = result.Articles[0];
        var leftOut = article.LeftOut.Select(item => item.Path).ToHashSet();
        var marks = values
            .Where(value => value.Value.Column is { Use: not ColumnUse.Text } && !leftOut.Contains(value.Value.Path))
            .Select(value => new Mark(SpanKind.Field, value.Start, value.End, FieldName(value.Value)))
            .Concat(blocks.Select((block, number) => new Mark(SpanKind.Block, block.Start, block.End, number.ToString())));
        var places = new Dictionary<string, ByteRange>();
        foreach (var value in values)
            places.TryAdd(value.Value.Path, source.RangeOf(value.Start, value.End - value.Start));
        return ParseResult.Of(WithPlaces(article, places, rule) with { Spans = SpanWriter.Write(source, Disjoint(marks)), LeftOut = [] });
    }

    private static List<Mark> Disjoint(IEnumerable<Mark> marks)
    {
        var kept = new List<Mark>();
        foreach (var mark in marks.OrderBy(mark => mark.Start))
        {
            if (mark.End > mark.Start && (kept.Count == 0 || mark.Start >= kept[^1].End))
                kept.Add(mark);
        }

        return kept;
    }

    private static string FieldName(ColumnValue value) => value.Column!.Use switch
    {
        ColumnUse.Source when WebAddress.Is(value.Text.AsSpan().Trim()) => "url",
        ColumnUse.Updated => "date",
        ColumnUse.Id => "externalId",
        var use => use.ToString().ToLowerInvariant(),
    };

    private static ParsedArticle WithPlaces(ParsedArticle article, Dictionary<string, ByteRange> places, Func<string, string?> rule)
    {
        return article.WithFields(field => field with { Evidence = Evident(field.Evidence) }, Evident);

        Evidence Evident(Evidence evidence) => evidence.Path is { } path && places.TryGetValue(path, out var place)
            ? evidence with { Place = place, Path = null, Rule = rule(path) ?? evidence.Rule }
            : evidence;
    }
}

/// <summary>A block with the characters it stands in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words without marks.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
internal readonly record struct PlacedBlock(BlockKind Kind, string Text, int Start, int End);

/// <summary>A named value of a text original with the characters it stands in.</summary>
internal readonly record struct PlacedValue(ColumnValue Value, int Start, int End);
