using System.Collections.Frozen;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>The labels and headings of Nexis Uni and of the newer Nexis, in the languages of the interface.</summary>
internal static class NexisUniLabels
{
    /// <summary>The longest label with its colon.</summary>
    private const int Longest = 26;

    private static readonly (NexisLabel Label, string[] Names)[] Rows =
    [
        (new(ColumnUse.Byline), ["byline", "author", "autor", "auteur", "autorenzeile", "verfasser"]),
        (new(ColumnUse.Section), ["section", "rubrik", "rubrique", "ressort", "sección", "sectie", "sezione"]),
        (new(ColumnUse.Dateline), ["dateline", "datumszeile", "lieu", "ort"]),
        (new(ColumnUse.Standfirst), ["highlight", "encart", "hervorgehoben", "abstract"]),
        (new(ColumnUse.Language), ["language", "sprache", "langue", "idioma", "taal", "lingua"]),
        (new(ColumnUse.Tags), ["subject", "thema", "sujet", "onderwerp", "tema"]),
        (new(ColumnUse.Url), ["url", "web link"]),
        (new(ColumnUse.Id), ["acc-no", "accession number"]),
        (new(ColumnUse.None, BlockKind.Correction), ["correction", "correction appended", "correction-note"]),
        (new(ColumnUse.None),
            ["length", "länge", "longueur", "longitud", "lengte", "load-date", "ladedatum", "date-chargement", "date de chargement",
            "laaddatum", "fecha-carga",
            "publication-type", "publikationstyp", "type de publication", "journal code", "journal-code", "document-type", "series",
                "edition", "organization", "company", "ticker",
            "industry", "geographic", "person", "country", "state", "city", "volume", "issue", "issn", "copyright", "distribution", "dist",
                "pub-type", "correction-date", "term", "notes", "unternehmen", "branche", "personen", "geographie", "société", "secteur",
                "localisation-geo", "personne"]),
    ];

    private static readonly FrozenDictionary<string, NexisLabel> ByName = Rows
        .SelectMany(row => row.Names.Select(name => (name, row.Label)))
        .ToFrozenDictionary(row => row.name, row => row.Label, StringComparer.OrdinalIgnoreCase);

    /// <summary>A heading alone on its line, and what the paragraphs below it are; null where they are left out.</summary>
    private static readonly FrozenDictionary<string, BlockKind?> Headings = new Dictionary<string, BlockKind?>
    {
        ["body"] = BlockKind.Paragraph, ["text"] = BlockKind.Paragraph, ["full text"] = BlockKind.Paragraph,
            ["volltext"] = BlockKind.Paragraph, ["corps"] = BlockKind.Paragraph, ["corps de l'article"] = BlockKind.Paragraph,
            ["cuerpo"] = BlockKind.Paragraph, ["hauptteil"] = BlockKind.Paragraph,
        ["graphic"] = BlockKind.Caption, ["grafik"] = BlockKind.Caption, ["graphique"] = BlockKind.Caption, ["gráfico"] = BlockKind.Caption,
        ["correction"] = BlockKind.Correction, ["correction appended"] = BlockKind.Correction,
        ["classification"] = null, ["klassifizierung"] = null, ["classificatie"] = null, ["clasificación"] = null, ["notes"] = null,
            ["hinweise"] = null, ["remarques"] = null,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Ends = new[]
    {
        "end of document", "ende des dokuments", "dokumentende", "fin du document", "fin del documento", "einde van document",
            "einde van het document", "fine del documento", "fim do documento",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The label a line begins with, and where its value begins.</summary>
    public static (NexisLabel Label, int ValueStart)? Find(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, Longest)).IndexOf(':');
        return colon > 0 && ByName.TryGetValue(line[..colon].Trim(), out var label) ? (label, colon + 1) : null;
    }

    public static bool IsHeading(string line, out BlockKind? kind) => Headings.TryGetValue(line.Trim(), out kind);

    public static bool IsBody(string line) => IsHeading(line, out var kind) && kind is BlockKind.Paragraph;

    public static bool IsEnd(string line) => Ends.Contains(line.Trim());
}
