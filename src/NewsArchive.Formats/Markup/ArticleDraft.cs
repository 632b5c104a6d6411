using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markup;

/// <summary>An article of a structured original while it is read.</summary>
internal sealed class ArticleDraft(XmlLedger ledger)
{
    /// <summary>More values than any real item leaves over.</summary>
    private const int MaxLeftOut = 10_000;

    public XmlLedger Ledger { get; } = ledger;

    public Field? Headline { get; set; }

    public Field? Standfirst { get; set; }

    public Field? Byline { get; set; }

    public Field? Dateline { get; set; }

    public DateField? Date { get; set; }

    public Field? Source { get; set; }

    public Field? Credit { get; set; }

    public Field? Url { get; set; }

    public Field? Language { get; set; }

    public Field? ExternalId { get; set; }

    /// <summary>Within what the id is one article's, also in other files; null where that is only its own file.</summary>
    public string? IdScope { get; set; }

    /// <summary>Whether the text only summarises the page at the address.</summary>
    public bool IsSummary { get; set; }

    public Field? Section { get; set; }

    public List<Field> Tags { get; } = [];

    public Field? Image { get; set; }

    public Field? Version { get; set; }

    public Field? Status { get; set; }

    public List<Block> Blocks { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <summary>A date from the words of an element or attribute; null where they are no date, which is reported.</summary>
    public DateField? DateOf(XObject? place, string text, string rule)
    {
        if (place is null || string.IsNullOrWhiteSpace(text))
            return null;
        if (WireDate.Read(text, Language?.Value) is not { } date)
        {
            Problems.Add(new Problem("date-unreadable",
                $"The date '{XmlLedger.Shown(text.Trim())}' at {XmlPlace.PathOf(place)} could not be read."));
            return null;
        }

        Ledger.Use(place);
        if (place is XElement element)
            Ledger.UseText(element);
        return new DateField(date, Basis.Stated, XmlLedger.Evidence(place, rule, text));
    }

    /// <summary>A language tag from the words of an element or attribute.</summary>
    public Field? LanguageOf(XObject? place, string? text)
    {
        if (place is null || text is null || LanguageTag.Read(text) is not { } tag)
            return null;
        Ledger.Use(place);
        if (place is XElement element)
            Ledger.UseText(element);
        return new Field(tag, Basis.Stated, XmlLedger.Evidence(place, "language", text));
    }

    /// <summary>Adds a tag unless it is there already.</summary>
    public void AddTag(Field? tag)
    {
        if (tag is not null && Tags.All(known => known.Value != tag.Value))
            Tags.Add(tag);
    }

    private static List<LeftOut> Listed(IEnumerable<LeftOut> all)
    {
        var listed = new List<LeftOut>();
        var rest = 0;
        foreach (var item in all)
        {
            if (listed.Count < MaxLeftOut)
                listed.Add(item);
            else
                rest++;
        }

        if (rest > 0)
            listed.Add(new LeftOut(listed[^1].Path, $"{rest:N0} more values", "There are too many to list."));
        return listed;
    }

    /// <summary>Pages in a feed or an item begin with their headline once more: that is no subhead.</summary>
    private void DropRepeatedHeadline()
    {
        var first = Blocks.FindIndex(block => block.IsText);
        if (first >= 0 && Blocks[first].Kind is BlockKind.Subhead && Blocks[first].Text == Headline?.Value)
            Blocks.RemoveAt(first);
    }

    /// <summary>The article; rejected where it has neither a headline nor words.</summary>
    /// <param name="problems">What is known of the record already.</param>
    /// <param name="leftOut">What else is left out, beside what the ledger lists.</param>
    public ParseResult ToResult(IReadOnlyList<Problem> problems, IEnumerable<LeftOut>? leftOut = null)
    {
        if (Headline is null && Blocks.Count == 0)
            return new ParseResult([], [.. problems, new Problem("empty", "It has neither a headline nor text.")]);
        DropRepeatedHeadline();
        if (!Blocks.Any(block => block.IsText))
            Problems.Add(new Problem("no-text", "It has a headline or captions but no text."));
        if (IsSummary)
            Problems.Add(new Problem("summary-only", "It has only a summary of the article.", ProblemKind.Note));
        var id = ExternalId is { } own && IdScope is { } scope ? $"{scope}\n{own.Value}" : null;
        var page = IsSummary ? ArticleAddress.Of(Url?.Value) : null;
        return ParseResult.Of(new ParsedArticle
        {
            Headline = Headline,
            Standfirst = Standfirst,
            Byline = Byline,
            Dateline = Dateline,
            Date = Date,
            Source = Source,
            Credit = Credit,
            Url = Url,
            Language = Language,
            ExternalId = ExternalId,
            Identity = page ?? id,
            OtherIdentities = page is not null && id is not null ? [id] : [],
            Section = Section,
            Tags = Tags,
            Image = Image,
            Version = Version,
            Status = Status,
            Blocks = Blocks,
            LeftOut = Listed((leftOut ?? []).Concat(Ledger.Rest())),
            Problems = [.. problems, .. Problems],
        });
    }
}
