using System.Text;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Core.Importing;

/// <summary>The formats and containers that an import knows.</summary>
public sealed class KnownFormats(IReadOnlyList<IArticleFormat> formats, IReadOnlyList<IArticleContainer> containers)
{
    /// <summary>All that the program has.</summary>
    public static KnownFormats All { get; } = new(ArticleFormats.All, ArticleContainers.All);

    /// <summary>All that the program has, with names of columns from outside (<see cref="ImportOptions.Columns"/>).</summary>
    /// <exception cref="ArchiveException">The names make no sense; the message says why.</exception>
    public static KnownFormats With(IDictionary<string, string> columns) => ColumnMapping.TryRead(columns, out var mapping) is { } reason
        ? throw new ArchiveException($"Import:Columns: {reason}")
        : new KnownFormats(ArticleFormats.With(mapping), ArticleContainers.With(mapping));

    /// <summary>The encoding that a person said files are in; null where nobody did.</summary>
    /// <exception cref="ArchiveException">No encoding has that name.</exception>
    public static Encoding? Encoding(ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return string.IsNullOrWhiteSpace(options.Encoding) ? null : EncodingNames.Find(options.Encoding.Trim())
            ?? throw new ArchiveException($"Import:Encoding: unknown encoding “{options.Encoding}”. Use a name such as windows-1251, "
                + "shift_jis or big5.");
    }

    /// <summary>All formats with their versions: a container that others read may be read otherwise.</summary>
    public string Signature { get; } = string.Join(
        ' ',
        formats.Select(format => $"{format.Name}/{format.Version}")
            .Concat(containers.Select(container => $"{container.Name}/{container.Version}")));

    /// <summary>What reads a file that begins so.</summary>
    public Recognition Recognise(OriginalHeader header) => Recognition.Of(header, containers, formats);
}
