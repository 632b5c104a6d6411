using NewsArchive.Formats;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>The values of an article that stand: those of the file, with a curator's corrections laid over them.</summary>
public sealed record ArticleValues(Field? Headline, Field? Byline, Field? Source, DateField? Date)
{
    /// <param name="parsed">What the file says.</param>
    /// <param name="corrections">The corrections that stand.</param>
    /// <param name="inferred">The date that other reports give; it counts only where the file has none, or only a bound.</param>
    public static ArticleValues Of(ParsedArticle parsed, IEnumerable<Correction> corrections, DateField? inferred = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(corrections);
        var values = new ArticleValues(parsed.Headline, parsed.Byline, parsed.Source, DateChoice.Of(parsed.Date, inferred));
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
            CuratedField.Date => this with
            {
                Date = EdtfDate.TryParse(correction.Value ?? "", out var date) ? new DateField(date, Basis.Curated, evidence) : null,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(correction), correction.Field, "Not a field that can be corrected."),
        };
    }
}
