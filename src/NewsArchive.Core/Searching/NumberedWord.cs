namespace NewsArchive.Core.Searching;

/// <summary>A word of a text by its number in a <see cref="WordVocabulary"/>.</summary>
/// <param name="Number">The number.</param>
/// <param name="Start">Where it begins in the text as it was given: in UTF-16 code units, or in bytes.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct NumberedWord(int Number, int Start, int Length)
{
    public int End => Start + Length;
}
