using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Documents;

/// <summary>How much a document may hold, so that none can fill the memory.</summary>
internal static class DocumentLimits
{
    /// <summary>More letters than the largest download of a database has: 2,000 long articles.</summary>
    public const int MaxLetters = 24_000_000;

    /// <summary>More paragraphs than the largest download has.</summary>
    public const int MaxLines = 400_000;

    /// <summary>The pages of a PDF.</summary>
    public const int MaxPages = 5_000;

    /// <summary>What a packed document may unpack to, in bytes; less where it is small.</summary>
    public static ContainerLimits Unpacked { get; } = new() { MaxUnpackedLength = 128L * 1024 * 1024, MaxExpansionRatio = 100 };

    public static ArchiveFault TooLong() =>
        new("too-large", $"The document has more than {MaxLetters:N0} letters or {MaxLines:N0} paragraphs. Split it.");
}

/// <summary>The lines of a document while it is read.</summary>
internal sealed class DocumentLines
{
    private readonly List<DocumentLine> lines = [];
    private long letters;

    public int Count => lines.Count;

    public IReadOnlyList<DocumentLine> All => lines;

    /// <exception cref="ArchiveFault">The document is longer than any may be.</exception>
    public void Add(DocumentLine line)
    {
        letters += line.Text.Length;
        if (letters > DocumentLimits.MaxLetters || lines.Count >= DocumentLimits.MaxLines)
            throw DocumentLimits.TooLong();
        lines.Add(line);
    }
}
