namespace NewsArchive.Formats.Markup;

/// <summary>Language tags as files write them.</summary>
internal static class LanguageTag
{
    /// <summary>The longest tag BCP 47 asks programs to keep.</summary>
    private const int Longest = 35;

    /// <summary>The BCP 47 tag, with hyphens for underlines; null where it is none.</summary>
    public static string? Read(string text)
    {
        var tag = text.Trim().Replace('_', '-');
        var parts = tag.Split('-');
        var isTag = tag.Length <= Longest && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return isTag && tag is not "und" and not "mul" and not "zxx" ? tag : null;
    }
}
