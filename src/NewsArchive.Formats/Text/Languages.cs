using System.Collections.Frozen;

namespace NewsArchive.Formats.Text;

/// <summary>Names of languages as header lines write them, with their BCP 47 tags.</summary>
internal static class Languages
{
    private static readonly FrozenDictionary<string, string> Tags = new (string Tag, string[] Names)[]
    {
        ("en", ["English", "Englisch", "anglais", "inglés", "inglese", "inglês"]),
        ("de", ["German", "Deutsch", "allemand", "alemán", "tedesco"]),
        ("fr", ["French", "Französisch", "français", "francés", "francese"]),
        ("es", ["Spanish", "Spanisch", "espagnol", "español", "castellano", "spagnolo"]),
        ("it", ["Italian", "Italienisch", "italien", "italiano"]),
        ("pt", ["Portuguese", "Portugiesisch", "portugais", "portugués", "português"]),
        ("nl", ["Dutch", "Niederländisch", "Nederlands", "néerlandais"]),
        ("sv", ["Swedish", "Schwedisch", "svenska"]),
        ("da", ["Danish", "Dänisch", "dansk"]),
        ("no", ["Norwegian", "Norwegisch", "norsk"]),
        ("fi", ["Finnish", "Finnisch", "suomi"]),
        ("pl", ["Polish", "Polnisch", "polski"]),
        ("cs", ["Czech", "Tschechisch", "čeština"]),
        ("ru", ["Russian", "Russisch", "русский"]),
        ("uk", ["Ukrainian", "Ukrainisch", "українська"]),
        ("tr", ["Turkish", "Türkisch", "Türkçe"]),
        ("ar", ["Arabic", "Arabisch", "العربية"]),
        ("he", ["Hebrew", "עברית"]),
        ("ja", ["Japanese", "Japanisch", "日本語"]),
        ("ko", ["Korean", "Koreanisch", "한국어"]),
        ("zh", ["Chinese", "Chinesisch", "中文"]),
        ("hi", ["Hindi", "हिन्दी"]),
    }.SelectMany(row => row.Names.Select(name => (name, row.Tag)))
        .ToFrozenDictionary(row => row.name, row => row.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of a language's name, or null where the name is not known.</summary>
    public static string? Tag(string name) => Tags.GetValueOrDefault(name.Trim());

    /// <summary>Whether the words are a tag already: two or three letters, perhaps a region or script after a hyphen.</summary>
    public static bool IsTag(ReadOnlySpan<char> words)
    {
        var hyphen = words.IndexOfAny('-', '_');
        var first = hyphen < 0 ? words : words[..hyphen];
        return first.Length is 2 or 3 && words.Length <= 11 && words.IndexOf(' ') < 0 && first.IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}
