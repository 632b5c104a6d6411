using System.Buffers;
using System.Text;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>The words within quotation marks. A change here needs a new index: what is in it is taken out by the same rule.</summary>
internal static class QuotedWords
{
    private const int MostLetters = 1500; // of one quotation: a mark that is never closed must not make the rest of the text one

    private static readonly SearchValues<char> Opening = SearchValues.Create("\"“„«");

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
            var most = Math.Min(text.Length - start, MostLetters);
            var length = text.AsSpan(start, most).IndexOfAny(Closing(text[start - 1]));
            length = length < 0 ? most : length;
            quotes.Append(quotes.Length > 0 ? "\n" : "").Append(text, start, length);
            position = start + length + (start + length < text.Length && text[start + length] != '\n' ? 1 : 0);
        }

        return quotes.ToString();
    }

    private static ReadOnlySpan<char> Closing(char opening) => opening switch
    {
        '“' => "”\n",
        '„' => "“”\n",
        '«' => "»\n",
        _ => "\"\n",
    };
}
