using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Markup;

/// <summary>The elements of HTML and of NITF's body, by local name in lower case. What is not listed is inline.</summary>
internal static class BodyVocabulary
{
    private static readonly Dictionary<string, BodyRole> Roles = new()
    {
        ["p"] = BodyRole.Block,
        ["div"] = BodyRole.Block,
        ["section"] = BodyRole.Block,
        ["article"] = BodyRole.Block,
        ["header"] = BodyRole.Block,
        ["footer"] = BodyRole.Block,
        ["aside"] = BodyRole.Block,
        ["main"] = BodyRole.Block,
        ["nav"] = BodyRole.Block,
        ["center"] = BodyRole.Block,
        ["address"] = BodyRole.Block,
        ["figure"] = BodyRole.Block,
        ["html"] = BodyRole.Block,
        ["body"] = BodyRole.Block,
        ["details"] = BodyRole.Block,
        ["summary"] = BodyRole.Block,
        ["ul"] = BodyRole.Block,
        ["ol"] = BodyRole.Block,
        ["dl"] = BodyRole.Block,
        ["hr"] = BodyRole.Block,
        ["tr"] = BodyRole.Block,
        ["td"] = BodyRole.Block,
        ["th"] = BodyRole.Block,
        ["h1"] = BodyRole.Subhead,
        ["h2"] = BodyRole.Subhead,
        ["h3"] = BodyRole.Subhead,
        ["h4"] = BodyRole.Subhead,
        ["h5"] = BodyRole.Subhead,
        ["h6"] = BodyRole.Subhead,
        ["blockquote"] = BodyRole.Quotation,
        ["li"] = BodyRole.ListItem,
        ["dt"] = BodyRole.ListItem,
        ["dd"] = BodyRole.ListItem,
        ["figcaption"] = BodyRole.Caption,
        ["caption"] = BodyRole.Caption,
        ["table"] = BodyRole.Table,
        ["pre"] = BodyRole.Preformatted,
        ["br"] = BodyRole.LineBreak,
        // NITF
        ["block"] = BodyRole.Block,
        ["body.content"] = BodyRole.Block,
        ["media"] = BodyRole.Block,
        ["note"] = BodyRole.Block,
        ["fn"] = BodyRole.Block,
        ["nitf-table"] = BodyRole.Block,
        ["hl1"] = BodyRole.Subhead,
        ["hl2"] = BodyRole.Subhead,
        ["bq"] = BodyRole.Quotation,
        ["credit"] = BodyRole.Credit,
        ["media-caption"] = BodyRole.Caption,
        ["media-producer"] = BodyRole.Credit,
        ["media-metadata"] = BodyRole.Dropped,
        ["media-object"] = BodyRole.Dropped,
        ["media-reference"] = BodyRole.Dropped,
        ["nitf-table-metadata"] = BodyRole.Dropped,
        ["custom-table"] = BodyRole.Dropped,
        // No text of the article
        ["head"] = BodyRole.Dropped,
        ["script"] = BodyRole.Dropped,
        ["style"] = BodyRole.Dropped,
        ["title"] = BodyRole.Dropped,
        ["template"] = BodyRole.Dropped,
        ["iframe"] = BodyRole.Dropped,
        ["frame"] = BodyRole.Dropped,
        ["object"] = BodyRole.Dropped,
        ["embed"] = BodyRole.Dropped,
        ["applet"] = BodyRole.Dropped,
        ["svg"] = BodyRole.Dropped,
        ["math"] = BodyRole.Dropped,
        ["canvas"] = BodyRole.Dropped,
        ["audio"] = BodyRole.Dropped,
        ["video"] = BodyRole.Dropped,
        ["button"] = BodyRole.Dropped,
        ["select"] = BodyRole.Dropped,
        ["textarea"] = BodyRole.Dropped,
        ["input"] = BodyRole.Dropped,
        ["rp"] = BodyRole.Dropped,
    };

    public static BodyRole RoleOf(string localName) => Roles.GetValueOrDefault(localName.ToLowerInvariant());

    /// <summary>The kind of a block in an element of this role; null where it is that of the element around it.</summary>
    public static BlockKind? KindOf(BodyRole role) => role switch
    {
        BodyRole.Subhead => BlockKind.Subhead,
        BodyRole.Quotation => BlockKind.Quotation,
        BodyRole.ListItem => BlockKind.ListItem,
        BodyRole.Caption => BlockKind.Caption,
        BodyRole.Credit => BlockKind.Credit,
        _ => null,
    };
}
