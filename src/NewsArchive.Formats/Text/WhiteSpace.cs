using System.Text;

namespace NewsArchive.Formats.Text;

/// <summary>White space as Unicode has it, no-break spaces included.</summary>
public static class WhiteSpace
{
    /// <summary>The text with every run of white space as one space, and none at its ends.</summary>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        text = text.Trim();
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
