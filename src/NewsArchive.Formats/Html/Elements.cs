namespace NewsArchive.Formats.Html;

/// <summary>How the elements of HTML are shown, as far as text is concerned.</summary>
internal static class Elements
{
    private static readonly HashSet<string> Blocks = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr", "html", "legend",
        "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table",
        "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul"];

    /// <summary>Elements whose text is never shown as text.</summary>
    private static readonly Dictionary<string, PageReason> Unread = new()
    {
        ["script"] = PageReason.Script,
        ["style"] = PageReason.StyleSheet,
        ["template"] = PageReason.Template,
        ["noscript"] = PageReason.OnlyWithoutScript,
        ["svg"] = PageReason.Drawing,
        ["iframe"] = PageReason.EmbeddedPage,
        ["object"] = PageReason.EmbeddedObject,
        ["embed"] = PageReason.EmbeddedObject,
        ["applet"] = PageReason.EmbeddedObject,
        ["video"] = PageReason.Player,
        ["audio"] = PageReason.Player,
        ["canvas"] = PageReason.Drawing,
        ["button"] = PageReason.Control,
        ["select"] = PageReason.Control,
        ["textarea"] = PageReason.Control,
        ["input"] = PageReason.Control,
        ["datalist"] = PageReason.Control,
        ["progress"] = PageReason.Control,
        ["meter"] = PageReason.Control,
        ["nav"] = PageReason.Navigation,
        ["menu"] = PageReason.Navigation,
        ["dialog"] = PageReason.Dialog,
        ["noframes"] = PageReason.OnlyWithoutFrames,
        ["head"] = PageReason.HeadOfThePage,
    };

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Why an element of this name holds no text of the report, or null.</summary>
    public static PageReason? ReasonToSkip(string name) => Unread.TryGetValue(name, out var reason) ? reason : null;

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
