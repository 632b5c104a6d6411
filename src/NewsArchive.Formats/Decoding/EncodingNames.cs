using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>Encodings by the names that files give them.</summary>
public static class EncodingNames
{
    /// <summary>
    /// Names in use that .NET does not know. Origin: the aliases of Python's
    /// codecs and the labels of the WHATWG Encoding Standard.
    /// </summary>
    private static readonly FrozenDictionary<string, int> CodePages = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = 65001,
        ["latin-1"] = 28591,
        ["maccyrillic"] = 10007,
        ["mac-cyrillic"] = 10007,
        ["macroman"] = 10000,
        ["mac-roman"] = 10000,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
        ["ms932"] = 932,
        ["windows-31j"] = 932,
        ["eucjp"] = 51932,
        ["euckr"] = 51949,
        ["ms949"] = 949,
        ["uhc"] = 949,
        ["gbk"] = 936,
        ["ms936"] = 936,
        ["tis-620"] = 874,
        ["iso-8859-11"] = 874,
        ["koi8r"] = 20866,
        ["koi8u"] = 21866,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding that a person said an article's original is in; null where nobody did.</summary>
    internal static Encoding? Said(ParsedArticle article) => article.Encoding is { } name ? Find(name) : null;

    /// <summary>The encoding of a name; null where none is known.</summary>
    public static Encoding? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return CodePages.TryGetValue(name, out var known) || IsCodePage(name, out known)
                ? CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known)
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary><c>cp1251</c> is code page 1251.</summary>
    private static bool IsCodePage(string name, out int codePage)
    {
        codePage = 0;
        return name.StartsWith("cp", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out codePage);
    }
}
