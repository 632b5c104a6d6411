namespace NewsArchive.Formats.Text;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">Its length in the text, in UTF-16 code units.</param>
/// <param name="Text">The word in lower case with Latin letters folded (<see cref="LetterFolding"/>); not stemmed.</param>
public readonly record struct WordToken(int Start, int Length, string Text)
{
    /// <summary>The place just behind it.</summary>
    public int End => Start + Length;
}
