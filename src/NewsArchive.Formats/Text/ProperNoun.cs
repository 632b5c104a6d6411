namespace NewsArchive.Formats.Text;

/// <summary>Words with a capital that stand side by side: mostly the name of a person, a place, a body or a thing.</summary>
/// <param name="Range">Its place in the text.</param>
/// <param name="Text">Its words as written, without a possessive ending.</param>
/// <param name="Words">Its words in lower case, folded, hyphens parted: <c>Moon Jae-in</c> gives <c>moon, jae, in</c>.</param>
public sealed record ProperNoun(TextRange Range, string Text, IReadOnlyList<string> Words)
{
    /// <summary>One string for all ways of writing the same words: <c>Kim Jong-un</c> and <c>Kim Jong Un</c> are both <c>kim jong un</c>.</summary>
    public string Key { get; } = string.Join(' ', Words);
}
