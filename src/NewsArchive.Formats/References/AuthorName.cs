namespace NewsArchive.Formats.References;

/// <summary>Names as references write them.</summary>
internal static class AuthorName
{
    /// <summary><c>Marsh, Delia</c> as <c>Delia Marsh</c>, so that a list of names can have commas between them; what has no comma
    /// stays.</summary>
    public static string InOrder(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch
        {
            2 => $"{parts[1]} {parts[0]}",
            3 => $"{parts[1]} {parts[0]} {parts[2]}", // a suffix such as Jr.
            _ => name.Trim().TrimEnd(','),
        };
    }
}
