namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Addresses of the web, of mail and of people on social networks.</summary>
internal static class Web
{
    /// <summary>One address and nothing else.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text) =>
        !text.Contains(' ') && (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) && text.Length > 10;

    /// <summary>One mail address, or one or more handles such as <c>@janedoe</c>.</summary>
    public static bool IsContact(ReadOnlySpan<char> text)
    {
        if (!text.Contains('@'))
            return false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(".,;:()");
            if (!word.IsEmpty && !word.Contains('@') && !word.Equals("email", StringComparison.OrdinalIgnoreCase)
                && !word.Equals("twitter", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}
