using System.Collections.Frozen;

namespace NewsArchive.Formats.Columns;

/// <summary>
/// The names that data sets, scrapers and content systems give to the parts of an article. Written without capitals,
/// spaces, hyphens and underscores, so that <c>datePublished</c>, <c>date_published</c> and <c>Date published</c> are one.
/// </summary>
internal static class ColumnNames
{
    /// <summary>The longest name of the table is shorter; nothing longer is looked up.</summary>
    private const int Longest = 40;

    /// <summary>In each row the more certain name comes first.</summary>
    private static readonly (ColumnUse Use, string[] Names)[] Rows =
    [
        (ColumnUse.Headline, [
            "headline", "title", "articletitle", "headlinetext", "heading", "header", "titel", "überschrift", "titre", "titulo",
            "título", "titolo",
        ]),
        (ColumnUse.Text, [
            "text", "maintext", "fulltext", "articletext", "articlebody", "body", "bodytext", "bodyhtml", "content",
            "contenttext", "contenthtml", "article", "articlecontent", "story", "storytext", "plaintext", "paragraphs", "html",
            "volltext", "texte", "texto", "testo",
        ]),
        (ColumnUse.Standfirst, [
            "standfirst", "subtitle", "subheadline", "subhead", "deck", "dek", "description", "summary", "abstract", "teaser",
            "excerpt", "leadparagraph", "lead", "lede", "untertitel", "chapo",
        ]),
        (ColumnUse.Byline, [
            "byline", "author", "authors", "authorname", "writer", "writers", "reporter", "reporters", "journalist", "creator",
            "autor", "autoren", "auteur", "auteurs", "autore",
        ]),
        (ColumnUse.Dateline, ["dateline", "location", "place"]),
        (ColumnUse.Date, [
            "datepublished", "publisheddate", "publishdate", "publicationdate", "datepublish", "datepublication", "pubdate",
            "published", "publishedat", "publishedon", "publishtime", "publishedtime", "firstpublished", "date", "articledate",
            "issuedate", "datetime", "day", "timestamp", "time", "created", "createdat", "datecreated", "posted", "dateposted",
            "postedat", "datum", "fecha", "data",
        ]),
        (ColumnUse.Updated, [
            "updated", "updatedat", "dateupdated", "modified", "datemodified", "modifiedat", "lastmodified", "lastupdated",
        ]),
        (ColumnUse.Source, [
            "source", "publication", "publicationname", "outlet", "outletname", "newspaper", "publisher", "publishername",
            "sourcename", "newsoutlet", "media", "medium", "mediaoutlet", "journal", "site", "sitename", "website",
            "sourcedomain", "domain", "hostname", "quelle", "zeitung", "fuente", "fonte",
        ]),
        (ColumnUse.Credit, ["credit", "creditline", "agency", "wire", "copyright", "rights"]),
        (ColumnUse.Url, ["url", "canonicalurl", "link", "articleurl", "sourceurl", "weburl", "permalink", "href", "address"]),
        (ColumnUse.Language, ["language", "lang", "languagecode", "locale", "sprache", "langue", "idioma"]),
        (ColumnUse.Id, [
            "id", "uuid", "guid", "docid", "documentid", "articleid", "storyid", "newsid", "identifier", "accession",
            "accessionnumber",
        ]),
        (ColumnUse.Section, ["section", "category", "sectionname", "desk", "ressort", "rubrik", "rubrique", "kategorie", "sección"]),
        (ColumnUse.Tags, ["tags", "tag", "keywords", "keyword", "topics", "topic", "subjects", "subject", "categories", "schlagwörter"]),
        (ColumnUse.Image, [
            "image", "imageurl", "leadimage", "topimage", "mainimage", "thumbnail", "thumbnailurl", "urltoimage", "photo",
            "picture", "cover",
        ]),
    ];

    private static readonly FrozenDictionary<string, Column> ByName = Rows
        .SelectMany(row => row.Names.Select((name, rank) => (name, new Column(row.Use, rank))))
        .ToFrozenDictionary(row => row.name, row => row.Item2);

    /// <summary>What a name stands for, or null where it is not known.</summary>
    public static Column? Find(string name)
    {
        if (name.Length > Longest)
            return null;
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
                plain[length++] = char.ToLowerInvariant(letter);
        }

        return ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain[..length], out var column) ? column : null;
    }
}
