using System.Text;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Articles;

/// <summary>Words made fit for an address.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <summary>
    /// Lower-case letters and digits with hyphens between words, cut at a word's end; <paramref name="otherwise"/> where nothing is left.
    /// </summary>
    public static string Of(string? text, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var letter in LetterFolding.Fold(text ?? ""))
        {
            if (char.IsLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                if (slug.Length >= MaxLength)
                {
                    break;
                }

                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-');
        return whole.Length == 0 ? otherwise : whole.Length <= MaxLength * 2 ? whole : whole[..(MaxLength * 2)];
    }
}
