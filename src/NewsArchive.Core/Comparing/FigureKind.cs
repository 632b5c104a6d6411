namespace NewsArchive.Core.Comparing;

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
