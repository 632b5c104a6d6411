using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>Shows headlines as cataloguers do.</summary>
public static class HeadlineText
{
    /// <summary>A stated or curated headline as it is; a supplied one in square brackets; <c>[no headline]</c> where there is none.</summary>
    public static string Display(string? headline, Basis? basis) => headline is null
        ? "[no headline]"
        : basis is Basis.Derived or Basis.Inferred ? $"[{headline}]" : headline;
}
