namespace NewsArchive.Core.Searching.Language;

/// <summary>What a query may ask for at most. What goes beyond is passed over, and the reading says so.</summary>
public static class QueryLimits
{
    /// <summary>The most characters that are read.</summary>
    public const int MaxLength = 2000;

    /// <summary>The most words, those of phrases counted each.</summary>
    public const int MaxWords = 50;

    /// <summary>The most parentheses within each other.</summary>
    public const int MaxDepth = 16;

    /// <summary>The most words between two that are to stand near each other.</summary>
    public const int MaxDistance = 100;

    /// <summary>The most proximities that one of more than words is expanded to; beyond, both sides need only be in an article.</summary>
    public const int MaxExpanded = 100;

    /// <summary>The most times a word can be asked for.</summary>
    public const int MaxTimes = 50;

    /// <summary>The fewest letters before a *: with fewer, a large part of all words would begin so.</summary>
    public const int MinPrefix = 2;
}
