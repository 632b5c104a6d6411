using Markdig;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Markdown;

/// <summary>
/// Markdown (CommonMark with pipe tables), with YAML or TOML front matter or none.
/// </summary>
public sealed class MarkdownFormat : IArticleFormat
{
    /// <summary>Longer than any report.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables()
        .UseTaskLists().UseEmphasisExtras().Build();

    /// <summary>Note-taking programs write the day of the note as <c>created</c>, not that of the article.</summary>
    private static readonly ColumnMapping Names = new(new Dictionary<string, ColumnUse>
    {
        ["created"] = ColumnUse.None,
        ["date created"] = ColumnUse.None,
        ["lastmod"] = ColumnUse.Updated,
        ["updated"] = ColumnUse.Updated,
        ["modified"] = ColumnUse.Updated,
        ["last_modified_at"] = ColumnUse.Updated,
    });

    public string Name => "markdown";

    public int Version => 2;

    public Telltale Telltale => Telltale.Syntax;

    public bool Matches(OriginalHeader header)
    {
        if (FileSignature.Of(header) is not (null or { Kind: FileKind.FrontMatter }))
            return false;
        var text = TextDecoding.Decode(header.Bytes.Span).Source.Text;
        return FrontMatter.Find(text) is not null || MarkdownSigns.Show(header.Name, text);
    }

    public ParseResult Parse(Original original)
    {
        if (original.Bytes.Length > MaxBytes)
            return ParseResult.Rejected("too-large", $"The text has {original.Bytes.Length:N0} bytes; the limit for Markdown is "
                + $"{MaxBytes:N0}. Split it into one file per article.");
        var decoded = TextDecoding.Decode(original);
        var text = decoded.Source.Text;
        var problems = new List<Problem>([.. decoded.Problems, .. TextProblems.Find(text)]);
        var matter = FrontMatter.Find(text);
        var values = Values(text, matter, problems);
        var bodyStart = matter?.BodyStart ?? 0;
        if (MarkLimit.IsExceeded(text.AsSpan(bodyStart)))
            return ParseResult.Rejected("too-many-marks",
                $"A paragraph has more than {MarkLimit.MostMarks} brackets, stars or underscores; it is not a report in Markdown.");
        try
        {
            var parts = MarkdownBody.Read(Markdig.Markdown.Parse(text[bodyStart..], Pipeline));
            return MarkdownArticle.Read(decoded.Source, values, MarkdownArticle.Placed(parts, bodyStart, text.Length), problems);
        }
        catch (ArgumentException)
        {
            return ParseResult.Rejected("nested-too-deep", "Its quotations or lists are nested too deeply for a report.");
        }
    }

    private static List<PlacedValue> Values(string text, FrontMatter? matter, List<Problem> problems)
    {
        if (matter is not { } found)
            return [];
        return (found.IsToml ? null : YamlReader.Read(text, found, Names, problems)) ?? FrontMatterLines.Read(text, found, Names);
    }
}
