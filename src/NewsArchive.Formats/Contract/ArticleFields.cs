namespace NewsArchive.Formats.Contract;

/// <summary>All fields of an article, for what is done to each of them alike.</summary>
internal static class ArticleFields
{
    /// <summary>Those it has, its date left out.</summary>
    public static IEnumerable<Field> Fields(this ParsedArticle article) => new[]
    {
        article.Headline, article.Standfirst, article.Byline, article.Dateline, article.Source, article.Credit, article.Url,
        article.Language,
        article.ExternalId, article.Section, article.Image, article.Version, article.Status,
    }.OfType<Field>().Concat(article.Tags);

    /// <summary>The article with each of its fields, and the evidence of its dates, changed.</summary>
    public static ParsedArticle WithFields(this ParsedArticle article, Func<Field, Field> change, Func<Evidence, Evidence> changeDate)
    {
        return article with
        {
            Headline = Of(article.Headline),
            Standfirst = Of(article.Standfirst),
            Byline = Of(article.Byline),
            Dateline = Of(article.Dateline),
            Date = article.Date is { } date ? date with { Evidence = changeDate(date.Evidence) } : null,
            OtherDates = [.. article.OtherDates.Select(other => other with { Evidence = changeDate(other.Evidence) })],
            Saved = article.Saved is { } saved ? saved with { Evidence = changeDate(saved.Evidence) } : null,
            Source = Of(article.Source),
            Credit = Of(article.Credit),
            Url = Of(article.Url),
            Language = Of(article.Language),
            ExternalId = Of(article.ExternalId),
            Section = Of(article.Section),
            Tags = [.. article.Tags.Select(change)],
            Image = Of(article.Image),
            Version = Of(article.Version),
            Status = Of(article.Status),
        };

        Field? Of(Field? field) => field is null ? null : change(field);
    }

    /// <summary>The article with each of its places in bytes moved.</summary>
    public static ParsedArticle WithPlaces(this ParsedArticle article, Func<ByteRange, ByteRange> move)
    {
        return article.WithFields(field => field with { Evidence = Moved(field.Evidence) }, Moved) with
        {
            Blocks = [.. article.Blocks.Select(block => block.Place is { } place ? block with { Place = move(place) } : block)],
            Spans = [.. article.Spans.Select(span => span with { Place = move(span.Place) })],
        };

        Evidence Moved(Evidence evidence) => evidence.Place is { } place ? evidence with { Place = move(place) } : evidence;
    }
}
