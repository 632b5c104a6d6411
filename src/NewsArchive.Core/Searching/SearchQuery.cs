namespace NewsArchive.Core.Searching;

/// <summary>What is searched for.</summary>
public sealed record SearchQuery
{
    public const int DefaultPageSize = 20;

    public SearchTerms Terms { get; init; } = SearchTerms.None;

    /// <summary>Only articles whose date may be this day or later; inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only articles whose date may be this day or earlier; inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only articles of this source, by its slug.</summary>
    public string? Source { get; init; }

    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;

    public bool IsEmpty => Terms.IsEmpty && From is null && To is null && Source is null;
}
