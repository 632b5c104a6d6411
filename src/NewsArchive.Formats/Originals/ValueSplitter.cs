using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Originals;

/// <summary>Parts a value that became several blocks, such as a text in one member of JSON.</summary>
internal static class ValueSplitter
{
    /// <summary>The blocks in their order with what stands between them; null where their words are not the value's own.</summary>
    public static List<OriginalPart>? Split(OriginalValue value, IReadOnlyList<ToldPart> blocks)
    {
        var text = WhiteSpace.Normalise(value.Text);
        var parts = new List<OriginalPart>();
        var position = 0;
        foreach (var block in blocks)
        {
            var words = WhiteSpace.Normalise(block.Text);
            var at = text.IndexOf(words, position, StringComparison.Ordinal);
            if (at < 0)
                return null;
            Between(text[position..at], value.Path, parts);
            parts.Add(new OriginalPart(PartFate.Block, words, block.Name, Path: value.Path));
            position = at + words.Length;
        }

        Between(text[position..], value.Path, parts);
        return parts;
    }

    private static void Between(string words, string path, List<OriginalPart> parts)
    {
        if (!string.IsNullOrWhiteSpace(words))
            parts.Add(new OriginalPart(PartFate.Label, words, Path: path));
    }
}
