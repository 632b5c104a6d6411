namespace NewsArchive.Formats.Markdown;

/// <summary>
/// Tells Markdown from a clipping with a stray mark: two kinds of signs are needed, one of them a heading or a link;
/// or two links; or one heading or link in a file called <c>.md</c>.
/// </summary>
internal static class MarkdownSigns
{
    private static readonly string[] Extensions = [".md", ".markdown", ".mdown", ".mkd"];

    public static bool Show(string name, ReadOnlySpan<char> text)
    {
        var headings = 0;
        var items = 0;
        var quotes = 0;
        var fences = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd();
            if (IsHeading(line))
                headings++;
            else if (line.StartsWith("- ") || line.StartsWith("* ") || line.StartsWith("+ "))
                items++;
            else if (line.StartsWith("> "))
                quotes++;
            else if (line.StartsWith("```"))
                fences++;
        }

        var links = CountLinks(text);
        var strong = text.Count("**");
        var kinds = Math.Sign(headings) + Math.Sign(links) + Math.Sign(items / 2) + Math.Sign(quotes) + Math.Sign(fences / 2)
            + Math.Sign(strong / 2);
        if (headings + links == 0)
            return false;
        return kinds >= 2 || links >= 2 || Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>One to six number signs, a space and a word (CommonMark 4.2).</summary>
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var signs = line.IndexOfAnyExcept('#');
        return signs is > 0 and <= 6 && line[signs] == ' ' && line.Length > signs + 1;
    }

    private static int CountLinks(ReadOnlySpan<char> text)
    {
        var links = 0;
        while (text.IndexOf("](") is var at and >= 0)
        {
            var target = text[(at + 2)..];
            if (target.StartsWith("http") || target.StartsWith("/") || target.StartsWith("<http"))
                links++;
            text = target;
        }

        return links;
    }
}
