using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Columns;

/// <summary>The body of a record: plain text, or HTML where it has tags of blocks.</summary>
internal static class ColumnBody
{
    /// <summary>What is found in HTML bodies and, unlike <c>&lt;p</c>, in no share's name or other prose between angle brackets.</summary>
    private static readonly string[] BlockTags =
    [
        "/p>", "/div>", "/li>", "/h1>", "/h2>", "/h3>", "/h4>", "/blockquote>", "br>", "br/>", "br />", "p class=", "p style=",
        "p id=", "div class=", "div id=",
    ];

    /// <summary>Adds the blocks of a body.</summary>
    /// <param name="text">The value.</param>
    /// <param name="path">Its place in the record.</param>
    /// <param name="blocks">Gets the blocks.</param>
    /// <param name="leftOut">Gets what the HTML holds beside them.</param>
    /// <param name="problems">Gets what is doubtful.</param>
    public static void Read(string text, string path, List<Block> blocks, List<LeftOut> leftOut, List<Problem> problems)
    {
        if (!IsHtml(text))
        {
            PlainBody.Read(text, path, blocks);
            return;
        }

        if (!HtmlFragment.IsReadable(text))
        {
            problems.Add(new Problem("html-too-deep", $"The HTML at {path} is nested too deeply; it is shown with its tags."));
            PlainBody.Read(text, path, blocks);
            return;
        }

        var fragment = HtmlFragment.Parse(text, path);
        var ledger = new XmlLedger(fragment);
        // Where there are no paragraphs, line breaks stand for them.
        blocks.AddRange(BlockReader.Read(fragment, ledger, breakParts: !text.Contains("<p", StringComparison.OrdinalIgnoreCase)));
        leftOut.AddRange(ledger.Rest());
    }

    /// <summary>Whether a tag of a block stands in the text; that of a share in prose, such as <c>&lt;ABC&gt;</c>, is none.</summary>
    private static bool IsHtml(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is var at and >= 0)
        {
            text = text[(at + 1)..];
            foreach (var tag in BlockTags)
            {
                if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }
}
