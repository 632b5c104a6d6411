using System.Collections.Frozen;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The labels before the values of a clipping's header lines, by language.</summary>
internal static class HeaderLabels
{
    /// <summary>No label of the table is longer.</summary>
    public const int Longest = 24;

    private static readonly (HeaderValue Value, string[] Labels)[] Rows =
    [
        (HeaderValue.Headline, [
            "title", "headline", "titel", "überschrift", "schlagzeile", "titre", "título", "titular", "titolo", "kop", "rubrik",
            "overskrift", "otsikko", "tytuł", "заголовок", "标题", "標題", "見出し", "タイトル",
        ]),
        (HeaderValue.Standfirst, [
            "standfirst", "subtitle", "subheadline", "subhead", "deck", "dek", "summary", "description", "abstract",
            "untertitel", "vorspann", "chapô", "sous-titre", "subtítulo", "bajada", "sottotitolo", "sommario",
        ]),
        (HeaderValue.Byline, [
            "by", "byline", "author", "authors", "writer", "reporter", "autor", "autoren", "auteur", "auteurs", "autora",
            "autores", "autore", "författare", "forfatter", "автор", "авторы", "autorzy", "текст", "作者", "记者", "記者", "執筆",
        ]),
        (HeaderValue.Published, [
            "date", "published", "published on", "publication date", "date published", "pubdate", "posted", "posted on",
            "issued", "datum", "veröffentlicht", "erschienen", "publié", "publié le", "date de publication", "fecha",
            "publicado", "data", "pubblicato", "gepubliceerd", "publicerad", "publisert", "opublikowano", "дата",
            "опубликовано", "日期", "发布时间", "發布時間", "公開日", "掲載日", "日付",
        ]),
        (HeaderValue.Updated, [
            "updated", "last updated", "updated on", "modified", "last modified", "date modified", "aktualisiert", "stand",
            "mis à jour", "actualizado", "atualizado", "aggiornato", "bijgewerkt", "uppdaterad", "oppdatert", "aktualizacja",
            "обновлено", "更新时间", "更新時間", "更新日",
        ]),
        (HeaderValue.Source, [
            "source", "publication", "outlet", "newspaper", "publisher", "quelle", "zeitung", "medium", "journal", "fuente",
            "medio", "fonte", "testata", "bron", "krant", "källa", "kilde", "lähde", "źródło", "zdroj", "источник", "kaynak",
            "来源", "來源", "出典",
        ]),
        (HeaderValue.Credit, ["credit", "credits", "wire", "agency", "agentur", "agence", "agencia", "agenzia"]),
        (HeaderValue.Url, ["url", "link", "web", "website", "web address", "permalink", "address", "original", "original url"]),
        (HeaderValue.Section, [
            "section", "category", "desk", "ressort", "kategorie", "rubrique", "catégorie", "sección", "categoría", "seção",
            "sezione", "categoria", "sectie", "раздел",
        ]),
        (HeaderValue.Language, ["language", "lang", "sprache", "langue", "idioma", "lingua", "taal", "språk", "язык"]),
        (HeaderValue.Tags, [
            "tags", "tag", "keywords", "topics", "schlagwörter", "schlagworte", "stichwörter", "mots-clés", "mots clés",
            "etiquetas", "palabras clave", "parole chiave", "trefwoorden",
        ]),
        (HeaderValue.Dateline, ["location", "place", "dateline", "ort", "lieu", "lugar", "luogo", "plaats"]),
        (HeaderValue.None, [
            "text", "body", "article", "content", "full text", "volltext", "texte", "texto", "testo", "words", "word count",
            "length", "page", "seite", "accessed", "retrieved", "saved",
        ]),
    ];

    private static readonly FrozenDictionary<string, HeaderValue> ByLabel = Rows
        .SelectMany(row => row.Labels.Select(label => (label, row.Value)))
        .ToFrozenDictionary(row => row.label, row => row.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line begins with a label and a colon.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, Longest + 2)].IndexOfAny(':', '：');
        return colon > 0 && Find(line[..colon].TrimEnd()) is not null;
    }

    /// <summary>Whether a line begins with a scraper's key: <c>date 2018-09-20</c>, <c>url https://…</c></summary>
    public static bool BeginsAsKey(ReadOnlySpan<char> line) =>
        line.StartsWith("url http", StringComparison.Ordinal)
        || line.StartsWith("date ", StringComparison.Ordinal) && line.Length > 5 && (char.IsAsciiDigit(line[5]) || char.IsUpper(line[5]));

    /// <summary>What a label introduces, or null where it is no label.</summary>
    public static HeaderValue? Find(ReadOnlySpan<char> label) =>
        label.Length <= Longest && ByLabel.TryGetValue(label.ToString(), out var value) ? value : null;
}

/// <summary>The sections of newspapers as they stand above headlines.</summary>
internal static class Sections
{
    public static FrozenSet<string> Names { get; } =
        """
        World|World News|International|Politics|UK|US|U.S.|Europe|Asia|Africa|Americas|Middle East|Business|Economy|Markets|Money|
        Finance|Technology|Tech|Science|Health|Environment|Climate|Education|Culture|Arts|Books|Film|Music|Theatre|Travel|Food|
        Sport|Sports|Football|Cricket|Tennis|Opinion|Comment|Editorial|Analysis|Feature|Features|Local|Local News|National|Nation|
        News|Weather|Crime|Law|Society|Life|Lifestyle|Style|Obituary|Obituaries|Letters|Exclusive|Breaking News|Explainer|Interview|
        Review|Reviews
        |Politik|Wirtschaft|Ausland|Inland|Kultur|Wissen|Wissenschaft|Gesellschaft|Panorama|Feuilleton|Meinung|Kommentar|Lokales|
        Digital|Gesundheit|Reise|Monde|Politique|Économie|Société|Sciences|Santé|Opinions|Planète|Mundo|Internacional|Política|
        Economía|Economia|Deportes|Cultura|Sociedad|Ciencia|Opinión|Esteri|Cronaca|Politica|Esporte|Esportes|Ciência|Saúde|
        Buitenland|Binnenland|Economie|Cultuur|Utrikes|Inrikes|Ekonomi|Nöje|Kultur
        """.Split('|', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

/// <summary>What stands over the news set as a list above a report.</summary>
internal static class SummaryLabels
{
    private static CueList Lines { get; } =
    [
        "highlights", "story highlights", "key points", "key takeaways", "at a glance", "in brief", "in short", "summary",
        "das wichtigste in kürze", "auf einen blick", "kurz gefasst", "l'essentiel", "en bref", "claves", "lo esencial",
        "in breve", "in sintesi",
    ];

    public static bool Is(string text) => Words.IsAny(text, Lines);
}
