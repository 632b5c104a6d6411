using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Core.Importing;

/// <summary>Reads files without an archive.</summary>
public sealed class FileParser(KnownFormats formats, ImportOptions options)
{
    private readonly ContainerRecords records = new(formats, new ContainerLimits { MaxRecordLength = options.MaxFileSize });

    /// <summary>What a file says: one result, or one for each record of a container.</summary>
    public IEnumerable<ParsedOriginal> Parse(string path)
    {
        var (stream, reason) = ImportFiles.Open(path);
        if (stream is null)
        {
            yield return Rejected(null, new Problem("unreadable", reason!));
            yield break;
        }

        using (stream)
        {
            var header = ImportFiles.Header(path, stream);
            if (formats.Container(header) is not { } container)
            {
                var (bytes, unread) = ImportFiles.Read(stream, options.MaxFileSize);
                yield return bytes is null ? Rejected(null, new Problem("unreadable", unread!)) : Parse(null, new Original(header.Name, bytes));
                yield break;
            }

            foreach (var found in records.Of(path, container, stream))
            {
                yield return found.Record switch
                {
                    { Original: null } => new ParsedOriginal(PlaceOf(found, path), Format: null, Version: null, new ParseResult([], found.Record.Problems)),
                    { Parse: { } parse } => new ParsedOriginal(PlaceOf(found, path), found.ReadBy!.Format, found.ReadBy.Version, parse()),
                    { Original: { } original } => Parse(PlaceOf(found, path), original),
                };
            }
        }
    }

    private static string PlaceOf(FoundRecord found, string path) => found.Place[(path.Length + FoundPlace.Separator.Length)..];

    private ParsedOriginal Parse(string? place, Original original) => formats.Format(original.Header) is { } format
        ? new ParsedOriginal(place, format.Name, format.Version, format.Parse(original))
        : Rejected(place, ArticleFormats.NoneFor(original.Header));

    private static ParsedOriginal Rejected(string? place, Problem reason) => new(place, Format: null, Version: null, new ParseResult([], [reason]));
}
