using NewsArchive.Core.Articles;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Admin.Articles;

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
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field that can be corrected."),
        };
        return found is null ? null : new FieldValue(found.Value, BasisWords.Word(found.Basis));
    }
}
