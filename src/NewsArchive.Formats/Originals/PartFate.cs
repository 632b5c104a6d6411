namespace NewsArchive.Formats.Originals;

/// <summary>What became of a part of an original.</summary>
public enum PartFate
{
    /// <summary>It gave a field its value.</summary>
    Field,

    /// <summary>It is in a block of the article.</summary>
    Block,

    /// <summary>It only introduces or separates.</summary>
    Label,

    /// <summary>White space between the others, and a byte-order mark.</summary>
    WhiteSpace,

    /// <summary>It was left out for a stated reason.</summary>
    LeftOut,

    /// <summary>Nothing of the article speaks of it.</summary>
    Unused,
}
