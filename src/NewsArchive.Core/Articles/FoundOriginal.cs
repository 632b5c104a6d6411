using System.Security.Cryptography;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Articles;

/// <summary>
/// An original as an import found it, with all that saving it needs worked out, so that the one writer has nothing left
/// to do but write.
/// </summary>
public sealed class FoundOriginal
{
    /// <param name="place">Where it was found.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="sha256">Their SHA-256 in lower-case hexadecimal digits.</param>
    /// <param name="readBy">The format that read it.</param>
    /// <param name="article">What the format read.</param>
    public FoundOriginal(FoundPlace place, ReadOnlyMemory<byte> bytes, string sha256, ReadBy readBy, ParsedArticle article)
    {
        Place = place;
        Sha256 = sha256;
        ReadBy = readBy;
        Article = article;
        Length = bytes.Length;
        Content = OriginalContent.Compress(bytes.Span);
        Parsed = ParsedArticleJson.ToJson(article);
        Problems = ProblemsJson.Write(article.Problems);
        Words = WordCount.Of(article);
        Text = ArticleText.Of(article);
        Identity = article.Identity ?? (place.Container is { } container && article.ExternalId is { } id
            ? $"{container}\n{article.Source?.Value}\n{id.Value}" // ids repeat from file to file and from source to source
            : null);
    }

    public FoundPlace Place { get; }

    public string Sha256 { get; }

    public ReadBy ReadBy { get; }

    public ParsedArticle Article { get; }

    /// <summary>The document that its text was read from; null where its bytes are all.</summary>
    public FoundDocument? Document { get; init; }

    /// <summary>What other originals of the same article share; null where nothing does.</summary>
    public string? Identity { get; }

    /// <summary>Whether its address is what others of the same article share.</summary>
    internal bool HasAddress => Identity is not null && Identity == ArticleAddress.Of(Article.Url?.Value);

    /// <summary>What it can be known by from now on: the best first.</summary>
    internal IEnumerable<string> Identities => Identity is null ? [] : [Identity, .. Article.OtherIdentities];

    /// <summary>What it may be known by already; the address as earlier versions of the program wrote it comes last.</summary>
    internal IEnumerable<string> KnownIdentities => EarlierAddress is { } earlier ? [.. Identities, earlier] : Identities;

    /// <summary>Whether an identity is the address, which careless sites give to several pages.</summary>
    internal bool IsAddress(string identity) => HasAddress && (identity == Identity || identity == EarlierAddress);

    private string? EarlierAddress => HasAddress && Uri.TryCreate(Article.Url!.Value, UriKind.Absolute, out var address)
        ? address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped) : null;

    internal long Length { get; }

    internal byte[] Content { get; }

    internal string Parsed { get; }

    internal string Problems { get; }

    internal int Words { get; }

    internal ArticleText Text { get; }
}

/// <summary>A document of many articles, kept once for all of them.</summary>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hexadecimal digits.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Content">The bytes, compressed.</param>
public sealed record FoundDocument(string Sha256, long Length, byte[] Content)
{
    public static FoundDocument Of(ReadOnlySpan<byte> bytes) =>
        new(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, OriginalContent.Compress(bytes));
}

/// <summary>Where an import found an original.</summary>
/// <param name="Path">A file's full path, or a container's followed by <c>!/</c> and the record's place in it.</param>
/// <param name="Container">The container's path; null for a file.</param>
public sealed record FoundPlace(string Path, string? Container = null)
{
    /// <summary>What stands between a container's path and a record's place in it.</summary>
    public const string Separator = "!/";

    /// <summary>
    /// Whether the bytes that the place held before are elsewhere in the same container now: records were put in or taken
    /// out, and this is not a new version of the one that was here.
    /// </summary>
    public bool IsShifted { get; init; }

    /// <summary>The path of the file that holds the place.</summary>
    public static string FileOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var separator = path.IndexOf(Separator, StringComparison.Ordinal);
        return separator < 0 ? path : path[..separator];
    }
}

/// <summary>The format that read an original.</summary>
public sealed record ReadBy(string Format, int Version);
