using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Metadata;

namespace NewsArchive.Formats.Html;

/// <summary>Lists every text of the page that is in no block and no field.</summary>
internal static class Accounting
{
    /// <summary>As many characters of a text as are kept, by the contract.</summary>
    private const int LongestText = 200;

    /// <summary>As many texts as are listed one by one; the last entry stands for the rest.</summary>
    private const int MostTexts = 2000;

    public static IReadOnlyList<LeftOut> LeftOut(PageFacts facts, ParsedArticle article)
    {
        var fields = FieldPaths(article);
        var left = Head(facts, article).ToList();
        foreach (var block in facts.Blocks)
        {
            if (PageBlocks.KindOf(block) is not null) continue;
            var path = block.Path();
            if (fields.Contains(path)) continue;
            if (left.Count == MostTexts)
            {
                left.Add(new LeftOut(facts.Page.Body.Path(), "",
                    $"the page has more than {MostTexts} texts outside the report; the rest is not listed"));
                break;
            }

            left.Add(new LeftOut(path, Shortened(block.Text), block.Reason!.Value.Text()));
        }

        return left;
    }

    /// <summary>What the head of the page holds besides the title that became the headline.</summary>
    private static IEnumerable<LeftOut> Head(PageFacts facts, ParsedArticle article)
    {
        for (var i = 0; i < facts.Page.Body.Index; i++)
        {
            var node = facts.Page.Nodes[i];
            if (node.Name is not ("title" or "script" or "style" or "noscript") || facts.Page.TextOf(node) is not { Length: > 0 } text
                || text == article.Headline?.Evidence.Text) continue;
            yield return new LeftOut(node.Path(), Shortened(text), node.Name == "title" ? "title of the page"
                : Elements.ReasonToSkip(node.Name)!.Value.Text());
        }
    }

    private static HashSet<string> FieldPaths(ParsedArticle article)
    {
        Evidence?[] evidence = [article.Headline?.Evidence, article.Standfirst?.Evidence, article.Byline?.Evidence, article.Date?.Evidence];
        return [.. evidence.Select(each => each?.Path).OfType<string>()];
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestText) return text;
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end];
    }
}
