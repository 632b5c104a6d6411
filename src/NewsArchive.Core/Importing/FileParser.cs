using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>Reads files without an archive.</summary>
public sealed class FileParser(KnownFormats formats, ImportOptions options)
{
    /// <summary>What a file says: one result, or one for each record of a container.</summary>
    public IEnumerable<ParsedOriginal> Parse(string path)
    {
        var (file, reason) = OpenFile.Open(path, formats, options);
        if (file is null)
        {
            yield return Rejected(place: null, [reason!]);
            yield break;
        }

        using (file)
        {
            foreach (var found in file.Originals())
            {
                yield return Parse(found, file.Container is null ? null : found.Place[(path.Length + FoundPlace.Separator.Length)..]);
            }
        }
    }

    private static ParsedOriginal Parse(FoundRecord found, string? place) => found is { Parse: { } parse, ReadBy: { } readBy }
        ? new ParsedOriginal(place, readBy.Format, readBy.Version, parse().With(found.Problems))
        : Rejected(place, found.Unknown is { } unknown ? [unknown] : found.Problems);

    private static ParsedOriginal Rejected(string? place, IReadOnlyList<Problem> reasons) =>
        new(place, Format: null, Version: null, new ParseResult([], reasons));
}

/// <summary>What one original says.</summary>
/// <param name="Place">Where it is in its container; null for a file.</param>
/// <param name="Format">The format that read it; null where none did.</param>
/// <param name="Version">The format's version.</param>
/// <param name="Result">The article, or the reasons why there is none.</param>
public sealed record ParsedOriginal(string? Place, string? Format, int? Version, ParseResult Result);
