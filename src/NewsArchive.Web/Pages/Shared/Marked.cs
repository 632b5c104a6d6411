using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>
/// A snippet as HTML. Each stretch between marks is encoded by itself and the <c>mark</c> elements are written around it,
/// so that nothing in an article can pass for markup and every element that is opened is closed.
/// </summary>
public sealed class Marked(string snippet) : IHtmlContent
{
    private static readonly char[] Marks = [SnippetMarks.Start, SnippetMarks.End];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        var isOpen = false;
        for (var position = 0; position < snippet.Length;)
        {
            var mark = snippet.IndexOfAny(Marks, position);
            encoder.Encode(writer, snippet, position, (mark < 0 ? snippet.Length : mark) - position);
            if (mark < 0)
            {
                break;
            }

            var opens = snippet[mark] == SnippetMarks.Start;
            if (opens != isOpen)
            {
                writer.Write(opens ? "<mark>" : "</mark>");
                isOpen = opens;
            }

            position = mark + 1;
        }

        writer.Write(isOpen ? "</mark>" : "");
    }
}
