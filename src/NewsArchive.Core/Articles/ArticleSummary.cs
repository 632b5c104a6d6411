using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>An article as lists show it.</summary>
public sealed record ArticleSummary
{
    /// <summary>The columns that <see cref="Read"/> takes, of <c>articles a LEFT JOIN sources s</c>.</summary>
    internal const string Columns =
        "a.id, a.external_id, a.headline, a.headline_basis, a.standfirst, a.date, a.date_lower, a.date_upper, a.date_basis, s.name, "
            + "s.slug, a.dateline, a.word_count, a.updated_at, a.status";

    /// <summary>How many <see cref="Columns"/> there are: the place of the first column behind them.</summary>
    internal const int ColumnCount = 15;

    internal const string Tables = "articles a LEFT JOIN sources s ON s.id = a.source_id";

    public required long Id { get; init; }

    public string? ExternalId { get; init; }

    public string? Headline { get; init; }

    public Basis? HeadlineBasis { get; init; }

    public string? Standfirst { get; init; }

    /// <summary>An EDTF string; null where the article is undated.</summary>
    public string? Date { get; init; }

    public DateOnly? DateLower { get; init; }

    public DateOnly? DateUpper { get; init; }

    public Basis? DateBasis { get; init; }

    public string? SourceName { get; init; }

    public string? SourceSlug { get; init; }

    /// <summary>The dateline as the file has it, perhaps with day and agency.</summary>
    public string? Dateline { get; init; }

    public int WordCount { get; init; }

    /// <summary>When the article last changed in the archive.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whether its source took it back.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The headline as catalogues show it: one that the archive supplied stands in square brackets.</summary>
    public string DisplayHeadline => HeadlineText.Display(Headline, HeadlineBasis);

    internal static ArticleSummary Read(ArchiveRow row) => new()
    {
        Id = row.GetInt64(0),
        ExternalId = row.TextOrNull(1),
        Headline = row.TextOrNull(2),
        HeadlineBasis = row.EnumOrNull<Basis>(3),
        Standfirst = row.TextOrNull(4),
        Date = row.TextOrNull(5),
        DateLower = row.DayOrNull(6),
        DateUpper = row.DayOrNull(7),
        DateBasis = row.EnumOrNull<Basis>(8),
        SourceName = row.TextOrNull(9),
        SourceSlug = row.TextOrNull(10),
        Dateline = row.TextOrNull(11),
        WordCount = row.GetInt32(12),
        UpdatedAt = row.Time(13),
        IsWithdrawn = PublicationStatus.IsWithdrawn(row.TextOrNull(14)),
    };
}

/// <summary>Shows headlines as cataloguers do.</summary>
public static class HeadlineText
{
    /// <summary>
    /// A stated or curated headline as it is; a supplied one in square brackets; <c>[no headline]</c> where there is none.
    /// </summary>
    public static string Display(string? headline, Basis? basis) => headline is null
        ? "[no headline]"
        : basis is Basis.Derived or Basis.Inferred ? $"[{headline}]" : headline;
}

/// <summary>What agencies say of the standing of an item.</summary>
public static class PublicationStatus
{
    // ninjs and NewsML-G2 (IPTC pubstatus), NewsML 1 (Status), NITF (management-status).
    private static readonly string[] Withdrawn = ["canceled", "cancelled", "withheld", "killed", "kill", "withdrawn"];

    /// <summary>
    /// Whether a status, such as <c>stat:canceled</c>, takes the item back. It stays in the archive, and is shown as withdrawn.
    /// </summary>
    public static bool IsWithdrawn(string? status) =>
        status is not null && Withdrawn.Contains(status[(status.LastIndexOf(':') + 1)..].Trim(), StringComparer.OrdinalIgnoreCase);
}
