using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>The reading half of an import: reads, hashes and parses a file. It touches the database only to ask what is known.</summary>
internal sealed class FileReader(ArchiveStorage storage, ImportOptions options, IReadOnlyList<IArticleFormat> formats)
{
    public ReadFile Read(string path)
    {
        var (bytes, reason) = ImportFiles.Read(path, options.MaxFileSize);
        if (bytes is null)
        {
            return new ReadFile(path) { Reasons = [new Problem("unreadable", reason!)], IsGone = !File.Exists(path) };
        }

        var original = new Original(Path.GetFileName(path), bytes);
        if (formats.FirstOrDefault(format => format.Matches(original.Header)) is not { } format)
        {
            return new ReadFile(path) { Reasons = [ArticleFormats.NoneFor(original.Header)] };
        }

        var sha256 = ImportFiles.Sha256(bytes);
        var known = storage.Read(connection => new PlaceRows(connection, runId: 0).At(path));
        if (known is not null && known.Sha256 == sha256 && (known.IsReadBy(format) || known.OriginalId != known.CurrentOriginalId))
        {
            return new ReadFile(path) { Known = known };
        }

        var result = format.Parse(original);
        return result.Articles switch
        {
            [var article] => new ReadFile(path) { Found = new FoundOriginal(path, bytes, sha256, format, article) },
            [] => new ReadFile(path) { Reasons = result.Problems },
            _ => throw new InvalidOperationException($"{format.Name} returned several articles for one original."),
        };
    }
}
