using System.Collections.Frozen;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The labels before the values of a clipping's header lines, by language.</summary>
internal static class HeaderLabels
{
    /// <summary>No label of the table is longer.</summary>
    public const int Longest = 24;

    private static readonly (HeaderValue Value, string[] Labels)[] Rows =
    [
        (HeaderValue.Headline, ["title", "headline", "titel", "überschrift", "schlagzeile", "titre", "título", "titular", "titolo", "kop", "rubrik", "overskrift", "otsikko", "tytuł", "заголовок"]),
        (HeaderValue.Standfirst, ["standfirst", "subtitle", "subheadline", "subhead", "deck", "dek", "summary", "description", "abstract", "untertitel", "vorspann", "chapô", "sous-titre", "subtítulo", "bajada", "sottotitolo", "sommario"]),
        (HeaderValue.Byline, ["by", "byline", "author", "authors", "writer", "reporter", "autor", "autoren", "auteur", "auteurs", "autora", "autores", "autore", "författare", "forfatter", "автор"]),
        (HeaderValue.Published, ["date", "published", "published on", "publication date", "date published", "pubdate", "posted", "posted on", "issued", "datum", "veröffentlicht", "erschienen", "publié", "publié le", "date de publication", "fecha", "publicado", "data", "pubblicato", "gepubliceerd", "publicerad", "publisert", "opublikowano", "дата"]),
        (HeaderValue.Updated, ["updated", "last updated", "updated on", "modified", "last modified", "date modified", "aktualisiert", "stand", "mis à jour", "actualizado", "atualizado", "aggiornato", "bijgewerkt", "uppdaterad", "oppdatert"]),
        (HeaderValue.Source, ["source", "publication", "outlet", "newspaper", "publisher", "quelle", "zeitung", "medium", "journal", "fuente", "medio", "fonte", "testata", "bron", "krant", "källa", "kilde", "lähde", "źródło", "zdroj", "источник", "kaynak"]),
        (HeaderValue.Credit, ["credit", "credits", "wire", "agency", "agentur", "agence", "agencia", "agenzia"]),
        (HeaderValue.Url, ["url", "link", "web", "website", "web address", "permalink", "address", "original", "original url"]),
        (HeaderValue.Section, ["section", "category", "desk", "ressort", "kategorie", "rubrique", "catégorie", "sección", "categoría", "seção", "sezione", "categoria", "sectie", "раздел"]),
        (HeaderValue.Language, ["language", "lang", "sprache", "langue", "idioma", "lingua", "taal", "språk", "язык"]),
        (HeaderValue.Tags, ["tags", "tag", "keywords", "topics", "schlagwörter", "schlagworte", "stichwörter", "mots-clés", "mots clés", "etiquetas", "palabras clave", "parole chiave", "trefwoorden"]),
        (HeaderValue.Dateline, ["location", "place", "dateline", "ort", "lieu", "lugar", "luogo", "plaats"]),
        (HeaderValue.None, ["text", "body", "article", "content", "full text", "volltext", "texte", "texto", "testo", "words", "word count", "length", "page", "seite", "accessed", "retrieved", "saved"]),
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
