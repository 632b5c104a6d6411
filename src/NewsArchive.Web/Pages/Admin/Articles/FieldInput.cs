using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;

namespace NewsArchive.Web.Pages.Admin.Articles;

/// <summary>What a curator entered for a field.</summary>
public sealed class FieldInput
{
    public string? Value { get; set; }

    /// <summary>The field has no value, and that is no oversight.</summary>
    public bool None { get; set; }

    /// <summary>The value that stood when the form was made; null where there was none.</summary>
    public string? Was { get; set; }

    /// <summary>The value that the field is to have.</summary>
    public string? Wanted => None ? null : Given;

    public bool IsChanged => Wanted != OneLine(Was);

    private string? Given => OneLine(Value);

    /// <summary>A field as the form first shows it.</summary>
    public static FieldInput Of(FieldValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var standing = values.Standing?.Value;
        return new FieldInput { Value = standing, Was = standing, None = values is { Standing: null, Correction: not null } };
    }

    public static string NoneLabel(CuratedField field) => field switch
    {
        CuratedField.Headline => "No headline",
        CuratedField.Byline => "No byline",
        CuratedField.Source => "Source unknown",
        CuratedField.Date => "Undated",
        CuratedField.Language => "Language unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field that can be corrected."),
    };

    /// <summary>Why what was entered cannot be, or null.</summary>
    public string? Against(CuratedField field)
    {
        if (None)
        {
            return Given is not null && Given != OneLine(Was) ? $"Enter a value or tick “{NoneLabel(field)}”, not both." : null;
        }

        return Given is null && Was is not null
            ? $"Enter a value, or tick “{NoneLabel(field)}”."
            : IsChanged ? RefusalText.Of(Curator.AgainstValue(field, Given), Given) : null;
    }

    // A browser takes line breaks out of what stands in a field of one line.
    private static string? OneLine(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
