namespace NewsArchive.Formats.Contract;

/// <summary>What an original says of one article. A value that is not there is null, never guessed.</summary>
public sealed record ParsedArticle
{
    public Field? Headline { get; init; }

    public Field? Standfirst { get; init; }

    public Field? Byline { get; init; }

    /// <summary>The place a report was written from, such as <c>TOKYO</c>.</summary>
    public Field? Dateline { get; init; }

    public DateField? Date { get; init; }

    /// <summary>
    /// What else the original says of its date: a later change, the day in its address,
    /// a copyright year. The better first; none of them stands.
    /// </summary>
    public IReadOnlyList<DateField> OtherDates { get; init; } = [];

    /// <summary>
    /// The day on which somebody saved, captured or sent it, where the original says so. It says nothing of the day of publication.
    /// </summary>
    public DateField? Saved { get; init; }

    /// <summary>The outlet that published the report.</summary>
    public Field? Source { get; init; }

    /// <summary>The credit as printed, such as <c>Al Jazeera and news agencies</c>.</summary>
    public Field? Credit { get; init; }

    /// <summary>The canonical address.</summary>
    public Field? Url { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public Field? Language { get; init; }

    /// <summary>The record's own id, verbatim, where the format has one.</summary>
    public Field? ExternalId { get; init; }

    /// <summary>
    /// What other originals of the same article share, such as an agency's uri or a page's canonical address, scoped so that
    /// no other article has it. Null where the record's id holds only within its container, or where there is none.
    /// </summary>
    public string? Identity { get; init; }

    /// <summary>Under what else others of the same article may be known, scoped likewise, such as its id in a feed.</summary>
    public IReadOnlyList<string> OtherIdentities { get; init; } = [];

    public Field? Section { get; init; }

    public IReadOnlyList<Field> Tags { get; init; } = [];

    /// <summary>The address of the lead image.</summary>
    public Field? Image { get; init; }

    /// <summary>An agency's version number or stamp, verbatim.</summary>
    public Field? Version { get; init; }

    /// <summary>An agency's publication status, verbatim, such as <c>usable</c> or <c>canceled</c>.</summary>
    public Field? Status { get; init; }

    /// <summary>The encoding of its text as a person or its file said it; null where its own bytes are to tell.</summary>
    public string? Encoding { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>For text originals: what became of every byte, end to end.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [];

    /// <summary>For structured originals: every text or value that is in no block and no field.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>A text or value of a structured original that is neither in a block nor in a field.</summary>
/// <param name="Path">Its place in the original.</param>
/// <param name="Text">Its words; the first 200 characters where it is longer.</param>
/// <param name="Reason">Why it was left out.</param>
public sealed record LeftOut(string Path, string Text, string Reason);
