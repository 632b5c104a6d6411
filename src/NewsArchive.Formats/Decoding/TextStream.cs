using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>
/// A file of many texts in one encoding. Records that are read one by one say too little for a guess, so it is made once, on the
/// beginning of all, and the file is handed on in UTF-8.
/// </summary>
public static class TextStream
{
    /// <summary>So much is read to know the encoding, in bytes.</summary>
    private const int SampleLength = 256 * 1024;

    /// <summary>The stream in UTF-8, and what is doubtful about its encoding; the stream itself where it is in UTF-8 already.</summary>
    /// <param name="stream">The file at its beginning; it can be read again.</param>
    /// <param name="said">The encoding that a person said it is in; null where nobody did.</param>
    /// <param name="declared">Finds the encoding that a file's beginning declares.</param>
    public static (Stream Stream, IReadOnlyList<Problem> Problems) InUtf8(
        Stream stream, Encoding? said, DeclaredEncoding declared)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var sample = new byte[SampleLength];
        var start = stream.Position;
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        stream.Position = start;
        var (encoding, problems) = Of(sample.AsSpan(0, length), said, declared);
        return encoding is null ? (stream, problems)
            : (Encoding.CreateTranscodingStream(stream, encoding, Utf8, leaveOpen: true), problems);
    }

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static (Encoding? Encoding, IReadOnlyList<Problem> Problems) Of(
        ReadOnlySpan<byte> sample, Encoding? said, DeclaredEncoding declaredIn)
    {
        if (TextDecoding.MarkLength(sample) > 0)
            return (null, []);
        if (said is not null)
            return (said.CodePage == Utf8.CodePage ? null : said, []);
        if (Utf16.Unmarked(sample[..(sample.Length & ~1)]) is { } wide)
            return (wide, []);
        // The sample may end within a character.
        if (IsUtf8(sample))
            return (null, []);
        if (declaredIn(sample) is { } declared and not (UTF8Encoding or UnicodeEncoding))
            return (declared, []);
        if (MixedEncodings.Read(sample) is not null)
            return (null, []); // each record says so of itself
        var guess = EncodingGuess.Of(sample);
        return (guess.Encoding, [guess.Problem("The file does not name its encoding and is not valid UTF-8")]);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> sample)
    {
        const int LongestCut = 3;
        for (var cut = 0; cut <= LongestCut && cut <= sample.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(sample[..^cut]))
                return true;
        }

        return false;
    }
}

/// <summary>Finds the encoding that the beginning of a file declares; null where it declares none.</summary>
public delegate Encoding? DeclaredEncoding(ReadOnlySpan<byte> beginning);
