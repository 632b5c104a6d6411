using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>
/// A text as HTML with an element around each sentence, <c>s12</c> by its id, and with what a search found marked. A match
/// that goes over the end of a sentence is marked in both; the second mark says that it goes on, so that it counts once.
/// </summary>
/// <param name="text">The text's sentences.</param>
/// <param name="marked">The same text with <see cref="SnippetMarks"/>; such characters of the text itself would move an end by as many
/// letters and do no more.</param>
public sealed class SentenceHtml(SentenceText text, string marked) : IHtmlContent
{
    private static readonly char[] Marks = [SnippetMarks.Start, SnippetMarks.End];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        var (at, plain) = (0, 0); // the place in the marked text, and the same in the text without marks
        var isMarked = false;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            WriteUntil(text.Sentences[i].Start, "", "");
            // Not quoted, as no id of a sentence needs it: a page has hundreds.
            writer.Write($"<span id=s{text.First + i}>");
            writer.Write(isMarked ? "<mark data-on>" : "");
            WriteUntil(text.Sentences[i].End, "<mark>", "</mark>");
            writer.Write(isMarked ? "</mark></span>" : "</span>");
            isMarked = isMarked && at < marked.Length && marked[at] != SnippetMarks.End;
        }

        void WriteUntil(int end, string opening, string closing)
        {
            while (plain < end && at < marked.Length)
            {
                var rest = Math.Min(end - plain, marked.Length - at);
                var mark = marked.AsSpan(at, rest).IndexOfAny(Marks);
                encoder.Encode(writer, marked, at, mark < 0 ? rest : mark);
                at += mark < 0 ? rest : mark;
                plain += mark < 0 ? rest : mark;
                if (mark >= 0)
                {
                    isMarked = marked[at++] == SnippetMarks.Start;
                    writer.Write(isMarked ? opening : closing);
                }
            }
        }
    }
}
