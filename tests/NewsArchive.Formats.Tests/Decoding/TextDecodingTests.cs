using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Tests.Decoding;

public sealed class TextDecodingTests
{
    private const string Words = "Łódź 🎻 naïve\r\nend";

    public static TheoryData<string, byte[]> Encoded() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16 little endian", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16 big endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Words)] },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Words_and_their_bytes_are_found_in_every_encoding(string encoding, byte[] bytes)
    {
        var decoded = TextDecoding.Decode(bytes);
        Assert.Empty(decoded.Problems);
        Assert.Equal(Words, decoded.Source.Text);
        var violin = decoded.Source.RangeOf(Words.IndexOf("🎻", StringComparison.Ordinal), 2);
        var slice = bytes.AsSpan(violin.Start, violin.Length).ToArray();
        Assert.True(encoding.StartsWith("UTF-8", StringComparison.Ordinal) ? Encoding.UTF8.GetString(slice) == "🎻" : slice.Length == 4);
        Assert.Equal(bytes.Length, decoded.Source.RangeOf(0, Words.Length).End);
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_read_as_windows_1252_and_said_to_be()
    {
        var decoded = TextDecoding.Decode([(byte)'a', 0x93, 0xE9, 0x94]);
        Assert.Equal("a“é”", decoded.Source.Text);
        Assert.Equal("encoding-assumed", Assert.Single(decoded.Problems).Code);
        Assert.Equal(new ByteRange(2, 1), decoded.Source.RangeOf(2, 1));
    }

    [Fact]
    public void Damaged_utf_16_is_said_to_be_damaged()
    {
        var decoded = TextDecoding.Decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42]);
        Assert.Equal("encoding-damaged", Assert.Single(decoded.Problems).Code);
        Assert.Equal(7, decoded.Source.RangeOf(0, decoded.Source.Text.Length).End);
    }

    [Fact]
    public void Places_are_right_beyond_the_first_stride()
    {
        var text = string.Concat(Enumerable.Repeat("é🎻x", 400));
        var bytes = Encoding.UTF8.GetBytes(text);
        var source = TextDecoding.Decode(bytes).Source;
        for (var i = 0; i < text.Length; i += 4)
            Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, i)), source.RangeOf(i, 1).Start);
    }
}
