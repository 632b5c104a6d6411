using NewsArchive.Formats.Clippings;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markdown;

/// <summary>Joins front matter and text to an article, and says what became of every byte.</summary>
internal static class MarkdownArticle
{
    /// <summary>The parts at their places in the whole text, none reaching into the next.</summary>
    public static List<MarkdownPart> Placed(List<MarkdownPart> parts, int offset, int length)
    {
        var placed = new List<MarkdownPart>(parts.Count);
        var free = offset;
        foreach (var part in parts.OrderBy(part => part.Start))
        {
            var start = Math.Max(part.Start + offset, free);
            var end = Math.Min(part.End + offset, length);
            if (start >= end)
                continue;
            placed.Add(part with { Start = start, End = end });
            free = end;
        }

        return placed;
    }

    public static ParseResult Read(SourceText source, List<FrontMatterValue> values, List<MarkdownPart> parts, List<Problem> problems)
    {
        var given = values.Where(value => value.Value.Column?.Use is ColumnUse.Headline).Select(value => value.Value.Text.Trim()).FirstOrDefault();
        var title = TitlePart(parts, given);
        var body = parts.Where(part => part != title).ToList();
        var blocks = body.Select(part => new Block(part.Kind, part.Text, source.RangeOf(part.Start, part.End - part.Start)));
        var columns = values.Select(value => value.Value with { Text = WithoutLinkMarks(value.Value.Text) }).ToList();
        if (title is { } heading && given is null)
            columns.Add(new ColumnValue("heading", heading.Text, new Column(ColumnUse.Headline, 0)));
        var result = ColumnArticle.Read(columns, blocks, problems);
        if (result.Articles.Count == 0)
            return result;
        var article = result.Articles[0];
        var leftOut = article.LeftOut.Select(item => item.Path).ToHashSet();
        var places = values.Where(value => value.Value.Column is not null).GroupBy(value => value.Value.Path).ToDictionary(group => group.Key, group => source.RangeOf(group.First().Start, group.First().End - group.First().Start));
        if (title is { } first)
            places["heading"] = source.RangeOf(first.Start, first.End - first.Start);
        var marks = values
            .Where(value => value.Value.Column is { Use: not ColumnUse.Text } && !leftOut.Contains(value.Value.Path))
            .Select(value => new Mark(SpanKind.Field, value.Start, value.End, FieldName(value.Value)))
            .Concat(title is { } taken ? [new Mark(SpanKind.Field, taken.Start, taken.End, "headline")] : [])
            .Concat(body.Select((part, number) => new Mark(SpanKind.Block, part.Start, part.End, number.ToString())));
        return ParseResult.Of(WithPlaces(article, places) with { Spans = SpanWriter.Write(source, Disjoint(marks)), LeftOut = [] });
    }

    /// <summary>The heading of the first level before any text, unless front matter gives another title.</summary>
    private static MarkdownPart? TitlePart(List<MarkdownPart> parts, string? given)
    {
        foreach (var part in parts)
        {
            if (part.Level == 1)
                return given is null || string.Equals(part.Text, WhiteSpace.Normalise(given), StringComparison.OrdinalIgnoreCase) ? part : null;
            if (part.Kind is not BlockKind.Caption)
                return null;
        }

        return null;
    }

    /// <summary>Note-taking programs write names as links: <c>[[A. Writer]]</c>.</summary>
    private static string WithoutLinkMarks(string text) =>
        text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) && text.Length > 4 ? text[2..^2] : text;

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

    private static ParsedArticle WithPlaces(ParsedArticle article, Dictionary<string, ByteRange> places)
    {
        return article with
        {
            Headline = At(article.Headline),
            Standfirst = At(article.Standfirst),
            Byline = At(article.Byline),
            Dateline = At(article.Dateline),
            Date = article.Date is { } date ? date with { Evidence = Evident(date.Evidence) } : null,
            Source = At(article.Source),
            Credit = At(article.Credit),
            Url = At(article.Url),
            Language = At(article.Language),
            ExternalId = At(article.ExternalId),
            Section = At(article.Section),
            Tags = [.. article.Tags.Select(tag => At(tag)!)],
            Image = At(article.Image),
        };

        Field? At(Field? field) => field is null ? null : field with { Evidence = Evident(field.Evidence) };

        Evidence Evident(Evidence evidence) => evidence.Path is { } path && places.TryGetValue(path, out var place)
            ? evidence with { Place = place, Path = null, Rule = path == "heading" ? "first heading" : "front matter" }
            : evidence;
    }
}
