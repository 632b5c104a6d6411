namespace NewsArchive.Web.Pages.Articles;

/// <summary>A line of the legend of an original.</summary>
/// <param name="Name">The name by which the style sheet knows the group.</param>
/// <param name="Label">Its word.</param>
/// <param name="Meaning">What became of its parts.</param>
public sealed record PartGroup(string Name, string Label, string Meaning)
{
    /// <summary>All groups but white space, which has no mark.</summary>
    public static IReadOnlyList<PartGroup> All { get; } =
    [
        new("field", "Field", "gave a field its value: headline, byline, date and the like"),
        new("text", "Text", "became part of the report’s text"),
        new("beside", "Beside", "is kept beside the report: related links, promotions, credits"),
        new("label", "Label", "only introduces or separates"),
        new("left-out", "Left out", "was left out, for the reason given"),
        new("unused", "Not used", "was neither taken nor listed by the reader"),
    ];
}
