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

    /// <summary>The file in UTF-8, and what is doubtful about its encoding; the stream itself where it is in UTF-8 already.</summary>
    /// <param name="stream">The file at its beginning; it can be read again.</param>
    /// <param name="said">The encoding that a person said it is in; null where nobody did.</param>
    /// <param name="declared">Finds the encoding that a file's beginning declares.</param>
    public static FileInUtf8 InUtf8(Stream stream, Encoding? said, DeclaredEncoding declared)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var sample = new byte[SampleLength];
        var start = stream.Position;
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        stream.Position = start;
        var (encoding, problems) = Of(sample.AsSpan(0, length), said, declared);
        return new FileInUtf8(encoding is null ? stream : new TracedStream(stream, encoding), problems);
    }

    private static (Encoding? Encoding, IReadOnlyList<Problem> Problems) Of(
        ReadOnlySpan<byte> sample, Encoding? said, DeclaredEncoding declaredIn)
    {
        if (TextDecoding.MarkLength(sample) > 0)
            return (TextDecoding.WideMark(sample), []);
        if (said is not null)
            return (said.CodePage == Encoding.UTF8.CodePage ? null : said, []);
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

/// <summary>A file of many texts, read in UTF-8.</summary>
/// <param name="Stream">The file, or where it is in another encoding what became of it.</param>
/// <param name="Problems">What is doubtful about its encoding.</param>
public sealed record FileInUtf8(Stream Stream, IReadOnlyList<Problem> Problems)
{
    /// <summary>
    /// A record that was just read from the stream, with its bytes as the file has them, and places among these. Where they cannot be
    /// told, the record keeps what it was read from.
    /// </summary>
    public ContainerRecord AsGiven(ContainerRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (Stream is not TracedStream traced || record is not { Original: { } original, Parse: { } parse }
            || traced.Find(original.Bytes.Span) is not { } part)
            return record;
        return record with
        {
            Original = original with { Bytes = part.Bytes, Encoding = part.Encoding },
            Parse = () => parse().WithPlaces(part.PlaceOf).Said(part.Encoding),
        };
    }
}

/// <summary>Finds the encoding that the beginning of a file declares; null where it declares none.</summary>
public delegate Encoding? DeclaredEncoding(ReadOnlySpan<byte> beginning);
