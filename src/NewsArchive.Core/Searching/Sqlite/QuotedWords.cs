using System.Buffers;
using System.Text;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>The words within quotation marks. A change here needs a new index: what is in it is taken out by the same rule.</summary>
internal static class QuotedWords
{
    private const int MostLetters = 1500; // of one quotation: a mark that is never closed must not make the rest of the text one

    // A single mark is an apostrophe too often.
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"“”„«»‹›「『〝");

    /// <summary>
    /// The quotations of a text, a line each. Marks are paired within a paragraph; one left open runs to its end, as papers leave them when
    /// the next paragraph goes on.
    /// </summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Opening) < 0)
        {
            return "";
        }

        var quotes = new StringBuilder();
        for (var position = 0; position < text.Length;)
        {
            var opening = text.AsSpan(position).IndexOfAny(Opening);
            if (opening < 0)
            {
                break;
            }

            var start = position + opening + 1;
            var closers = QuotationMarks.ClosersOf(text, start - 1);
            position = start;
            if (closers.Length > 0)
            {
                var end = EndOf(text, start, closers + "\n");
                quotes.Append(quotes.Length > 0 ? "\n" : "").Append(text, start, end - start);
                position = end + (end < text.Length && text[end] != '\n' ? 1 : 0);
            }
        }

        return quotes.ToString();
    }

    private static int EndOf(string text, int start, string closers)
    {
        var end = start;
        while (end < text.Length && end - start < MostLetters && (!closers.Contains(text[end]) || QuotationMarks.IsWithinWord(text, end)))
        {
            end++;
        }

        return end;
    }
}
