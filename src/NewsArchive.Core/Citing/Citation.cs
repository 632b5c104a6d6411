using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Citing;

/// <summary>What a citation of an article says, whatever its format.</summary>
public sealed record Citation
{
    public required long ArticleId { get; init; }

    /// <summary>The headline; null where there is none.</summary>
    public string? Headline { get; init; }

    /// <summary>Whether the archive or a person supplied the headline: it stands in square brackets then.</summary>
    public bool IsSupplied { get; init; }

    public required IReadOnlyList<CitedName> Authors { get; init; }

    /// <summary>The outlet; null where none is known.</summary>
    public string? Source { get; init; }

    public EdtfDate? Date { get; init; }

    /// <summary>Whether the date was inferred from other reports.</summary>
    public bool IsInferred { get; init; }

    public string? Language { get; init; }

    public string? Section { get; init; }

    /// <summary>The article's own address on the web, where its file gives one.</summary>
    public string? Url { get; init; }

    /// <summary>The article's address in the archive.</summary>
    public required string Permalink { get; init; }

    /// <summary>The archive's name.</summary>
    public required string Archive { get; init; }

    /// <summary>The headline as a citation shows it, without an end.</summary>
    public string Title => HeadlineText.Display(Headline, Headline is null ? null : IsSupplied ? Basis.Derived : Basis.Stated);

    /// <summary>Where the report is found: on the web, else in the archive.</summary>
    public string Address => Url ?? Permalink;

    /// <summary>The one day of the date; null where it may be several.</summary>
    public DateOnly? Day => Date is { Precision: EdtfPrecision.Day } date && date.Lower == date.Upper ? date.Lower : null;

    /// <summary>The one year of the date; null where it may be several.</summary>
    public int? Year => Date is { } date && date.Lower?.Year == date.Upper?.Year ? date.Lower?.Year : null;

    /// <summary>Whether the date is not to be taken as stated for certain.</summary>
    public bool IsDoubtful => Date is { } date && (IsInferred || date.IsApproximate || date.IsUncertain);

    /// <summary>The citation of an article with the values that stand.</summary>
    public static Citation Of(ArticleView article, string archive, string permalink)
    {
        ArgumentNullException.ThrowIfNull(article);
        var values = article.Values;
        return new Citation
        {
            ArticleId = article.Summary.Id,
            Headline = values.Headline?.Value,
            IsSupplied = values.Headline is { Basis: not Basis.Stated },
            Authors = Bylines.Read(values.Byline?.Value),
            Source = values.Source?.Value,
            Date = values.Date?.Value,
            IsInferred = values.Date?.Basis == Basis.Inferred,
            Language = article.Parsed.Language?.Value,
            Section = article.Parsed.Section?.Value,
            Url = article.Parsed.Url?.Value,
            Permalink = permalink,
            Archive = archive,
        };
    }
}
