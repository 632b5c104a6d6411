using System.Text;

namespace NewsArchive.Formats.Html;

/// <summary>Text as a page shows it: white space collapsed, nothing invisible in it.</summary>
internal static class ShownText
{
    /// <summary>Every run of white space as one space, none at the ends; zero-width and control characters are no text.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        var pending = false;
        Append(result, text, ref pending);
        return result.ToString();
    }

    /// <summary>Adds a text to others, collapsed as they are.</summary>
    /// <param name="result">What was collapsed before.</param>
    /// <param name="text">What is added.</param>
    /// <param name="pending">Whether white space stands between the two.</param>
    public static void Append(StringBuilder result, string text, ref bool pending)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pending = true;
            }
            else if (!IsInvisible(c))
            {
                if (pending && result.Length > 0) result.Append(' ');
                pending = false;
                result.Append(c);
            }
        }
    }

    /// <summary>The lines of a text, each without white space at its end, without empty lines at either end.</summary>
    public static string Lines(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
            if (c is '\n' or '\t' || !IsInvisible(c)) clean.Append(c);
        return string.Join('\n', clean.ToString().Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    // Soft hyphens, zero-width spaces, byte-order marks and bidirectional overrides would hide or reorder words.
    private static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069');
}
