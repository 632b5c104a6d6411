namespace NewsArchive.Formats.Html.Body;

/// <summary>The reasons that make a block of another kind than text; all others leave it out.</summary>
internal static class Reasons
{
    public const string Caption = "caption";

    /// <summary>A line or box inside the report that points to another report.</summary>
    public const string RelatedLink = "related link in the report";

    /// <summary>A line inside the report in which the site speaks for itself.</summary>
    public const string Promotion = "promotion in the report";

    public const string Correction = "correction";
}
