using System.Buffers;
using System.Globalization;

namespace NewsArchive.Formats.Dates;

/// <summary>Two to four digits of which some may be unspecified: <c>XX</c>, <c>1X</c>, <c>198X</c>.</summary>
internal readonly record struct EdtfDigits(string Text)
{
    /// <summary>The characters that may stand for a digit.</summary>
    public static readonly SearchValues<char> OrUnspecified = SearchValues.Create("0123456789X");

    public bool IsMasked => Text.Contains('X', StringComparison.Ordinal);

    public bool IsWhollyMasked => Text.AsSpan().TrimStart('X').IsEmpty;

    public int Min => int.Parse(Text.Replace('X', '0'), NumberStyles.None);

    public int Max => int.Parse(Text.Replace('X', '9'), NumberStyles.None);

    /// <summary>Whether a number, written with as many digits, fits.</summary>
    public bool Matches(int number)
    {
        for (var i = Text.Length - 1; i >= 0; i--, number /= 10)
        {
            if (Text[i] != 'X' && Text[i] - '0' != number % 10)
            {
                return false;
            }
        }

        return number == 0;
    }
}
