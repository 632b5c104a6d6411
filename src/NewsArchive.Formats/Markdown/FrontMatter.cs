namespace NewsArchive.Formats.Markdown;

/// <summary>The metadata at the head of a Markdown text, between two lines of <c>---</c> (YAML) or <c>+++</c> (TOML).</summary>
/// <param name="IsToml">Whether it is TOML.</param>
/// <param name="Start">The first character behind the opening line.</param>
/// <param name="End">The first character of the closing line; the text's end where none is found.</param>
/// <param name="BodyStart">The first character behind the closing line.</param>
internal readonly record struct FrontMatter(bool IsToml, int Start, int End, int BodyStart)
{
    /// <summary>Metadata is never longer; beyond it the opening line was a rule.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>The front matter a text begins with, or null. An opening line alone may be a rule above a text.</summary>
    public static FrontMatter? Find(ReadOnlySpan<char> text)
    {
        var isToml = text.StartsWith("+++");
        if (!isToml && !text.StartsWith("---"))
            return null;
        var mark = text[..3];
        var firstEnd = text.IndexOf('\n');
        if (firstEnd < 0 || !text[3..firstEnd].IsWhiteSpace() || !BeginsWithKey(text[(firstEnd + 1)..], isToml ? '=' : ':'))
            return null;
        for (var at = firstEnd + 1; at < Math.Min(text.Length, MaxLength);)
        {
            var length = text[at..].IndexOf('\n');
            var end = length < 0 ? text.Length : at + length;
            var line = text[at..end].TrimEnd();
            if (line.SequenceEqual(mark) || !isToml && line.SequenceEqual("..."))
                return new FrontMatter(isToml, firstEnd + 1, at, Math.Min(text.Length, end + 1));
            at = end + 1;
        }

        return null;
    }

    /// <summary>The first line that says anything begins with a name; an empty front matter is one too.</summary>
    private static bool BeginsWithKey(ReadOnlySpan<char> text, char separator)
    {
        while (true)
        {
            var end = text.IndexOf('\n');
            var line = (end < 0 ? text : text[..end]).Trim();
            if (line.IsEmpty || line[0] is '#' or '[')
            {
                if (end < 0)
                    return false;
                text = text[(end + 1)..];
                continue;
            }

            if (line.StartsWith("---") || line.StartsWith("+++"))
                return true;
            var at = line.IndexOf(separator);
            return at > 0 && line[..at].TrimEnd().IndexOfAny(" \t") < 0;
        }
    }
}
