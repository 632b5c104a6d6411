using NewsArchive.Core.Articles;
using NewsArchive.Web.Pages.Shared;

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

/// <summary>A value as a text, with its basis in a word.</summary>
public sealed record FieldValue(string Value, string Basis)
{
    public const string NotStated = "not stated";

    /// <summary>The value of a field; null where it has none.</summary>
    public static FieldValue? Of(ArticleValues values, CuratedField field)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (field == CuratedField.Date)
        {
            return values.Date is { } date ? new FieldValue(date.Value.Text, BasisWords.Word(date.Basis)) : null;
        }

        var found = field switch
        {
            CuratedField.Headline => values.Headline,
            CuratedField.Byline => values.Byline,
            CuratedField.Source => values.Source,
            CuratedField.Language => values.Language,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field that can be corrected."),
        };
        return found is null ? null : new FieldValue(found.Value, BasisWords.Word(found.Basis));
    }
}
