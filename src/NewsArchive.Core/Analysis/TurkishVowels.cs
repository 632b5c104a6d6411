namespace NewsArchive.Core.Analysis;

/// <summary>
/// Gives a folded Turkish word vowels that its stemmer takes: endings follow the vowels before them (<c>köylüler</c>, <c>kuşlar</c>), and
/// folding made ü u, ö o and ı i. A and e were not touched, and tell on which side the vowels next to them are; a word with neither is
/// taken to be of the side of e.
/// </summary>
internal static class TurkishVowels
{
    /// <summary>The word with its vowels on the side of the a or e behind them, or else of the last one.</summary>
    public static string Restored(string word)
    {
        var letters = word.ToCharArray();
        var side = SideOf(letters.AsSpan().LastIndexOfAny('a', 'e') is >= 0 and var last ? letters[last] : 'e');
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            side = letters[i] is 'a' or 'e' ? SideOf(letters[i]) : side;
            letters[i] = (letters[i], side) switch
            {
                ('i', Side.Back) => 'ı',
                ('o', Side.Front) => 'ö',
                ('u', Side.Front) => 'ü',
                _ => letters[i],
            };
        }

        return new string(letters);
    }

    private static Side SideOf(char vowel) => vowel == 'a' ? Side.Back : Side.Front;

    private enum Side
    {
        Back,
        Front,
    }
}
