using System.Globalization;
using System.Text;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A run of an original's characters as a page may show them: themselves, or a mark for one that nobody would see.</summary>
/// <param name="Text">The characters, or the name of the one that the mark stands for, such as <c>U+202E</c>.</param>
/// <param name="IsMark">Whether it is a mark.</param>
public sealed record VisibleText(string Text, bool IsMark)
{
    private const int ZeroWidthNonJoiner = 0x200C; // part of ordinary spelling, as in Persian
    private const int ZeroWidthJoiner = 0x200D; // part of ordinary spelling and of emoji

    /// <summary>Controls, marks of direction, other invisible characters and what could not be decoded become marks.</summary>
    public static IReadOnlyList<VisibleText> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = new List<VisibleText>();
        var plain = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (IsSeen(letter))
            {
                plain.Append(letter);
                continue;
            }

            End(plain, runs);
            runs.Add(new VisibleText($"U+{letter.Value:X4}", IsMark: true));
        }

        End(plain, runs);
        return runs;
    }

    private static bool IsSeen(Rune letter) => letter.Value switch
    {
        '\n' or '\r' or '\t' or ZeroWidthNonJoiner or ZeroWidthJoiner => true,
        0xFFFD => false,
        _ => Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    };

    private static void End(StringBuilder plain, List<VisibleText> runs)
    {
        if (plain.Length > 0)
        {
            runs.Add(new VisibleText(plain.ToString(), IsMark: false));
            plain.Clear();
        }
    }
}
