namespace NewsArchive.Core.Stories;

/// <summary>One of the terms that a report is most about.</summary>
/// <param name="Hash">The term's hash.</param>
/// <param name="Word">The word as the report first writes it.</param>
public sealed record StoryKey(uint Hash, string Word)
{
    /// <summary>The hash of a term: FNV-1a over its UTF-16 code units, the same everywhere and for ever.</summary>
    public static uint HashOf(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var hash = 2166136261u;
        foreach (var c in term)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}
