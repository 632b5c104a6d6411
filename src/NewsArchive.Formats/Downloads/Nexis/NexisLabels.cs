using System.Collections.Frozen;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>What a label of a Nexis download introduces.</summary>
/// <param name="Use">The part of the article; none where it is left out or a block.</param>
/// <param name="Block">The kind of block its paragraphs are; null where they are a value.</param>
internal sealed record NexisLabel(ColumnUse Use, BlockKind? Block = null);

/// <summary>The labels, in the languages the service writes them in.</summary>
internal static class NexisLabels
{
    private const int Longest = 24;

    private static readonly (NexisLabel Label, string[] Names)[] Rows =
    [
        (new(ColumnUse.Headline), ["HEADLINE", "TITLE", "ÜBERSCHRIFT", "TITRE"]),
        (new(ColumnUse.Byline), ["BYLINE", "AUTHOR", "AUTOR", "AUTEUR"]),
        (new(ColumnUse.Section), ["SECTION", "RUBRIK", "RUBRIQUE", "RESSORT"]),
        (new(ColumnUse.Dateline), ["DATELINE", "ORT", "LIEU"]),
        (new(ColumnUse.Standfirst), ["HIGHLIGHT", "ABSTRACT", "SUMMARY", "RÉSUMÉ", "ENCART"]),
        (new(ColumnUse.Language), ["LANGUAGE", "SPRACHE", "LANGUE"]),
        (new(ColumnUse.Url), ["URL", "WEB-LINK"]),
        (new(ColumnUse.Id), ["ACC-NO", "ACCESSION-NUMBER", "ACCESSION NUMBER"]),
        (new(ColumnUse.Tags), ["SUBJECT", "KEYWORDS", "SUJET", "THEMA"]),
        (new(ColumnUse.None, BlockKind.Paragraph), ["BODY", "TEXT", "VOLLTEXT"]),
        (new(ColumnUse.None, BlockKind.Caption), ["GRAPHIC", "GRAFIK", "GRAPHIQUE", "PHOTO"]),
        (new(ColumnUse.None, BlockKind.Correction), ["CORRECTION", "CORRECTION APPENDED", "KORREKTUR"]),
        (new(ColumnUse.None), [
            "LENGTH", "LÄNGE", "LONGUEUR", "LOAD-DATE", "UPDATE", "DATE-CHARGEMENT", "CORRECTION-DATE", "PUBLICATION-TYPE",
            "PUB-TYPE", "PUBLIKATIONSTYP", "TYPE-PUBLICATION", "JOURNAL-CODE", "ZEITUNGSCODE", "DOCUMENT-TYPE", "TYPE", "SERIES",
            "DISTRIBUTION", "ORGANIZATION", "COMPANY", "TICKER", "INDUSTRY", "GEOGRAPHIC", "PERSON", "COUNTRY", "STATE", "CITY",
            "NOTES", "LOCALISATION-GEO", "SOCIETE", "SOCIÉTÉ", "SECTEUR", "PERSONNE", "ORGANISATION", "UNTERNEHMEN", "BRANCHE",
            "COPYRIGHT", "VOLUME", "ISSUE", "ISSN", "SOURCE",
        ]),
    ];

    private static readonly FrozenDictionary<string, NexisLabel> ByName = Rows
        .SelectMany(row => row.Names.Select(name => (name, row.Label)))
        .ToFrozenDictionary(row => row.name, row => row.Label);

    /// <summary>The label a text begins with, in capitals and with a colon, and where its value begins.</summary>
    public static (NexisLabel Label, int ValueStart)? Find(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOf(':');
        return colon > 0 && ByName.TryGetValue(text[..colon].Trim(), out var label) ? (label, colon + 1) : null;
    }
}
