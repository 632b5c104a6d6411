using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Articles;

/// <summary>What saving an original did.</summary>
/// <param name="Kind">The outcome.</param>
/// <param name="ArticleId">The article that the original belongs to.</param>
/// <param name="Revision">The revision that was made, if one was.</param>
/// <param name="Message">What a person should know beside it.</param>
public sealed record SaveResult(OutcomeKind Kind, long ArticleId, int? Revision = null, string? Message = null)
{
    /// <summary>What differs from the revision before, in lines; asked for only where it is to be shown.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];
}
