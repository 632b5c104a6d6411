using System.Globalization;
using System.Text;

namespace NewsArchive.Formats.Decoding;

/// <summary>UTF-16 without a byte-order mark, as some Windows programs save it.</summary>
internal static class Utf16
{
    private const int Shortest = 8;
    private const int Looked = 4096;

    private static readonly Encoding Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: false);
    private static readonly Encoding Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: false);

    /// <summary>
    /// The encoding where the bytes are a text in it: the NUL bytes of its spaces and line ends are all on one side, and every character
    /// is one that texts have. Null where they are not.
    /// </summary>
    public static Encoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Shortest || bytes.Length % 2 != 0)
            return null;
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        int first = 0, second = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            first += head[i] == 0 ? 1 : 0;
            second += head[i + 1] == 0 ? 1 : 0;
        }

        var encoding = (first, second) switch
        {
            (0, > 0) => Little,
            ( > 0, 0) => Big,
            _ => null,
        };
        return encoding is not null && IsText(encoding.GetString(head)) ? encoding : null;
    }

    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
                || category is UnicodeCategory.Surrogate && i + 1 < text.Length
                || category is UnicodeCategory.Control && text[i] is not ('\t' or '\n' or '\r' or '\f')
                || text[i] == '\uFFFD')
                return false;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return true;
    }
}

/// <summary>ISO-2022-JP, the Japanese of mail: ASCII with escapes that no text has.</summary>
internal static class JapaneseMail
{
    public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(50220)!;

    public static bool Matches(ReadOnlySpan<byte> bytes) =>
        (bytes.IndexOf("\u001b$B"u8) >= 0 || bytes.IndexOf("\u001b$@"u8) >= 0) && Ascii.IsValid(bytes);
}
