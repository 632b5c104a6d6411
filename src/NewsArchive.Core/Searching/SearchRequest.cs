using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching;

/// <summary>What an index is asked for: a tree of words and what narrows it. Every request is answered.</summary>
public sealed record SearchRequest
{
    public const int DefaultPageSize = 20;

    /// <summary>What must match; null asks for every article.</summary>
    public QueryNode? Tree { get; init; }

    /// <summary>
    /// Whether the tree is a plain list of words, all of them or any of them: it is then ranked as a bag of words, with
    /// the words of the best articles as further evidence.
    /// </summary>
    public bool IsWordList { get; init; }

    /// <summary>Only articles of one of these sources, by slug; empty for all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Only articles that state no source; beside <see cref="Sources"/> it is one more of them.</summary>
    public bool WithoutSource { get; init; }

    /// <summary>Only articles whose date may be this day or later; inclusive. Undated articles never match a date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only articles whose date may be this day or earlier; inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>
    /// Only articles in this language, by the first part of its tag (<c>en</c> for <c>en-GB</c>); empty for those that state none; null for
    /// all.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Only articles that tell the same event as this one, and itself; null for all.</summary>
    public long? StoryOf { get; init; }

    /// <summary>Only articles that give this name, by its number; null for all.</summary>
    public long? NameId { get; init; }

    /// <summary>Only articles without a date.</summary>
    public bool UndatedOnly { get; init; }

    /// <summary>Only articles whose file states their date.</summary>
    public bool StatedOnly { get; init; }

    /// <summary>
    /// Whether matches of nearly the same text stand behind the first of them. Pages then have so many groups; counts stay those of all
    /// matches.
    /// </summary>
    public bool FoldsDuplicates { get; init; }

    /// <summary>Whether hits come with passages of their texts.</summary>
    public bool WithSnippets { get; init; } = true;

    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;
}

/// <summary>The order of hits. Undated articles come last in either order of time.</summary>
public enum SearchOrder
{
    Relevance,
    Newest,
    Oldest,

    /// <summary>Most words first.</summary>
    Longest,
}
