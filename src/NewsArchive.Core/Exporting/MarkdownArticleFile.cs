using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Exporting;

/// <summary>An article in Markdown (CommonMark, its values as a table of GitHub's).</summary>
public sealed class MarkdownArticleFile : IArticleFile
{
    private const string Marks = "\\`*_[]<>#|~&$^";

    public string Name => "md";

    public string Label => "Markdown";

    public string MediaType => "text/markdown; charset=utf-8";

    public string Write(ArticleView article, Citation citation, string revisionAddress)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(citation);
        var text = new StringBuilder();
        text.Append("# ").Append(Escaped(citation.Title)).Append("\n\n");
        if (article.Parsed.Standfirst is { } standfirst)
        {
            text.Append("**").Append(Escaped(standfirst.Value)).Append("**\n\n");
        }

        text.Append(Escaped(SavedArticle.Facts(article, citation))).Append("\n\n");
        if (SavedArticle.Withdrawal(article) is { } withdrawal)
        {
            text.Append("**").Append(Escaped(withdrawal)).Append("**\n\n");
        }

        text.AppendJoin('\n', SavedArticle.Blocks(article).Select(blocks => string.Concat(blocks.Select(block => Of(block) + "\n"))));
        text.Append("\n---\n\n").Append(Escaped(SavedArticle.Citation.Write(citation))).Append("\n\n| | | |\n|---|---|---|\n");
        foreach (var (name, value, basis) in SavedArticle.Values(article))
        {
            text.Append("| ").Append(name).Append(" | ").Append(Escaped(value.ReplaceLineEndings(" "))).Append(" | ").Append(basis)
                .Append(" |\n");
        }

        return text.Append('\n').Append(Escaped(SavedArticle.Origin(article))).Append("\n\n").Append(Escaped(citation.Archive))
            .Append(": <").Append(citation.Permalink)
            .Append(">  \nThis revision: <").Append(revisionAddress).Append(">\n").ToString();
    }

    private static string Of(Block block) => block.Kind switch
    {
        BlockKind.Subhead => "## " + Escaped(block.Text),
        BlockKind.Quotation => "> " + Escaped(block.Text),
        BlockKind.ListItem => "- " + Escaped(block.Text),
        BlockKind.Caption => "*" + Escaped(block.Text) + "*",
        BlockKind.Table or BlockKind.Preformatted => Fenced(block.Text),
        BlockKind.Verse => string.Join("  \n", block.Text.Split('\n').Select(Escaped)),
        _ => Escaped(block.Text),
    };

    /// <summary>Lines as they are, between fences that are longer than any in them.</summary>
    private static string Fenced(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}\n{text}\n{fence}";
    }

    /// <summary>A line of text whose signs mean nothing.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            // A list or a rule begins with a stroke, a plus or a number at the beginning of a line.
            var begins = i == 0 && text[i] is '-' or '+' or '=';
            var numbers = i > 0 && text[i] is '.' or ')' && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
            escaped.Append(begins || numbers || Marks.Contains(text[i], StringComparison.Ordinal) ? "\\" : "").Append(text[i]);
        }

        return escaped.ToString();
    }
}
