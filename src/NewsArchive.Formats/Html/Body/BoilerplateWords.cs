using System.Collections.Frozen;

namespace NewsArchive.Formats.Html.Body;

/// <summary>
/// The words by which makers of pages name what is not the report, in class names, ids and roles. Data: one row a
/// reason; a word ending in * stands for all words that begin so.
/// </summary>
internal static class BoilerplateWords
{
    /// <summary>How much an element may hold of the page's running text and still be believed to be what its name says.</summary>
    internal enum Certainty
    {
        /// <summary>None.</summary>
        Weak,

        /// <summary>A little.</summary>
        Likely,

        /// <summary>All but the report.</summary>
        Sure,
    }

    internal sealed record Match(PageReason Reason, Certainty Certainty);

    /// <summary>A row: why an element so named is left out, how sure the name is, and the names.</summary>
    private sealed record Row(PageReason Reason, Certainty Certainty, string[] Words);

    private static readonly Row[] Rows =
    [
        new(PageReason.Navigation, Certainty.Sure, [
            "nav", "navbar*", "navigation", "navi", "subnav", "topnav", "mainnav", "menu", "submenu", "menubar", "mainmenu",
            "megamenu", "breadcrumb*", "pagination", "paginator", "pager",
            "paging", "pagenavi", "tablist", "skiplink*", "skip link", "skip links", "sitemap", "jump links", "post navigation",
            "prev next", "next prev",
            "toc", "table of contents", "ez toc*", "lwptoc*", "site header", "page header top", "masthead", "topbar", "toolbar",
            "header nav", "search form", "searchform", "searchbox", "search box", "languages", "language switcher",
            "lang switcher"]),
        new(PageReason.SideBar, Certainty.Sure, [
            "sidebar*", "side bar", "sidebars", "rail", "right rail", "left rail", "rightrail", "rechts", "seitenleiste",
            "marginalspalte", "complementary", "secondary sidebar", "aside", "sidecol*", "right col", "rightcol*",
            "right column", "rightcolumn", "barra lateral"]),
        new(PageReason.Footer, Certainty.Sure, [
            "footer", "site footer", "page footer", "colophon", "contentinfo", "copyright", "legalese", "legal notice",
            "impressum", "footerlinks", "footnav", "bottom nav"]),
        new(PageReason.Comments, Certainty.Sure, [
            "comment", "comments", "commentlist", "comment list", "commentarea", "commentform", "comments area", "disqus",
            "disqus*", "respond", "livefyre", "fb comments", "reader comments",
            "kommentare", "kommentar", "comentarios", "commentaires", "commenti", "discussion", "coral talk", "spot im",
            "user comments", "replies", "reply", "trackback*", "pingback*", "webmention*", "guestbook", "leserbrief*", "opinie"]),
        new(PageReason.ShareLinks, Certainty.Sure, [
            "sociable*", "share", "shares", "sharing", "sharebar", "sharebox", "sharethis*", "sharedaddy", "sd sharing",
            "sharebuttons", "sharetools", "social*", "addthis*", "addtoany*", "a2a", "shariff*", "teilen", "compartir",
            "compartilhar", "partage", "partager",
            "jp post flair", "post flair", "heateor*", "ssba*", "ssbp*", "mashsb*", "essb*", "follow us", "followus",
            "social links", "socialmedia", "socialbar", "jetpack likes", "facebook like", "fb like", "likebox", "pinit",
            "tweetbutton", "bookmark*", "printfriendly*", "article tools", "story tools", "articletools", "actions bar",
            "article actions"]),
        new(PageReason.RelatedLinks, Certainty.Sure, [
            "related*", "jp relatedposts", "yarpp*", "recirc*", "recommend*", "recommended", "recommendations", "read next",
            "readnext", "up next", "upnext", "more stories", "more news", "more articles", "more from", "more on", "morefrom*",
            "also like", "see also", "seealso", "you may*", "you might*", "youmay*",
            "most read", "mostread", "most popular", "mostpopular", "popular posts", "popular", "trending", "latest news",
            "latest posts", "latestnews", "recent posts", "recentposts", "recent articles", "top stories", "topstories",
            "editors picks", "further reading", "next article", "next post", "prev post", "prevnext",
            "outbrain*", "taboola*", "zergnet*", "revcontent*", "mgid*", "nrelate*", "linkwithin*", "similar posts",
            "similar articles", "similar", "verwandt*", "mehr zum thema", "weitere artikel", "weiterlesen", "ahnliche*",
            "aehnliche*", "siehe auch", "relacionad*", "correlati", "lire aussi", "leggi anche", "teaserlist", "teaser list",
            "teasers", "teaser box", "teaserbox", "crosslink*", "link list", "linklist*", "read more", "readmore", "read also",
            "article list", "post list", "story list", "headlines list", "onward", "inline related", "articles associes",
            "readalso", "timeline links", "next up", "suggested*"]),
        new(PageReason.Promotion, Certainty.Sure, [
            "promo", "promos", "promotion*", "newsletter*", "signup", "sign up", "subscribe*", "subscription*", "subscriber*",
            "paywall*", "piano*", "mailchimp", "mc4wp*", "mailinglist", "mailing list", "donate*", "donation*", "spenden",
            "membership promo", "app promo", "house ad", "cta", "call to action", "optin*", "opt in", "sumome*", "hustle*",
            "marketing*", "abo", "abonnement*", "abobox", "shop widget", "product promo"]),
        new(PageReason.Advertisement, Certainty.Sure, [
            "ad", "ads", "adv", "advert*", "adbox", "adslot*", "adunit", "adcontainer", "adwrapper", "adwrap", "adsense*",
            "adsbygoogle", "admanager", "dfp*", "gpt", "google ad*", "banner ad*", "banner", "werbung", "anzeige", "anzeigen",
            "publicidad", "publicite", "pubblicita", "reklama", "reklame", "annonce", "sponsor", "sponsors", "sponsored*",
            "sponsoring", "affiliate*", "commercial", "leaderboard", "skyscraper", "billboard", "mpu", "native ad*",
            "partner links", "paid content"]),
        new(PageReason.NoticeOfTheSite, Certainty.Sure, [
            "cookie*", "gdpr", "consent", "privacy banner", "popup*", "pop up", "modal*", "overlay", "lightbox", "toast",
            "alert banner", "site notice", "notification*", "noscript*", "browser warning", "browsehappy", "=hidden",
            "rollover content", "rollover box", "rollover people block", "hovercard*", "hover card", "popover*", "flyout*",
            "visually hidden", "visuallyhidden", "screen reader text", "screenreader", "sr only", "offscreen", "tooltip",
            "print only", "printonly", "print header", "print footer", "=invisible", "akismet*", "gform wrapper", "wpcf7*",
            "contact form", "login*", "loginform", "captcha", "feedback*", "errata form", "report error", "rating", "ratings",
            "star rating", "poll", "umfrage", "vote", "voting", "quiz", "survey", "like button", "likes"]),
        new(PageReason.BylineOrDate, Certainty.Likely, [
            "byline*", "dateline date", "author", "authors", "author name", "author info", "author box", "authorbox",
            "author bio", "author profile", "about author", "about the author", "authorbio", "autor", "autorin", "autorenbox",
            "posted on", "postedon", "posted by", "post meta", "postmeta", "postmetadata*", "contact", "kontakt",
            "ansprechpartner", "pressekontakt", "noprint", "no print", "entry meta", "entrymeta", "article meta", "articlemeta",
            "meta", "metadata", "meta data", "metainfo", "post info", "postinfo", "article info", "timestamp", "datetime",
            "date", "datum", "published", "pubdate", "publish date", "publication date", "updated", "read time", "reading time",
            "lesezeit", "post date", "entry date", "contributors", "vcard", "bio", "writer", "reporter"]),
        new(PageReason.Labels, Certainty.Likely, [
            "tags", "tag list", "taglist", "tagcloud", "tag cloud", "tag links", "post tags", "entry tags", "article tags",
            "keywords", "categories", "category", "cat links", "post categories", "topics", "themen", "schlagworte",
            "schlagwort*", "kicker", "eyebrow", "filed under", "post footer", "entry footer", "article footer", "entry utility",
            "story footer", "rubrik", "post labels", "hashtags"]),
        new(PageReason.Player, Certainty.Weak, [
            "video player", "videoplayer", "jwplayer", "player", "audio player", "podcast player", "gallery", "slideshow",
            "carousel", "slick*", "swiper*", "galleria", "thumbnails", "thumbs", "videos"]),
        new(PageReason.Widget, Certainty.Weak, [
            "widget", "widgets", "widgettitle", "widget area", "infobox promo", "teaser*", "print", "tools", "utility",
            "utilities", "extra", "extras", "supplement", "servicebox", "linkbox", "box links", "more", "links", "feed", "rss",
            "ticker", "stock*", "weather", "wetter", "calendar", "events", "disclaimer", "footnote promo", "download",
            "downloads", "editorial note", "search", "suche", "header", "site info"]),
    ];

    /// <summary>Words for captions: an element so named holds the words beside a picture.</summary>
    private static readonly string[] CaptionNames =
    [
        "caption", "captions", "wp caption text", "image caption", "photo caption", "figcaption", "media caption",
        "caption text", "img caption", "img description", "picture caption", "image legend", "imagecaption", "photocaption",
        "bildunterschrift", "bildtext", "legende", "legenda", "image credit", "photo credit",
        "photocredit", "image source", "image copyright", "bildquelle", "bildnachweis", "photo info", "cutline", "credit",
        "image description", "gallery caption", "fotocaption",
    ];

    /// <summary>Names that say an element has or lacks something, not that it is one.</summary>
    private static readonly HashSet<string> StateWords =
    [
        "has", "no", "with", "without", "hide", "show", "is", "not", "hasnt", "enable", "enabled", "disable", "disabled",
        "single", "page", "postid", "js", "wp", "template", "format", "status", "layout", "theme",
    ];

    private static readonly FrozenDictionary<string, Match> Exact = Rows
        .SelectMany(row => row.Words.Where(word => word[^1] != '*').Select(word => (word, row)))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => new Match(pair.row.Reason, pair.row.Certainty));

    private static readonly (string Start, Match Match)[] Starts =
        [.. Rows.SelectMany(row => row.Words.Where(word => word[^1] == '*')
            .Select(word => (word[..^1], new Match(row.Reason, row.Certainty))))];

    private static readonly FrozenSet<string> Captions = CaptionNames.ToFrozenSet();

    /// <summary>Why an element with this name is left out, or null. The name's words are parted by single spaces.</summary>
    public static Match? Find(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 12) return null;
        if (words.Length > 1 && StateWords.Contains(words[0])) return null;
        if (Exact.TryGetValue("=" + string.Join(' ', words), out var whole)) return whole;
        Match? best = null;
        for (var i = 0; i < words.Length; i++)
        {
            for (var length = Math.Min(4, words.Length - i); length > 0; length--)
            {
                var term = length == 1 ? words[i] : string.Join(' ', words, i, length);
                if (Lookup(term) is not { } found) continue;
                if (found.Certainty == Certainty.Sure) return found;
                if (best is null || found.Certainty > best.Certainty) best = found;
            }
        }

        return best;
    }

    public static bool IsCaption(string name)
    {
        var trimmed = name.Trim();
        return Captions.Contains(trimmed) || trimmed.EndsWith(" caption", StringComparison.Ordinal)
            || trimmed.StartsWith("caption ", StringComparison.Ordinal)
            || Captions.Any(caption => caption.Contains(' ', StringComparison.Ordinal)
                && name.Contains(" " + caption + " ", StringComparison.Ordinal));
    }

    private static Match? Lookup(string term)
    {
        if (Exact.TryGetValue(term, out var row)) return row;
        foreach (var (start, match) in Starts)
            if (term.StartsWith(start, StringComparison.Ordinal)) return match;
        return null;
    }
}
