using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>Texts that were turned into UTF-8 twice: a program took UTF-8 for windows-1252 and “Café” became “CafÃ©”.</summary>
internal static class DoubleEncoding
{
    /// <summary>A text may quote one such accident.</summary>
    private const int Fewest = 2;

    private const int LongestSequence = 4;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text as it was meant; null where not most of its letters beyond ASCII came to be so.</summary>
    public static DecodedText? Mend(ReadOnlySpan<byte> bytes)
    {
        var start = TextDecoding.MarkLength(bytes);
        // The letters from Â to ô, which such sequences begin with, are C3 82 to C3 B4 and C2 is before none of them.
        if (bytes.IndexOf((byte)0xC3) < 0)
            return null;
        var text = Encoding.UTF8.GetString(bytes[start..]);
        if (Count(text) is not { IsDouble: true } count)
            return null;
        return new DecodedText(Mended(text, start).ToSource(bytes.Length), [count.Problem]);
    }

    /// <summary>
    /// Mends the texts of one record where most of their letters beyond ASCII came to be so, however they are written in the file.
    /// </summary>
    /// <returns>The texts in their order, and what was done; null where nothing was.</returns>
    public static (IReadOnlyList<string> Texts, Problem? Problem) Mend(IReadOnlyList<string> texts)
    {
        var count = new Counts(0, 0, "");
        foreach (var text in texts)
        {
            if (text.AsSpan().ContainsAnyExceptInRange('\0', '\x7F'))
                count += Count(text);
        }

        return count.IsDouble ? ([.. texts.Select(text => Mended(text, 0).ToSource(0).Text)], count.Problem) : (texts, null);
    }

    private sealed record Counts(int Mended, int Others, string Example)
    {
        public bool IsDouble => Mended >= Fewest && Mended > Others;

        public Problem Problem => new("encoding-doubled",
            $"The text had been encoded as UTF-8 twice, as in “{Example}”; this was undone for {Mended:N0} characters.");

        public static Counts operator +(Counts one, Counts other) =>
            new(one.Mended + other.Mended, one.Others + other.Others, one.Example.Length > 0 ? one.Example : other.Example);
    }

    private static Counts Count(string text)
    {
        int mended = 0, others = 0;
        var example = "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\x80')
                continue;
            if (Sequence(text, i, out _) is > 0 and var length)
            {
                if (mended++ == 0)
                    example = text.Substring(i, length);
                i += length - 1;
            }
            else
            {
                others++;
            }
        }

        return new Counts(mended, others, example);
    }

    private static TracedText Mended(string text, int start)
    {
        var traced = new TracedText(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var length = Sequence(text, i, out var letter);
            if (length == 0)
                length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            var read = text.AsSpan(i, length);
            traced.Add(letter is null ? read : letter, start);
            start += Encoding.UTF8.GetByteCount(read);
            i += length;
        }

        return traced;
    }

    /// <summary>How many characters from a place on are the bytes of one letter or sign in UTF-8; 0 where they are not.</summary>
    private static int Sequence(string text, int start, out string? letter)
    {
        letter = null;
        var length = text[start] switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => LongestSequence,
            _ => 0,
        };
        if (length == 0 || start + length > text.Length)
            return 0;
        Span<byte> bytes = stackalloc byte[LongestSequence];
        bytes = bytes[..length];
        for (var i = 0; i < length; i++)
        {
            if (ByteOf(text[start + i]) is not (>= 0x80 and var value))
                return 0;
            bytes[i] = (byte)value;
        }

        if (!Utf8.IsValid(bytes))
            return 0;
        var read = Encoding.UTF8.GetString(bytes);
        if (!IsLetterOrSign(read))
            return 0;
        letter = read;
        return length;
    }

    /// <summary>The byte that windows-1252, or Latin-1 where that has none, would show as the character; −1 where none.</summary>
    private static int ByteOf(char c)
    {
        if (c <= '\u00FF')
            return c;
        Span<byte> bytes = stackalloc byte[2];
        return c > '\u2122' ? -1
            : Windows1252.GetBytes([c], bytes) == 1 && bytes[0] is >= 0x80 and < 0xA0 and var value
                && Windows1252.GetString(bytes[..1])[0] == c ? value : -1;
    }

    private static bool IsLetterOrSign(string letter) => CharUnicodeInfo.GetUnicodeCategory(letter, 0) is not
        (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.Surrogate);
}
