using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Admin.Articles;

/// <summary>A field's value that stands, the file's own, and the correction between them.</summary>
/// <param name="Standing">The value that stands; null where the field has none.</param>
/// <param name="OfFile">What the current revision's file says.</param>
/// <param name="Correction">The correction that stands.</param>
public sealed record FieldValues(FieldValue? Standing, FieldValue? OfFile, Correction? Correction)
{
    public string StandingBasis => Standing?.Basis ?? (Correction is null ? FieldValue.NotStated : "curated");

    public string FileBasis => OfFile?.Basis ?? FieldValue.NotStated;

    public static FieldValues Of(ArticleView article, CuratedField field)
    {
        ArgumentNullException.ThrowIfNull(article);
        var ofFile = ArticleValues.Of(article.Parsed, []);
        return new FieldValues(
            FieldValue.Of(article.Values, field),
            FieldValue.Of(ofFile, field),
            article.Corrections.LastOrDefault(correction => correction.Field == field && correction.EndedAt is null));
    }
}
