namespace NewsArchive.Formats.Html;

/// <summary>How the elements of HTML are shown, as far as text is concerned.</summary>
internal static class Elements
{
    private static readonly HashSet<string> Blocks = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
        "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul"];

    /// <summary>Elements whose text is never shown as text, with the reason given for leaving it out.</summary>
    private static readonly Dictionary<string, string> Unread = new()
    {
        ["script"] = "script",
        ["style"] = "style sheet",
        ["template"] = "template",
        ["noscript"] = "shown only without script",
        ["svg"] = "drawing",
        ["iframe"] = "embedded page",
        ["object"] = "embedded object",
        ["embed"] = "embedded object",
        ["applet"] = "embedded object",
        ["video"] = "player",
        ["audio"] = "player",
        ["canvas"] = "drawing",
        ["button"] = "control",
        ["select"] = "control",
        ["textarea"] = "control",
        ["input"] = "control",
        ["datalist"] = "control",
        ["progress"] = "control",
        ["meter"] = "control",
        ["nav"] = "navigation",
        ["menu"] = "navigation",
        ["dialog"] = "dialog",
        ["noframes"] = "shown only without frames",
        ["head"] = "head of the page",
    };

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Why an element of this name holds no text of the report, or null.</summary>
    public static string? ReasonToSkip(string name) => Unread.GetValueOrDefault(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
