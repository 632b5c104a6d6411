using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching;

/// <summary>How many of the articles that match are of each kind; every count is exact.</summary>
/// <param name="Total">All that match.</param>
/// <param name="Sources">By source, the most first.</param>
/// <param name="WithoutSource">Those that state no source.</param>
/// <param name="Months">By the month in which their date begins, in the order of time; months without any are left out. An uncertain date
/// counts where it begins.</param>
/// <param name="Undated">Those without a date.</param>
/// <param name="OpenStart">Those whose date has no beginning, such as <c>../2018</c>: in no month and not undated.</param>
/// <param name="Languages">By the first part of the language's tag, the most first; the empty tag for those that state none.</param>
public sealed record SearchFacets(
    int Total,
    IReadOnlyList<SourceCount> Sources,
    int WithoutSource,
    IReadOnlyList<MonthCount> Months,
    int Undated,
    int OpenStart,
    IReadOnlyList<LanguageCount> Languages)
{
    /// <summary>The most stories that are counted.</summary>
    public const int MostStories = 20;

    /// <summary>
    /// The stories of which the most articles match, those of which one does left out; at most <see cref="MostStories"/>.
    /// </summary>
    public IReadOnlyList<StoryCount> Stories { get; init; } = [];

    /// <summary>How many of all stand behind another of nearly the same text, where the request folds such.</summary>
    public int Folded { get; init; }
}

/// <summary>Matching articles of a source.</summary>
public sealed record SourceCount(string Slug, string Name, int Articles);

/// <summary>Matching articles in a language.</summary>
/// <param name="Language">The first part of its tag in lower case (<c>en</c>); empty where none is stated.</param>
/// <param name="Articles">How many.</param>
public sealed record LanguageCount(string Language, int Articles);

/// <summary>Matching articles of a story.</summary>
public sealed record StoryCount(long Id, string Title, int Articles);
