using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Prose;

/// <summary>Characters in a text that a reader cannot see and should know of.</summary>
internal static class TextProblems
{
    public static IEnumerable<Problem> Find(string text)
    {
        var controls = 0;
        var firstControl = -1;
        var overrides = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
                overrides++;
            if (!char.IsControl(letter) || char.IsWhiteSpace(letter))
                continue;
            controls++;
            if (firstControl < 0)
                firstControl = i;
        }

        if (controls > 0)
            yield return new Problem("control-characters", $"The text has {controls} invisible control characters, the first "
                + $"(U+{(int)text[firstControl]:X4}) at character {firstControl}. "
                + "The original keeps them; the text has U+FFFD in their place.");
        if (overrides > 0)
            yield return new Problem("direction-override", $"The text has {overrides} characters that change the direction of writing; "
                + "it may read differently from how it is stored. They were kept.");
    }
}
