using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Formats.Dates;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Api;

/// <summary>A search as a feed: Atom 1.0 (RFC 4287) or JSON Feed 1.1.</summary>
/// <param name="Id">The feed's id, the same whatever it holds.</param>
/// <param name="Title">Its title.</param>
/// <param name="Home">The page that shows the same.</param>
/// <param name="Self">Its own address.</param>
/// <param name="Site">The address of the site before an article's own.</param>
/// <param name="Archive">What tells this archive from others.</param>
/// <param name="Hits">Its entries, the newest first.</param>
/// <param name="EmptySince">The time of its last change while it is empty.</param>
public sealed record SearchFeed(string Id, string Title, string Home, string Self, string Site, string Archive,
    IReadOnlyList<SearchHit> Hits, DateTimeOffset EmptySince)
{
    public const string AtomType = "application/atom+xml; charset=utf-8";
    public const string JsonType = "application/feed+json; charset=utf-8";
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>When an entry of it last changed in the archive.</summary>
    public DateTimeOffset Updated => Hits.Count == 0 ? EmptySince : Hits.Max(hit => hit.Article.UpdatedAt);

    /// <summary>An id that is a URN, made from what the thing is: RFC 9562, version 8.</summary>
    public static string UrnOf(string what)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(what))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    public byte[] Atom()
    {
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output,
            new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            Text(xml, "id", Id);
            Text(xml, "title", Title);
            Text(xml, "updated", Time(Updated));
            Link(xml, "self", Self, "application/atom+xml");
            Link(xml, "alternate", Home, "text/html");
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", "NewsArchive");
            xml.WriteEndElement();
            foreach (var hit in Hits)
            {
                Entry(xml, hit);
            }

            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(
        new FeedJson("https://jsonfeed.org/version/1.1", Title, Home, Self, Hits.Select(ItemOf)), WebJson.Feeds.FeedJson);

    private FeedItemJson ItemOf(SearchHit hit) => new(
        IdOf(hit.Article), Site + hit.Article.Path, hit.Article.DisplayHeadline, Clean(SnippetMarks.Remove(hit.Snippet)),
        PublishedOf(hit.Article),
        Time(hit.Article.UpdatedAt), hit.Article.SourceName is { } source ? [new FeedAuthorJson(source)] : null);

    private void Entry(XmlWriter xml, SearchHit hit)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", IdOf(hit.Article));
        Text(xml, "title", hit.Article.DisplayHeadline);
        Text(xml, "updated", Time(hit.Article.UpdatedAt));
        if (PublishedOf(hit.Article) is { } published)
        {
            Text(xml, "published", published);
        }

        Link(xml, "alternate", Site + hit.Article.Path, "text/html");
        if (hit.Article.SourceName is { } source)
        {
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", source);
            xml.WriteEndElement();
        }

        Text(xml, "summary", SnippetMarks.Remove(hit.Snippet));
        xml.WriteEndElement();
    }

    /// <summary>An article's id in feeds: the same in all feeds of this archive, under whatever name its site is reached.</summary>
    private string IdOf(ArticleSummary article) => UrnOf($"{Archive}/articles/{article.Id}");

    /// <summary>The date, only where it is one certain day.</summary>
    private static string? PublishedOf(ArticleSummary article) =>
        EdtfDate.TryParse(article.Date, out var date) && date.IsCertainDay ? $"{date.Text}T00:00:00Z" : null;

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    /// <summary>The text without what XML has no sign for.</summary>
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(letter => letter.IsBmp ? XmlConvert.IsXmlChar((char)letter.Value) : true));

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}

/// <summary>A feed by JSON Feed 1.1.</summary>
internal sealed record FeedJson(string Version, string Title, string HomePageUrl, string FeedUrl, IEnumerable<FeedItemJson> Items);

internal sealed record FeedItemJson(
    string Id, string Url, string Title, string ContentText, string? DatePublished, string DateModified,
    IReadOnlyList<FeedAuthorJson>? Authors);

internal sealed record FeedAuthorJson(string Name);
