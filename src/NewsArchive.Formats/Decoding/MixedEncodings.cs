using System.Buffers;
using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>
/// Texts that are UTF-8 in one place and windows-1252 in another, as when files were put together: UTF-8 where the bytes are valid UTF-8,
/// else windows-1252.
/// </summary>
internal static class MixedEncodings
{
    /// <summary>In a text of another encoding so many bytes for one are not valid UTF-8 by chance.</summary>
    private const int Share = 2;

    private const int Fewest = 2;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text; null where hardly anything in it is UTF-8.</summary>
    public static DecodedText? Read(ReadOnlySpan<byte> bytes)
    {
        if (!IsMixed(bytes))
            return null;
        var start = TextDecoding.MarkLength(bytes);
        var traced = new TracedText(bytes.Length);
        Span<char> characters = stackalloc char[2];
        while (start < bytes.Length)
        {
            var isUtf8 = Rune.DecodeFromUtf8(bytes[start..], out var rune, out var length) is OperationStatus.Done;
            if (!isUtf8)
                length = 1;
            var count = isUtf8 ? rune.EncodeToUtf16(characters) : Windows1252.GetChars(bytes.Slice(start, 1), characters);
            traced.Add(characters[..count], start);
            start += length;
        }

        return new DecodedText(traced.ToSource(bytes.Length), [new Problem("encoding-mixed",
            "Parts of the file are in UTF-8; the rest was read as windows-1252.")]);
    }

    /// <summary>Whether several letters are UTF-8, and either most are or each line is wholly one or the other.</summary>
    private static bool IsMixed(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0, unclear = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var (inLine, outside) = Count(bytes[range]);
            valid += inLine;
            invalid += outside;
            unclear += inLine > 0 && outside > 0 ? inLine : 0;
        }

        return valid >= Fewest && (valid >= Share * invalid || unclear == 0 && valid * Share >= invalid);
    }

    private static (int Valid, int Invalid) Count(ReadOnlySpan<byte> line)
    {
        int valid = 0, invalid = 0;
        while (line.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
        {
            line = line[at..];
            var isValid = Rune.DecodeFromUtf8(line, out _, out var length) is OperationStatus.Done;
            valid += isValid ? 1 : 0;
            invalid += isValid ? 0 : 1;
            line = line[(isValid ? length : 1)..];
        }

        return (valid, invalid);
    }
}
