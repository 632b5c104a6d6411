using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Nitf;

/// <summary>What a reader sees of an article: its head and its text. Also read where NITF stands inside another format.</summary>
internal static class NitfText
{
    /// <summary>Fills what the draft does not have yet.</summary>
    public static void Read(XElement nitf, ArticleDraft draft)
    {
        var body = nitf.Child("body");
        var head = body.Child("body.head");
        var ledger = draft.Ledger;
        var headlines = head.Child("hedline") ?? head.Child("headline");
        draft.Headline ??= ledger.Field(headlines.Child("hl1"), "headline");
        draft.Byline ??= Byline(head.Child("byline"), ledger);
        draft.Dateline ??= Dateline(head.Child("dateline"), ledger);
        NitfMetadata.ReadSource(nitf, draft);
        // Here, as the headline of a letter or a table may be missing.
        draft.Headline ??= ledger.Field(nitf.Child("head").Child("title"), "title, as there is no headline");
        foreach (var content in body.Children("body.content"))
            draft.Blocks.AddRange(BlockReader.Read(content, ledger));
        ReadStandfirst(head, headlines, draft);
        foreach (var tagline in body.Child("body.end").Children("tagline"))
            draft.Blocks.AddRange(BlockReader.Read(tagline, ledger).Select(block => block with { Kind = BlockKind.Credit }));
        ReadImage(body, draft);
    }

    /// <summary>
    /// The abstract is the standfirst; the second headline is where there is no abstract, and a subhead before the text otherwise.
    /// </summary>
    private static void ReadStandfirst(XElement? head, XElement? headlines, ArticleDraft draft)
    {
        foreach (var summary in head.Children("abstract"))
        {
            // Read on an account of its own, as it may have to be listed as left out.
            var words = string.Join(' ', BlockReader.Read(summary, new XmlLedger(summary)).Where(block => block.IsText)
                .Select(block => block.Text));
            if (RepeatedBeginning.Is(words, draft.Blocks))
                draft.Ledger.LeaveOut(summary, RepeatedBeginning.Reason);
            else if (words.Length > 0 && draft.Standfirst is null)
                draft.Standfirst = Summary(summary, words, draft);
        }

        var second = headlines.Children("hl2").Where(headline => !string.IsNullOrWhiteSpace(headline.Value)).ToList();
        if (draft.Standfirst is null && second.Count == 1)
            draft.Standfirst = draft.Ledger.Field(second[0], "second headline");
        else
            draft.Blocks.InsertRange(0, second.SelectMany(headline => BlockReader.Read(headline, draft.Ledger))
                .Select(block => block with { Kind = BlockKind.Subhead }));
    }

    private static Field Summary(XElement summary, string words, ArticleDraft draft)
    {
        // Captions of pictures may stand there too.
        draft.Blocks.AddRange(BlockReader.Read(summary, draft.Ledger).Where(block => !block.IsText));
        return new Field(words, Basis.Stated, XmlLedger.Evidence(summary, "abstract", words));
    }

    /// <summary>The byline, with the title or affiliation set off by a comma.</summary>
    private static Field? Byline(XElement? byline, XmlLedger ledger)
    {
        if (ledger.Field(byline, "byline") is not { } whole)
            return null;
        var titles = byline!.Elements().Where(child => child.Name.LocalName is "byttl" or "bytag").ToList();
        var names = byline.DescendantNodes().OfType<XText>().Where(text => !text.Ancestors().Any(titles.Contains))
            .Select(text => text.Value);
        var parts = titles.Select(title => title.Value).Prepend(string.Concat(names))
            .Select(part => WhiteSpace.Normalise(part).TrimEnd(',')).Where(part => part.Length > 0);
        return whole with { Value = string.Join(", ", parts) };
    }

    /// <summary>The place: that of the location where it is marked, else what is written but for the date.</summary>
    private static Field? Dateline(XElement? dateline, XmlLedger ledger)
    {
        if (dateline.Child("location") is { } location)
        {
            var isListed = location.HasElements && location.Nodes().OfType<XText>().All(text => string.IsNullOrWhiteSpace(text.Value));
            var parts = location.Elements().Select(part => WhiteSpace.Normalise(part.Value)).Where(part => part.Length > 0);
            return ledger.Field(location, "dateline") is { } place && isListed ? place with { Value = string.Join(", ", parts) }
                : ledger.Field(location, "dateline");
        }

        if (dateline is null)
            return null;
        var texts = dateline.DescendantNodes().OfType<XText>().Where(text => !text.Ancestors().Any(at => at.Name.LocalName == "story.date"))
            .ToList();
        var words = WhiteSpace.Normalise(string.Concat(texts.Select(text => text.Value)));
        if (words.Length == 0)
            return null;
        texts.ForEach(ledger.Use);
        return new Field(words, Basis.Stated, XmlLedger.Evidence(dateline, "dateline", words));
    }

    private static void ReadImage(XElement? body, ArticleDraft draft)
    {
        foreach (var source in body?.Descendants().Where(element => element.Name.LocalName == "media-reference")
            .Select(media => media.Attribute("source")) ?? [])
        {
            if (source is not null && WebAddress.TryResolve(source.Value.Trim(), [], out _))
                draft.Image ??= draft.Ledger.Field(source, "first picture");
        }
    }
}
