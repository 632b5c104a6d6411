using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Documents;

namespace NewsArchive.Formats.Downloads;

/// <summary>Takes a document that is a database's download apart into its articles: the original of each is its own text as read from the
/// document.</summary>
internal static class DownloadDocuments
{
    /// <summary>The articles, or null where the document is no download.</summary>
    /// <param name="original">The document.</param>
    /// <param name="document">Its text.</param>
    public static IEnumerable<ContainerRecord>? Records(Original original, DocumentText document)
    {
        var download = DownloadLines.Of(document);
        if (DownloadLayouts.Of(download.Lines) is not { } layout || layout.Articles(download.Lines) is not { Count: > 0 } articles)
            return null;
        var problems = document.Problems; // all that is kept of the document while its articles are read
        return articles.Select((article, i) => Record(original, download.Part(article), layout, i + 1, problems));
    }

    private static ContainerRecord Record(Original document, DownloadLines part, IDownloadLayout layout, int number,
        IReadOnlyList<Problem> problems)
    {
        var bytes = Encoding.UTF8.GetBytes(part.Text());
        return new ContainerRecord($"document {number}", new Original(document.Name, bytes))
        {
            Document = document,
            Format = layout.Name,
            Parse = () => layout.Read(part.Lines).OfText(TextDecoding.Decode(bytes).Source, problems),
        };
    }
}
