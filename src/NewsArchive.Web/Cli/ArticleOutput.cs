using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Cli;

/// <summary>An article as text for a terminal.</summary>
internal static class ArticleOutput
{
    public static void Write(TextWriter output, ParsedArticle article) =>
        Write(output, article, new ArticleValues(article.Headline, article.Byline, article.Source, article.Date, article.Language));

    public static void Write(TextWriter output, ParsedArticle article, ArticleValues values)
    {
        output.WriteLine($"  {HeadlineText.Display(values.Headline?.Value, values.Headline?.Basis)}");
        WriteField(output, "headline", values.Headline?.Basis, values.Headline?.Value);
        WriteField(output, "standfirst", article.Standfirst?.Basis, article.Standfirst?.Value);
        WriteField(output, "byline", values.Byline?.Basis, values.Byline?.Value);
        WriteField(output, "dateline", DatelinePlace.Shown(article.Dateline)?.Basis, DatelinePlace.Shown(article.Dateline)?.Value);
        WriteField(output, "date", values.Date?.Basis, values.Date?.Value.Text);
        WriteField(output, "source", values.Source?.Basis, values.Source?.Value);
        WriteField(output, "credit", article.Credit?.Basis, article.Credit?.Value);
        WriteField(output, "url", article.Url?.Basis, article.Url?.Value);
        WriteField(output, "language", values.Language?.Basis, values.Language?.Value);
        foreach (var block in article.Blocks)
        {
            output.WriteLine();
            output.WriteLine(block.Kind == BlockKind.Paragraph ? block.Text : $"[{block.Kind}] {block.Text}");
        }
    }

    private static void WriteField(TextWriter output, string name, Basis? basis, string? value)
    {
        if (value is not null)
        {
            output.WriteLine($"  {name,-10} {value}  ({basis.ToString()!.ToLowerInvariant()})");
        }
    }
}
