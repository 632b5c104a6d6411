namespace NewsArchive.Formats.Text;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">Its length, in UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The place just behind it.</summary>
    public int End => Start + Length;

    /// <summary>Its words as written.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>Whether two ranges share a character.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
