namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>How many words a field has, as lengths are compared in ranking.</summary>
internal static class WordLength
{
    /// <summary>Runs of letters and digits.</summary>
    public static int Of(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            var isWord = char.IsAsciiLetterOrDigit(letter) || (letter > 127 && char.IsLetterOrDigit(letter));
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }

        return words;
    }
}
