namespace NewsArchive.Formats.Originals;

/// <summary>Something that an article says of a place in its original.</summary>
/// <param name="Fate">What became of the place.</param>
/// <param name="Name">The field or the kind of block.</param>
/// <param name="Path">The place, <c>[1]</c> not written; see <see cref="ToldParts.Short"/>.</param>
/// <param name="Text">The words as the article has them.</param>
/// <param name="Reason">Why they were left out.</param>
internal sealed record ToldPart(PartFate Fate, string? Name, string Path, string Text, string? Reason = null)
{
    /// <summary>What is left out is shown no further than about this many characters.</summary>
    private const int ShownLength = 198;

    /// <summary>The words by which they are compared: markup and encodings change marks and spaces, never letters.</summary>
    public string Letters { get; } = LettersOf(Text);

    /// <summary>Whether the words are only a beginning.</summary>
    public bool IsCut => Text.Length >= ShownLength;

    public static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
