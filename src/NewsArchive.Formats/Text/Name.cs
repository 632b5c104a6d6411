namespace NewsArchive.Formats.Text;

/// <summary>A name as a text writes it: of a person, a place, a body or a thing.</summary>
/// <param name="Range">Its place in the text.</param>
/// <param name="Text">Its words as written, without a possessive ending.</param>
/// <param name="Words">Its words in lower case, folded, hyphens parted: <c>Moon Jae-in</c> gives <c>moon, jae, in</c>.</param>
public sealed record Name(TextRange Range, string Text, IReadOnlyList<string> Words)
{
    /// <summary>One string for all ways of writing the same words: <c>Kim Jong-un</c> and <c>Kim Jong Un</c> are both <c>kim jong un</c>.</summary>
    public string Key { get; } = string.Join(' ', Words);
}
