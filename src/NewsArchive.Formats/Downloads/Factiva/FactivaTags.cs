using System.Collections.Frozen;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>The two- and three-letter tags before the parts of a Factiva article.</summary>
internal static class FactivaTags
{
    private static readonly FrozenDictionary<string, (ColumnUse Use, BlockKind? Block)> Uses = new Dictionary<string,
        (ColumnUse, BlockKind?)>
    {
        ["HD"] = (ColumnUse.Headline, null),
        ["BY"] = (ColumnUse.Byline, null),
        ["PD"] = (ColumnUse.Date, null),
        ["SN"] = (ColumnUse.Source, null),
        ["LA"] = (ColumnUse.Language, null),
        ["SE"] = (ColumnUse.Section, null),
        ["CR"] = (ColumnUse.Credit, null),
        ["AN"] = (ColumnUse.Id, null),
        ["LP"] = (ColumnUse.None, BlockKind.Paragraph),
        ["TD"] = (ColumnUse.None, BlockKind.Paragraph),
        ["ART"] = (ColumnUse.None, BlockKind.Caption),
        ["COR"] = (ColumnUse.None, BlockKind.Correction),
    }.ToFrozenDictionary();

    /// <summary>Tags whose values the archive has no place for: pages, counts, codes, rights.</summary>
    private static readonly FrozenSet<string> Others =
    [
        "CLM", "CO", "CT", "CX", "CY", "DLN", "ED", "ET", "GC", "IN", "IPC", "IPD", "NGC", "NS", "PG", "PUB", "RBC", "RE", "RF",
        "RST", "SC", "VOL", "WC",
    ];

    public static bool Is(string tag) => Uses.ContainsKey(tag) || Others.Contains(tag);

    public static (ColumnUse Use, BlockKind? Block) Of(string tag) => Uses.GetValueOrDefault(tag);
}
