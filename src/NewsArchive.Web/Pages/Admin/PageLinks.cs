namespace NewsArchive.Web.Pages.Admin;

/// <summary>The way through a list that has several pages.</summary>
/// <param name="Number">The page, counted from 1.</param>
/// <param name="Size">The most entries on a page.</param>
/// <param name="Total">All entries.</param>
/// <param name="Address">The address of a page without its number.</param>
public sealed record PageLinks(int Number, int Size, int Total, string Address)
{
    private const int Last = 1_000_000; // so that no number overflows

    public static PageLinks None { get; } = new(1, 1, 0, "");

    public int Count => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>A page's number as it came in an address, made one that can be.</summary>
    public static int Valid(int number) => Math.Clamp(number, 1, Last);
}
