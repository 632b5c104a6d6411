using NewsArchive.Formats;

namespace NewsArchive.Core.Articles;

/// <summary>An original as an import found it.</summary>
/// <param name="Path">The full path of its place.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Sha256">Their SHA-256 in lower-case hexadecimal digits.</param>
/// <param name="Format">The format that reads it.</param>
/// <param name="Article">What the format read.</param>
public sealed record FoundOriginal(string Path, ReadOnlyMemory<byte> Bytes, string Sha256, IArticleFormat Format, ParsedArticle Article);
