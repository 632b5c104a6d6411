using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Markup;

/// <summary>An article of a JSON original while it is read.</summary>
internal sealed class JsonDraft
{
    public JsonDraft(JsonPlace root)
    {
        Root = root;
        Ledger = new JsonLedger(root);
        // The account of the HTML in the values; of the JSON itself there is the other one.
        Article = new ArticleDraft(new XmlLedger(HtmlFragment.Parse("", root.Pointer)));
    }

    public JsonPlace Root { get; }

    public JsonLedger Ledger { get; }

    public ArticleDraft Article { get; }

    /// <summary>Adds the blocks of a value that is HTML; false where it has no words.</summary>
    public bool Html(JsonPlace? place)
    {
        if (place is not { Words: { } html } found)
            return false;
        var fragment = HtmlFragment.Parse(html, found.Pointer);
        var blocks = BlockReader.Read(fragment, Article.Ledger);
        Ledger.Use(found);
        Article.Ledger.Include(fragment);
        Article.Blocks.AddRange(blocks);
        return blocks.Count > 0;
    }

    /// <summary>Adds the paragraphs of a value that is plain text; false where it has no words.</summary>
    public bool Plain(JsonPlace? place, BlockKind kind = BlockKind.Paragraph)
    {
        if (place is not { Words: { } text } found)
            return false;
        Ledger.Use(found);
        Article.Blocks.AddRange(PlainText.Paragraphs(text).Select(paragraph => new Block(kind, paragraph, Path: found.Pointer)));
        return true;
    }

    /// <summary>A date; one that cannot be read is reported and stays to be listed.</summary>
    public DateField? Date(JsonPlace? place, string rule)
    {
        if (place is not { Words: { } words } found)
            return null;
        if (WireDate.Read(words, Article.Language?.Value) is not { } date)
        {
            Article.Problems.Add(new Problem("date-unreadable",
                $"The date '{XmlLedger.Shown(words.Trim())}' at {found.Pointer} could not be read."));
            return null;
        }

        Ledger.Use(found);
        return new DateField(date, Basis.Stated, JsonLedger.Evidence(found, rule));
    }

    public Field? Language(JsonPlace? place, string rule)
    {
        if (place is not { Words: { } words } found || LanguageTag.Read(words) is not { } tag)
            return null;
        Ledger.Use(found);
        return new Field(tag, Basis.Stated, JsonLedger.Evidence(found, rule));
    }

    /// <param name="problems">What is known of the item beside.</param>
    public ParseResult ToResult(params IReadOnlyList<Problem> problems) => Article.ToResult(problems, Ledger.Rest());
}
