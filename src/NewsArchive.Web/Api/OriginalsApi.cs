using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsArchive.Core;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Web.Api;

/// <summary>The files that articles came from, byte for byte. A browser saves them and never runs them.</summary>
public static class OriginalsApi
{
    private const string Binary = "application/octet-stream";
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private const int Utf16MarkLength = 2;

    public static void MapOriginals(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/articles/{id:long}/original", Reading, (long id, Archive archive, HttpContext context) =>
            Send(archive.Articles.Original(id), "no-cache", context));
        endpoints.MapMethods("/articles/{id:long}/original/document", Reading, (long id, Archive archive, HttpContext context) =>
            Send(archive.Articles.Document(id), "no-cache", context));
        endpoints.MapMethods("/articles/{id:long}/revisions/{number:int}/original", Reading,
            (long id, int number, Archive archive, HttpContext context) =>
            Send(archive.Articles.Original(id, number), "public, max-age=31536000, immutable", context));
    }

    private static Results<FileContentHttpResult, NotFound> Send((byte[] Bytes, string Name)? original, string caching, HttpContext context)
    {
        if (original is not { } found)
        {
            return TypedResults.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "sandbox";
        headers.CacheControl = caching;
        headers.ContentDisposition = Attachment(found.Name);
        return TypedResults.File(
            found.Bytes, TypeOf(found.Bytes), fileDownloadName: null, enableRangeProcessing: true, lastModified: null,
            new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(found.Bytes))}\""));
    }

    /// <summary>The file's name, as RFC 6266 has it: in ASCII, and as it is by RFC 5987.</summary>
    private static string Attachment(string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(Safe(name));
        return disposition.ToString();
    }

    /// <summary>
    /// The name without what no file system or header should be given: separators, controls, marks of direction, halves of letters.
    /// </summary>
    private static string Safe(string name) => string.Concat(name.EnumerateRunes().Select(letter =>
        letter.Value is '/' or '\\' or ':' or '"' or '*' or '?' or '<' or '>' or '|' or 0xFFFD
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
            ? "_" : letter.ToString()));

    /// <summary>Text only where the bytes show it and its encoding; markup too is sent as text.</summary>
    private static string TypeOf(byte[] bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return bytes.Contains((byte)0) ? Binary : "text/plain; charset=utf-8";
        }

        return TextDecoding.MarkLength(bytes) == Utf16MarkLength ? "text/plain; charset=utf-16" : Binary;
    }
}
