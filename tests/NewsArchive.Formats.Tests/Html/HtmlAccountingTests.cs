using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Tests.Html;

/// <summary>Every text of a page is in a block, in a field, or listed as left out with its path and a reason.</summary>
public sealed class HtmlAccountingTests
{
    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Cases, "Html")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_text_node_is_accounted_for(string name)
    {
        var (article, nodes) = Read(name);
        string?[] fields = [
            article.Headline?.Evidence.Text, article.Standfirst?.Evidence.Text, article.Byline?.Evidence.Text,
            article.Date?.Evidence.Text,
        ];
        var texts = article.Blocks.Select(block => block.Text).Concat(article.LeftOut.Select(left => left.Text))
            .Concat(fields.OfType<string>()).Select(Letters).ToList();
        foreach (var (path, node) in nodes.Where(pair => pair.Value is IText))
        {
            var words = Letters(node.NodeValue!);
            var isListed = words.Length == 0
                || texts.Any(text => text.Contains(words, StringComparison.Ordinal))
                || article.LeftOut.Any(left => path == left.Path || path.StartsWith(left.Path + "/", StringComparison.Ordinal));
            Assert.True(isListed, $"{path}: {node.NodeValue}");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_path_leads_to_its_text(string name)
    {
        var (article, nodes) = Read(name);
        var places = article.Blocks.Select(block => (Path: block.Path!, block.Text))
            .Concat(article.LeftOut.Select(left => (left.Path, left.Text)));
        foreach (var (path, text) in places)
        {
            Assert.True(nodes.TryGetValue(path, out var node), path);
            var found = Letters(node!.TextContent);
            Assert.StartsWith(found[..Math.Min(found.Length, 12)], Letters(text), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_left_out_without_a_reason(string name) =>
        Assert.All(Read(name).Article.LeftOut, left => Assert.False(string.IsNullOrWhiteSpace(left.Reason)));

    private static (ParsedArticle Article, Dictionary<string, INode> Nodes) Read(string name)
    {
        var original = new GoldenCase(Path.Combine(Repository.Cases, "Html", name)).ReadOriginal();
        var article = Assert.Single(new NewsArchive.Formats.Html.HtmlFormat().Parse(original).Articles);
        // These cases are ASCII or UTF-8 but for one in windows-1252, where only letters outside ASCII would differ.
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(original.Bytes.Span);
        var encoding = isUtf8 ? System.Text.Encoding.UTF8 : System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var document = new HtmlParser().ParseDocument(encoding.GetString(original.Bytes.Span));
        var nodes = new Dictionary<string, INode>();
        Collect(document.DocumentElement, "/html", nodes);
        return (article, nodes);
    }

    private static void Collect(INode node, string path, Dictionary<string, INode> nodes)
    {
        nodes[path] = node;
        var ordinals = new Dictionary<string, int>();
        foreach (var child in node.ChildNodes)
        {
            if (child is not (IElement or IText)) continue;
            var step = child is IElement element ? element.LocalName : "text()";
            var ordinal = ordinals[step] = ordinals.GetValueOrDefault(step) + 1;
            Collect(child, step is "head" or "body" ? $"{path}/{step}" : $"{path}/{step}[{ordinal}]", nodes);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
