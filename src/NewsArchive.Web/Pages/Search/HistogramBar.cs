namespace NewsArchive.Web.Pages.Search;

/// <summary>A bar of a histogram.</summary>
/// <param name="Label">The time it stands for.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Articles">How many articles begin in it.</param>
/// <param name="Href">The search narrowed to it.</param>
/// <param name="X">Its left edge, in units of the drawing.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height; at least one unit where there is an article, so that it can be seen.</param>
public sealed record HistogramBar(string Label, DateOnly From, DateOnly To, int Articles, string Href, double X, double Width, double Height);
