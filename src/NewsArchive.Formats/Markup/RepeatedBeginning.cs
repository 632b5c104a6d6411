using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Markup;

/// <summary>A summary that programs cut from the beginning of the text: it is no standfirst that anybody wrote.</summary>
internal static class RepeatedBeginning
{
    public const string Reason = "It repeats the beginning of the text.";

    /// <summary>What is written where a text was cut.</summary>
    private static readonly string[] Ellipses = ["[…]", "[...]", "…", "..."];

    public static bool Is(string summary, IReadOnlyList<Block> blocks)
    {
        var beginning = WithoutEllipsis(summary);
        if (beginning.Length == 0)
            return false;
        var text = string.Join(' ', blocks.Where(block => block.IsText).Select(block => block.Text));
        return text.StartsWith(beginning, StringComparison.Ordinal);
    }

    private static string WithoutEllipsis(string words)
    {
        var end = words.AsSpan().TrimEnd();
        foreach (var mark in Ellipses)
        {
            if (end.EndsWith(mark))
                return end[..^mark.Length].TrimEnd().ToString();
        }

        return end.ToString();
    }
}
