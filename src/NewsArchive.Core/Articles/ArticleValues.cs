using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>The values of an article that stand: those of the file, with a curator's corrections laid over them.</summary>
public sealed record ArticleValues(Field? Headline, Field? Byline, Field? Source, DateField? Date, Field? Language)
{
    /// <param name="parsed">What the file says.</param>
    /// <param name="corrections">The corrections that stand.</param>
    /// <param name="inferred">The date that other reports give; it counts only where the file has none, or only a bound.</param>
    public static ArticleValues Of(ParsedArticle parsed, IEnumerable<Correction> corrections, DateField? inferred = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(corrections);
        var values = new ArticleValues(
            parsed.Headline, parsed.Byline, parsed.Source, DateChoice.Of(parsed.Date, inferred), parsed.Language);
        return corrections.Aggregate(values, (current, correction) => current.With(correction));
    }

    private ArticleValues With(Correction correction)
    {
        // Evidence is shown to everybody, so it does not name the curator.
        var evidence = new Evidence("correction", Text: $"{correction.Reason} ({correction.At:yyyy-MM-dd})");
        var field = correction.Value is { } value ? new Field(value, Basis.Curated, evidence) : null;
        return correction.Field switch
        {
            CuratedField.Headline => this with { Headline = field },
            CuratedField.Byline => this with { Byline = field },
            CuratedField.Source => this with { Source = field },
            CuratedField.Language => this with { Language = field },
            CuratedField.Date => this with
            {
                Date = EdtfDate.TryParse(correction.Value ?? "", out var date) ? new DateField(date, Basis.Curated, evidence) : null,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(correction), correction.Field, "Not a field that can be corrected."),
        };
    }
}

/// <summary>
/// Which date stands where a file says little and other reports say more. What a file states always stands, and so does what follows from
/// it to the day or month; a copyright year and a day without its year are bounds, within which others may say which day it was.
/// </summary>
internal static class DateChoice
{
    private const string UnknownYear = "XXXX-";

    /// <summary>Whether a file's date leaves room for what others say.</summary>
    public static bool LeavesOpen(DateField? ofFile) => ofFile is null || LeavesOpen(ofFile.Value.Text, ofFile.Basis);

    /// <inheritdoc cref="LeavesOpen(DateField?)"/>
    /// <param name="text">The EDTF string that stands; null where none does.</param>
    /// <param name="basis">On what it rests.</param>
    public static bool LeavesOpen(string? text, Basis? basis) => text is null
        ? basis is not Basis.Curated
        : basis is Basis.Inferred || (basis is Basis.Derived && text.Length == 4)
            || (basis is not Basis.Curated && text.StartsWith(UnknownYear, StringComparison.Ordinal));

    /// <summary>The date that stands.</summary>
    public static DateField? Of(DateField? ofFile, DateField? inferred) => inferred is not null && LeavesOpen(ofFile) ? inferred : ofFile;
}
