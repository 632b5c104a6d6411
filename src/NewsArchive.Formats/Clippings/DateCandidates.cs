namespace NewsArchive.Formats.Clippings;

/// <summary>The dates a clipping states about itself, by where it states them; running text is never asked.</summary>
internal sealed class DateCandidates
{
    /// <summary>From a date line, a header line or the byline.</summary>
    public DateField? Published { get; set; }

    /// <summary>From a line that says when the report was last changed.</summary>
    public DateField? Updated { get; set; }

    /// <summary>From the dateline; often without a year.</summary>
    public DateField? Dateline { get; set; }

    /// <summary>The date of publication; failing that the dateline's, failing that that of the last change.</summary>
    public DateField? Best => Published ?? Dateline ?? Updated;
}
