using NewsArchive.Formats.Captures;
using NewsArchive.Formats.Clippings;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Html;
using NewsArchive.Formats.JsonLines;
using NewsArchive.Formats.Markdown;
using NewsArchive.Formats.NewsMl;
using NewsArchive.Formats.NinJs;
using NewsArchive.Formats.Nitf;

namespace NewsArchive.Formats.Registry;

/// <summary>The formats: the one place that knows them all. Which of them reads an original, <see cref="Recognition"/> says.</summary>
public static class ArticleFormats
{
    public static IReadOnlyList<IArticleFormat> All { get; } = With(ColumnMapping.ByName);

    /// <summary>The list with names of columns as a mapping has them.</summary>
    public static IReadOnlyList<IArticleFormat> With(ColumnMapping mapping) =>
    [
        new NitfFormat(),
        new NewsMlG2Format(),
        new SelfExtractingPage(),
        new HtmlFormat(),
        new MhtmlFormat(),
        new NinJsFormat(),
        new JsonFormat(mapping),
        new MarkdownFormat(),
        new ClippingFormat(),
    ];

    /// <summary>The format of an original that begins so, or null where none matches.</summary>
    public static IArticleFormat? Find(OriginalHeader header) => Recognition.Of(header, [], All).Format;

    /// <summary>What to tell a person about an original that no format reads.</summary>
    public static Problem NoneFor(OriginalHeader header) =>
        new("unknown-format", $"The archive cannot read this kind of file: it is {FileSignature.Of(header)?.Phrase}.");
}
