namespace NewsArchive.Formats.Contract;

/// <summary>On what a value rests. Shown with every value; a derived or inferred one is never shown as if the file had stated it.</summary>
public enum Basis
{
    /// <summary>The file says so, in so many words.</summary>
    Stated,

    /// <summary>A named rule made it from what the file says.</summary>
    Derived,

    /// <summary>Concluded from other reports.</summary>
    Inferred,

    /// <summary>A person entered it, with a reason.</summary>
    Curated,
}
