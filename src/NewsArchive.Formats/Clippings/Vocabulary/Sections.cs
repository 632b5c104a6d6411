using System.Collections.Frozen;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The sections of newspapers as they stand above headlines.</summary>
internal static class Sections
{
    public static FrozenSet<string> Names { get; } =
        """
        World|World News|International|Politics|UK|US|U.S.|Europe|Asia|Africa|Americas|Middle East|Business|Economy|Markets|Money|Finance|Technology|Tech|Science|Health|Environment|Climate|Education|Culture|Arts|Books|Film|Music|Theatre|Travel|Food|Sport|Sports|Football|Cricket|Tennis|Opinion|Comment|Editorial|Analysis|Feature|Features|Local|Local News|National|Nation|News|Weather|Crime|Law|Society|Life|Lifestyle|Style|Obituary|Obituaries|Letters|Exclusive|Breaking News|Explainer|Interview|Review|Reviews
        |Politik|Wirtschaft|Ausland|Inland|Kultur|Wissen|Wissenschaft|Gesellschaft|Panorama|Feuilleton|Meinung|Kommentar|Lokales|Digital|Gesundheit|Reise|Monde|Politique|Économie|Société|Sciences|Santé|Opinions|Planète|Mundo|Internacional|Política|Economía|Economia|Deportes|Cultura|Sociedad|Ciencia|Opinión|Esteri|Cronaca|Politica|Esporte|Esportes|Ciência|Saúde|Buitenland|Binnenland|Economie|Cultuur|Utrikes|Inrikes|Ekonomi|Nöje|Kultur
        """.Split('|', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
