using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markdown;

/// <summary>The words of a Markdown paragraph without its marks.</summary>
internal static class InlineText
{
    /// <summary>The text with single spaces; a link's and an image's words are kept, their addresses not.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        Write(inlines, text);
        return WhiteSpace.Normalise(text.ToString());
    }

    /// <summary>Whether there are only images, so that their words are captions.</summary>
    public static bool IsImagesOnly(ContainerInline? inlines)
    {
        var images = 0;
        foreach (var inline in inlines ?? [])
        {
            if (inline is LinkInline { IsImage: true } || inline is LinkInline link && IsImagesOnly(link))
                images++;
            else if (inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
                return false;
        }

        return images > 0;
    }

    private static void Write(ContainerInline? inlines, StringBuilder text)
    {
        foreach (var inline in inlines ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LinkInline { IsImage: true } image:
                    WriteImage(image, text);
                    break;
                case TaskList task:
                    text.Append(task.Checked ? "[x]" : "[ ]");
                    break;
                case ContainerInline container:
                    Write(container, text);
                    break;
                case LineBreakInline or HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                    text.Append(' ');
                    break;
            }
        }
    }

    /// <summary>The image's title is its caption; failing that what it shows.</summary>
    private static void WriteImage(LinkInline image, StringBuilder text)
    {
        if (!string.IsNullOrWhiteSpace(image.Title))
            text.Append(image.Title);
        else
            Write(image, text);
    }
}
