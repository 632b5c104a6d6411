namespace NewsArchive.Formats.Html;

/// <summary>
/// Why a part of a page is no running text of its report. The last five make a
/// block of another kind; all others leave the part out.
/// </summary>
internal enum PageReason
{
    Navigation,
    SideBar,
    Footer,
    Comments,
    ShareLinks,
    RelatedLinks,
    Promotion,
    Advertisement,
    NoticeOfTheSite,
    BylineOrDate,

    /// <summary>An element named so, such as one of tags or categories.</summary>
    Labels,

    Player,
    Widget,
    Form,
    Hidden,
    Dialog,

    /// <summary>What a web archive shows above and below the page that it kept.</summary>
    WebArchive,

    Script,
    StyleSheet,
    Template,
    OnlyWithoutScript,
    OnlyWithoutFrames,
    Drawing,
    EmbeddedPage,
    EmbeddedObject,
    Control,
    HeadOfThePage,
    Headline,
    Standfirst,

    /// <summary>A block that is nothing but links.</summary>
    Links,

    /// <summary>Behind a heading such as <c>Leave a reply</c>.</summary>
    SectionOfTheSite,

    /// <summary>A line that says when, by whom or under what label the report was published.</summary>
    Label,

    HeadingWithoutText,

    /// <summary>Not in the element that holds the report.</summary>
    OutsideTheArticle,

    /// <summary>Running text behind the end of what the page states to be its text.</summary>
    BehindTheStatedText,

    Caption,
    Correction,

    /// <summary>A line that names those who helped to write the report.</summary>
    Credit,

    /// <summary>A line or box inside the report that points to another report.</summary>
    RelatedLinkInReport,

    /// <summary>A line inside the report in which the site speaks for itself.</summary>
    PromotionInReport,
}

/// <summary>The reasons as a reader is told them.</summary>
internal static class PageReasonText
{
    public static string Text(this PageReason reason) => reason switch
    {
        PageReason.Navigation => "navigation",
        PageReason.SideBar => "side bar",
        PageReason.Footer => "footer",
        PageReason.Comments => "comments",
        PageReason.ShareLinks => "share links",
        PageReason.RelatedLinks => "related links",
        PageReason.Promotion => "promotion",
        PageReason.Advertisement => "advertisement",
        PageReason.NoticeOfTheSite => "notice of the site",
        PageReason.BylineOrDate => "byline or date",
        PageReason.Labels => "labels",
        PageReason.Player => "player",
        PageReason.Widget => "widget",
        PageReason.Form => "form",
        PageReason.Hidden => "hidden",
        PageReason.Dialog => "dialog",
        PageReason.WebArchive => "banner of a web archive",
        PageReason.Script => "script",
        PageReason.StyleSheet => "style sheet",
        PageReason.Template => "template",
        PageReason.OnlyWithoutScript => "shown only without scripts",
        PageReason.OnlyWithoutFrames => "shown only without frames",
        PageReason.Drawing => "drawing",
        PageReason.EmbeddedPage => "embedded page",
        PageReason.EmbeddedObject => "embedded object",
        PageReason.Control => "control",
        PageReason.HeadOfThePage => "head of the page",
        PageReason.Headline => "headline",
        PageReason.Standfirst => "standfirst",
        PageReason.Links => "links",
        PageReason.SectionOfTheSite => "section of the site",
        PageReason.Label => "label",
        PageReason.HeadingWithoutText => "heading without text",
        PageReason.OutsideTheArticle => "outside the article",
        PageReason.BehindTheStatedText => "after the end of the stated text",
        PageReason.Caption => "caption",
        PageReason.Correction => "correction",
        PageReason.Credit => "credit",
        PageReason.RelatedLinkInReport => "related link in the report",
        PageReason.PromotionInReport => "promotion in the report",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
