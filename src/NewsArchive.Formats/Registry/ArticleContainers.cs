using System.Text;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Captures;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Csv;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Documents;
using NewsArchive.Formats.Downloads;
using NewsArchive.Formats.Downloads.Europresse;
using NewsArchive.Formats.Downloads.Factiva;
using NewsArchive.Formats.Downloads.Nexis;
using NewsArchive.Formats.Feeds;
using NewsArchive.Formats.Html;
using NewsArchive.Formats.JsonLines;
using NewsArchive.Formats.Mail;
using NewsArchive.Formats.NewsMl;
using NewsArchive.Formats.NinJs;
using NewsArchive.Formats.References;
using NewsArchive.Formats.SavedLists;
using NewsArchive.Formats.Wires;

namespace NewsArchive.Formats.Registry;

/// <summary>
/// The containers: the one place that knows them all. Which of them reads a file, <see cref="Recognition"/> says.
/// </summary>
public static class ArticleContainers
{
    public static IReadOnlyList<IArticleContainer> All { get; } = With(ColumnMapping.ByName);

    /// <summary>The list with names of columns as a mapping has them.</summary>
    public static IReadOnlyList<IArticleContainer> With(ColumnMapping mapping) =>
    [
        new DocumentContainer(DownloadDocuments.Records, new ZipContainer(Find)),
        new ZipContainer(Find, [new WaczLayout(), new OmnivoreLayout()]),
        new GzipContainer(Find),
        new TarContainer(Find),
        new WarcContainer(),
        new MailContainer(),
        new FeedList(),
        new SavedListContainer(),
        new ZoteroRdf(),
        new XmlFeed(),
        new JsonFeed(),
        new NewsMlG2Message(),
        new NewsMl1(),
        new NinJsArray(),
        new EndNoteXml(),
        new CslJson(),
        new FactivaSnapshot(),
        new JsonLinesContainer(mapping),
        new JsonArrayContainer(mapping),
        new CsvContainer(mapping),
        new NexisContainer(),
        new FactivaContainer(),
        new FactivaXml(),
        new EuropresseContainer(),
        new WireContainer(),
        new RisContainer(),
        new BibTexContainer(),
        new DownloadContainer(),
    ];

    /// <summary>What a container reads of a file: the file itself, or where it reads text the file in UTF-8.</summary>
    /// <param name="container">The container.</param>
    /// <param name="stream">The file at its beginning; where the container reads text it can be read again.</param>
    /// <param name="said">The encoding that a person said it is in; null where nobody did.</param>
    public static FileInUtf8 Text(IArticleContainer container, Stream stream, Encoding? said)
    {
        ArgumentNullException.ThrowIfNull(container);
        return container.IsText ? TextStream.InUtf8(stream, said, HtmlDecoding.DeclaredIn) : new FileInUtf8(stream, []);
    }

    /// <summary>The container that a file which begins so is, or null where it is none.</summary>
    public static IArticleContainer? Find(OriginalHeader header) =>
        Recognition.Of(header, All, ArticleFormats.All).Container;
}
