using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Columns;

/// <summary>Parts the plain text of a record into paragraphs: at blank lines, or at every line end where no line is blank.</summary>
internal static class PlainBody
{
    public static void Read(string text, string path, List<Block> blocks)
    {
        var byLine = !HasBlankLine(text);
        var start = 0;
        while (start < text.Length)
        {
            var end = ParagraphEnd(text, start, byLine);
            var words = WhiteSpace.Normalise(text.AsSpan(start, end - start));
            if (words.Length > 0)
                blocks.Add(new Block(BlockKind.Paragraph, words, Path: path));
            start = end + 1;
        }
    }

    /// <summary>The line feed that ends the paragraph, or the text's end.</summary>
    private static int ParagraphEnd(string text, int start, bool byLine)
    {
        var position = start;
        while (true)
        {
            var length = text.AsSpan(position).IndexOfAny('\n', '\u2029');
            if (length < 0)
                return text.Length;
            var end = position + length;
            if (byLine || text[end] == '\u2029' || IsBlankAfter(text, end))
                return end;
            position = end + 1;
        }
    }

    private static bool HasBlankLine(string text)
    {
        var words = text.AsSpan().Trim();
        var offset = text.Length - text.AsSpan().TrimStart().Length;
        for (var position = offset; position < offset + words.Length;)
        {
            var length = text.AsSpan(position).IndexOf('\n');
            if (length < 0 || position + length >= offset + words.Length)
                return false;
            if (IsBlankAfter(text, position + length))
                return true;
            position += length + 1;
        }

        return false;
    }

    /// <summary>Whether the line that begins behind a line feed is blank.</summary>
    private static bool IsBlankAfter(string text, int lineFeed)
    {
        for (var i = lineFeed + 1; i < text.Length; i++)
        {
            if (text[i] == '\n')
                return true;
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }
}
