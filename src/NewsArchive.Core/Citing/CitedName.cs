namespace NewsArchive.Core.Citing;

/// <summary>An author as citations need one.</summary>
/// <param name="Family">The family name, or the whole name of an organisation and of whom the byline names in one word.</param>
/// <param name="Given">The given names; null for an organisation.</param>
public sealed record CitedName(string Family, string? Given)
{
    /// <summary>The name in its natural order.</summary>
    public string Natural => Given is null ? Family : $"{Given} {Family}";

    /// <summary>The name with the family first, as lists are sorted by.</summary>
    public string Inverted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>The given names' first letters, each with a point; those of a double name keep their hyphen.</summary>
    public string? Initials => Given is null ? null
        : string.Join(' ', Given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InitialsOf));

    private static string InitialsOf(string name) =>
        string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + "."));
}
