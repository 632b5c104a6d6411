using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Tests.Decoding;

public sealed class FileSignatureTests
{
    [Theory]
    [InlineData("%PDF-1.7", "a PDF document")]
    [InlineData("PK\u0003\u0004rest", "a ZIP archive")]
    [InlineData("{\\rtf1 text", "an RTF document")]
    [InlineData("  <!DOCTYPE html><title>x", "an HTML page")]
    [InlineData("\uFEFF<HTML lang=en>", "an HTML page")]
    [InlineData("<?xml version='1.0'?>", "XML")]
    [InlineData("{ \"headline\": 1 }", "JSON")]
    [InlineData("[{\"a\":1}]", "JSON")]
    [InlineData("[\"a\", \"b\"]", "JSON")]
    [InlineData("---\ntitle: x\n---\n", "a text with front matter")]
    [InlineData("From: <Saved>\nMIME-Version: 1.0\n\nx", "a mail message or MHTML page")]
    [InlineData("text\0text", "binary data with a NUL byte at offset 4")]
    [InlineData("", "an empty file")]
    public void Other_files_are_named(string text, string phrase) =>
        Assert.Equal(phrase, FileSignature.Of(Header(Encoding.UTF8.GetBytes(text)))?.Phrase);

    [Theory]
    [InlineData("A headline\n\nAnd a text.")]
    [InlineData("[LONDON] The bells rang.")]
    [InlineData("\"Never again,\" she said.")]
    [InlineData("[\"Never again,\" she wrote] A letter was found.")]
    [InlineData("{sic} as it was printed")]
    [InlineData("---\n\nA text between rules.")]
    [InlineData("< 5 degrees were measured")]
    public void Plain_text_is_nothing_else(string text) =>
        Assert.Null(FileSignature.Of(Header(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Utf_16_with_its_mark_is_text() =>
        Assert.Null(FileSignature.Of(Header([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("A text")])));

    private static OriginalHeader Header(byte[] bytes) => new("x.txt", bytes);
}
