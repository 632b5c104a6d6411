namespace NewsArchive.Core.Articles;

/// <summary>One version of an article, as one original gave it. Never changed once written.</summary>
public sealed class Revision
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    /// <summary>Counted from 1 within the article.</summary>
    public int Number { get; set; }

    public long OriginalId { get; set; }

    public required string Format { get; set; }

    public int FormatVersion { get; set; }

    public RevisionReason Reason { get; set; }

    /// <summary>The version, as its agency numbers them; null where it does not.</summary>
    public string? Version { get; set; }

    /// <summary>What the format read, as <see cref="Formats.Contract.ParsedArticleJson"/> writes it.</summary>
    public required string Parsed { get; set; }

    /// <summary>The problems that reading reported, as JSON.</summary>
    public required string Problems { get; set; }

    public long RunId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
