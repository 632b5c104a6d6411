using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>What tells where a report's text came from.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Agencies">The agencies that sign it.</param>
/// <param name="Text">Its text without promotions and credits.</param>
internal sealed record OriginText(long Article, IReadOnlyList<string> Agencies, string Text)
{
    /// <summary>How far into the text an agency signs in brackets: <c>OSTERBY (AP) - The ferry</c>.</summary>
    private const int DatelineLength = 80;

    /// <summary>Longer texts are held against each other by their beginning.</summary>
    private const int MostLetters = 20_000;

    public static OriginText Of(long article, ParsedArticle parsed)
    {
        var text = string.Join('\n', parsed.Blocks.Where(block => block.IsText).Select(block => block.Text));
        var signatures = new[] { parsed.Source, parsed.Credit, parsed.Byline, parsed.Dateline }.Select(field => field?.Value)
            .Concat(parsed.Blocks.Where(block => block.Kind == BlockKind.Credit).Select(block => block.Text))
            .Append(Bracketed(text)).OfType<string>();
        return new OriginText(
            article, [.. signatures.SelectMany(NewsAgencies.In).Distinct(StringComparer.Ordinal)],
            text.Length > MostLetters ? text[..MostLetters] : text);
    }

    private static string? Bracketed(string text)
    {
        var head = text[..Math.Min(DatelineLength, text.Length)];
        var (open, close) = (head.IndexOf('(', StringComparison.Ordinal), head.IndexOf(')', StringComparison.Ordinal));
        return open >= 0 && close > open ? head[(open + 1)..close] : null;
    }
}
