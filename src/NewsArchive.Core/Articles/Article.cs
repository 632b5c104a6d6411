using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>
/// One report by one source, under an id that never changes. Its values are those of the current revision,
/// with a curator's corrections laid over them.
/// </summary>
public sealed class Article
{
    public long Id { get; set; }

    /// <summary>The number of the current revision, counted from 1.</summary>
    public int Revision { get; set; }

    /// <summary>The current revision's original.</summary>
    public long OriginalId { get; set; }

    /// <summary>The name and version of the format that last read the current original.</summary>
    public required string Format { get; set; }

    public int FormatVersion { get; set; }

    /// <summary>The record's own id, verbatim, where its format has one.</summary>
    public string? ExternalId { get; set; }

    /// <summary>What other originals of this article share, whatever their place; unique.</summary>
    public string? Identity { get; set; }

    /// <summary>The version of the current revision, as its agency numbers them.</summary>
    public string? Version { get; set; }

    /// <summary>The agency's status of the current revision, such as <c>canceled</c>.</summary>
    public string? Status { get; set; }

    public string? Headline { get; set; }

    public Basis? HeadlineBasis { get; set; }

    public string? Standfirst { get; set; }

    public string? Byline { get; set; }

    public Basis? BylineBasis { get; set; }

    public string? Dateline { get; set; }

    /// <summary>The date as an EDTF string; null where the article is undated.</summary>
    public string? Date { get; set; }

    /// <summary>The first and last day the date may mean, inclusive; null where that end is open.</summary>
    public DateOnly? DateLower { get; set; }

    public DateOnly? DateUpper { get; set; }

    public Basis? DateBasis { get; set; }

    public long? SourceId { get; set; }

    public Source? Source { get; set; }

    public Basis? SourceBasis { get; set; }

    public string? Credit { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    /// <summary>Words of the report's text; captions, related links and promotions are not counted.</summary>
    public int WordCount { get; set; }

    /// <summary>The first article of those whose text is the same or nearly so; null where no other's is.</summary>
    public long? TextGroup { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the article last changed in the archive; never a date of publication.</summary>
    public DateTimeOffset UpdatedAt { get; set; }
}
