using System.Buffers;
using System.Text;

namespace NewsArchive.Formats.Text;

/// <summary>White space as Unicode has it, no-break spaces included.</summary>
public static class WhiteSpace
{
    /// <summary>All white space but the space itself.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => char.IsWhiteSpace(letter) && letter != ' ')]);

    /// <summary>The text with every run of white space as one space, and none at its ends.</summary>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        // Most texts are as they should be; finding that out at once is many times as fast as going letter by letter.
        if (!text.ContainsAny(Unusual) && text.IndexOf("  ") < 0)
            return text.ToString();
        var normal = new StringBuilder(text.Length);
        var open = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                open = true;
                continue;
            }

            if (open)
                normal.Append(' ');
            open = false;
            normal.Append(letter);
        }

        return normal.ToString();
    }
}
