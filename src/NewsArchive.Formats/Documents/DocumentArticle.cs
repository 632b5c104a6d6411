using System.Text;
using NewsArchive.Formats.Clippings;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Documents;

/// <summary>
/// Reads a document that holds one article: its lines are read as a clipping is, and its styles say what is a headline, a subhead,
/// a list or a table. Places are the paragraphs' numbers in the document.
/// </summary>
internal sealed class DocumentArticle
{
    private readonly DocumentText document;
    private readonly List<DocumentLine> lines;
    private readonly List<int> starts = [];
    private readonly StringBuilder text = new();

    private DocumentArticle(DocumentText document)
    {
        this.document = document;
        lines = [.. document.Lines.Where(line => !line.IsBlank)];
        var row = 0;
        foreach (var line in lines)
        {
            // The cells of a row are one line of the text.
            if (text.Length > 0)
                text.Append(line.Row > 0 && line.Row == row ? "\t" : "\n\n");
            row = line.Row;
            starts.Add(text.Length);
            text.Append(WhiteSpace.Normalise(line.Text));
        }
    }

    public static ParseResult Read(DocumentText document) => new DocumentArticle(document).Read();

    private ParseResult Read()
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var result = new ClippingFormat().Parse(new Original("document.txt", bytes));
        return result.Articles is [var article] ? ParseResult.Of(Styled(Placed(article, bytes))) : result;
    }

    /// <summary>The article with paragraphs in place of bytes, and what is no part of it listed.</summary>
    private ParsedArticle Placed(ParsedArticle article, byte[] bytes)
    {
        var offsets = new LineOffsets(text.ToString(), starts);
        return article.WithFields(field => field with { Evidence = Evident(field.Evidence) }, Evident) with
        {
            Blocks = [.. article.Blocks.Select(block => block with { Place = null, Path = PathAt(block.Place) })],
            Spans = [],
            LeftOut = [.. article.Spans.Where(span => span.Kind is SpanKind.Label).Select(LeftOutOf)],
            Problems = [.. article.Problems, .. document.Problems],
        };

        Evidence Evident(Evidence evidence) => evidence with { Place = null, Path = PathAt(evidence.Place) ?? evidence.Path };

        string? PathAt(ByteRange? place) => place is { } range ? lines[offsets.LineOf(range.Start)].Path : null;

        LeftOut LeftOutOf(Span span) =>
            new(PathAt(span.Place)!, Shorten(Encoding.UTF8.GetString(bytes, span.Place.Start, span.Place.Length)),
                "It only introduces or separates other text.");
    }

    private static string Shorten(string words) => words.Length <= 200 ? words : words[..200];

    private ParsedArticle Styled(ParsedArticle article)
    {
        var byPath = lines.ToLookup(line => line.Path);
        article = article with
        {
            Blocks =
            [.. article.Blocks.Select(block => Styled(block, block.Path is { } path ? byPath[path].FirstOrDefault() : null))]
        };
        article = WithTitle(article);
        if (article.Byline is null && document.Author is { } author)
            article = article with
            {
                Byline =
                new Field(author, Basis.Stated, new Evidence("author of the document", Path: "author", Text: author))
            };
        if (article.Language is null && document.Language is { } language && Languages.IsTag(language.ToLowerInvariant()))
            article = article with
            {
                Language =
                new Field(language, Basis.Stated, new Evidence("language of the document", Path: "language", Text: language))
            };
        return article;
    }

    private static Block Styled(Block block, DocumentLine? line) =>
        line is null || block.Kind is not (BlockKind.Paragraph or BlockKind.Subhead) ? block : line switch
        {
            { Row: > 0 } => block with { Kind = BlockKind.Table },
            { Kind: DocumentLineKind.Heading } => block with { Kind = BlockKind.Subhead },
            { Kind: DocumentLineKind.ListItem } => block with { Kind = BlockKind.ListItem },
            { Kind: DocumentLineKind.Caption } => block with { Kind = BlockKind.Caption },
            _ => block,
        };

    /// <summary>A line in the style of a title is the headline, whatever its words look like.</summary>
    private ParsedArticle WithTitle(ParsedArticle article)
    {
        const int Nearest = 6;
        var title = lines.Take(Nearest).FirstOrDefault(line => line.Kind is DocumentLineKind.Title)
            ?? lines.Take(1).FirstOrDefault(line => line.Kind is DocumentLineKind.Heading);
        if (title is null)
            return article;
        var words = WhiteSpace.Normalise(title.Text);
        if (article.Headline?.Value == words && article.Headline.Basis is Basis.Stated)
            return article;
        var headline = new Field(words, Basis.Stated, new Evidence("title", Path: title.Path, Text: words));
        return article with { Headline = headline, Blocks = [.. article.Blocks.Where(block => block.Path != title.Path)] };
    }

    /// <summary>In which line a byte of the text stands.</summary>
    private sealed class LineOffsets
    {
        private readonly List<int> bytes = [];

        public LineOffsets(string text, List<int> starts)
        {
            var count = 0;
            var from = 0;
            foreach (var start in starts)
            {
                count += Encoding.UTF8.GetByteCount(text.AsSpan(from, start - from));
                from = start;
                bytes.Add(count);
            }
        }

        public int LineOf(int position)
        {
            var found = bytes.BinarySearch(position);
            return found >= 0 ? found : Math.Max(0, ~found - 1);
        }
    }
}
