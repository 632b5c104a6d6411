using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>A number that a text states, with what it counts.</summary>
/// <param name="Range">Its place in the text, with its sign of currency or percent.</param>
/// <param name="Value">Its value, with its scale: <c>2.5 million</c> is 2,500,000.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">The currency's sign for money, else empty.</param>
/// <param name="Counted">The terms that follow it, at most three, which say what is counted: <c>seven people dead</c> gives <c>peopl,
/// dead</c>.</param>
/// <param name="Bound">How exactly it is meant: <c>at least</c>, <c>more than</c>, <c>about</c>; empty where nothing is said.</param>
public sealed record Figure(TextRange Range, decimal Value, FigureKind Kind, string Unit, IReadOnlyList<string> Counted, string Bound);

/// <summary>What a figure counts.</summary>
public enum FigureKind
{
    /// <summary>A number of something: <c>seven people</c>, <c>10-minute</c>.</summary>
    Count,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A place in an order: <c>third</c>, <c>74th</c>.</summary>
    Ordinal,
}
