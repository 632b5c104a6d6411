namespace NewsArchive.Formats.Html.Body;

/// <summary>
/// The report's text as the page's JSON-LD states it. It has lost its paragraphs, so it only guides: it says which blocks
/// of the page are surely text, and where the report begins and ends.
/// </summary>
internal sealed class StatedText
{
    private const int ShingleSize = 4;

    /// <summary>Shorter texts are summaries.</summary>
    private const int LeastWeight = 400;

    /// <summary>So much of a block's shingles must be in the stated text for the block to be part of it.</summary>
    private const double LeastMatch = 0.75;

    /// <summary>So much of the stated text must be found on the page for it to be believed whole.</summary>
    private const double LeastCover = 0.7;

    private readonly HashSet<ulong> shingles;
    private readonly int weight;

    private StatedText(HashSet<ulong> shingles, int weight)
    {
        this.shingles = shingles;
        this.weight = weight;
    }

    /// <summary>A guide made of this text; null where it is too short to be one.</summary>
    public static StatedText? Of(string? text)
    {
        if (text is null || TextWeight.Of(text) is var weight && weight < LeastWeight) return null;
        return new StatedText([.. Shingles(WithoutTags(text))], weight);
    }

    /// <summary>The blocks that the stated text has; empty where it has too few for it to be the text of this page.</summary>
    public IReadOnlyList<TextBlock> Matches(IEnumerable<TextBlock> blocks)
    {
        var matches = blocks.Where(Has).ToList();
        return matches.Sum(block => block.Weight) >= weight * LeastCover ? matches : [];
    }

    private bool Has(TextBlock block)
    {
        if (block.Weight < 25) return false;
        int all = 0, found = 0;
        foreach (var shingle in Shingles(block.Text))
        {
            all++;
            if (shingles.Contains(shingle)) found++;
        }

        return all > 0 && found >= all * LeastMatch;
    }

    private static IEnumerable<ulong> Shingles(string text)
    {
        var words = new List<ulong>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord && start < 0) start = i;
            if (isWord || start < 0) continue;
            words.Add(Hash(text.AsSpan(start, i - start)));
            start = -1;
            if (words.Count >= ShingleSize) yield return Combine(words);
        }
    }

    // FNV-1a: unlike the runtime's own hashes it gives the same results in every run.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return hash;
    }

    private static ulong Combine(List<ulong> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words[^ShingleSize..]) hash = (hash ^ word) * 1099511628211UL;
        return hash;
    }

    private static string WithoutTags(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var inTag = false;
        foreach (var c in text)
        {
            if (c == '<') inTag = true;
            if (!inTag) result.Append(c);
            if (c != '>' || !inTag) continue;
            inTag = false;
            result.Append(' ');
        }

        return result.ToString();
    }
}
