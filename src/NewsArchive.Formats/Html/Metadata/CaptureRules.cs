using AngleSharp.Dom;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>When a page was captured, by the account of the program or the web archive that did it.</summary>
internal static class CaptureRules
{
    /// <summary>What stands before the moment in a comment, and before what follows it.</summary>
    private static readonly (string Before, string Behind)[] Comments =
        [("saved date:", "\n"), ("FILE ARCHIVED ON ", " AND RETRIEVED")];

    public static DateField? Find(PageFacts facts) =>
        SavedFrom.Comments(facts.Page).Select(InComment).FirstOrDefault(date => date is not null)
        ?? InAddress(facts)
        ?? InMetadata(facts);

    private static DateField? InComment(IComment comment)
    {
        foreach (var (before, behind) in Comments)
        {
            var start = comment.Data.IndexOf(before, StringComparison.OrdinalIgnoreCase);
            if (start < 0) continue;
            start += before.Length;
            var end = comment.Data.IndexOf(behind, start, StringComparison.Ordinal);
            var words = comment.Data[start..(end < 0 ? comment.Data.Length : end)].Trim();
            if (DayReading.Of(words, "en") is { } day) return Field(day, new Found(words, "comment()"));
        }

        return null;
    }

    /// <summary>Archives write their own addresses in place of the page's, with the moment in them.</summary>
    private static DateField? InAddress(PageFacts facts)
    {
        foreach (var found in AddressRules.Stated(facts))
            if (WebArchives.Unwrap(found.Text)?.Day is { } day) return Field(day, found);
        return null;
    }

    private static DateField? InMetadata(PageFacts facts)
    {
        if (!facts.IsOfArchiveToday) return null;
        var node = facts.Page.Nodes.FirstOrDefault(node => node.Name == "meta"
            && node.Attribute("property") is "article:published_time" or "article:modified_time");
        return node?.Attribute("content") is { } words && DayReading.OfMachine(words, null) is { } day
            ? Field(day, new Found(words, $"meta[property=\"{node.Attribute("property")}\"]"))
            : null;
    }

    private static DateField Field(DateOnly day, Found found) =>
        new(EdtfDate.Day(day), Basis.Stated, new Evidence("capture of the page", Path: found.Path, Text: found.Text));
}
