namespace NewsArchive.Formats.Html.Body;

/// <summary>
/// Lines and headings that say what they are, in the languages of the archive's readers. Data: a phrase, and whether it
/// must be the whole line or may begin it.
/// </summary>
internal static class PhraseTable
{
    /// <summary>Headings after which other reports are listed.</summary>
    private static readonly string[] RelatedHeadings =
    [
        "related", "related articles", "related stories", "related posts", "related content", "related news", "related links",
        "related topics", "related reading", "related coverage", "related items", "read more", "read next", "more on this",
        "more on this story", "more on this topic", "more stories", "more news", "more from", "more like this", "most read",
        "most popular", "popular posts", "popular", "recent posts", "recent articles", "latest news", "latest posts", "trending",
        "trending now", "top stories", "editor's picks", "editors' picks", "recommended", "recommended for you",
        "recommended reading", "recommended stories", "you may also like", "you might also like", "you might be interested in",
        "also on", "also read", "see also", "up next", "don't miss", "what to read next", "further reading", "similar posts",
        "similar articles", "from around the web", "in this section", "other news", "other stories", "more in",
        "sponsored content", "promoted stories", "elsewhere on the web", "more coverage", "previous article", "next article",
        "around the web",
        "mehr zum thema", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "weitere artikel",
        "weitere meldungen", "weitere nachrichten", "weitere themen", "weitere informationen", "ähnliche artikel",
        "ähnliche beiträge", "ähnliche themen", "verwandte artikel", "verwandte themen", "verwandte beiträge",
        "verwandte themenbereiche", "lesen sie auch", "lesen sie mehr", "auch interessant", "neueste beiträge",
        "aktuelle beiträge", "meistgelesen", "meistgelesene artikel", "beliebte artikel", "beliebte beiträge", "siehe auch",
        "zum thema", "mehr aus", "mehr von", "links zum thema", "schon gelesen", "top meldungen", "empfohlen", "passend dazu",
        "weiterlesen", "aktuelle meldungen", "das könnte ihnen auch gefallen", "das könnte dir auch gefallen", "mehr dazu",
        "mehr lesen", "zum weiterlesen", "neueste artikel",
        "articles liés", "sur le même sujet", "à lire aussi", "lire aussi", "à lire", "voir aussi", "articles similaires",
        "dans la même rubrique", "les plus lus", "vous aimerez aussi", "à ne pas manquer", "articles récents",
        "noticias relacionadas", "artículos relacionados", "te puede interesar", "también te puede interesar", "lo más leído",
        "más noticias", "ver también", "entradas recientes", "leia também", "leia mais", "notícias relacionadas", "veja também",
        "posts relacionados", "mais lidas", "artigos relacionados",
        "leggi anche", "articoli correlati", "potrebbe interessarti", "ti potrebbe interessare", "i più letti", "lees ook",
        "lees meer", "meer over", "gerelateerde artikelen", "zobacz także", "czytaj także", "czytaj też", "zobacz też",
        "przeczytaj także", "polecane", "inne artykuły autora", "läs också", "les også", "læs også", "lue myös", "читайте также",
        "похожие статьи", "по теме", "관련기사", "관련 기사", "関連記事", "相关阅读", "相关新闻",
    ];

    /// <summary>Headings after which readers or the site speak.</summary>
    private static readonly string[] OtherHeadings =
    [
        "comments", "comment", "leave a comment", "leave a reply", "add a comment", "post a comment", "join the conversation",
        "join the discussion", "share this", "share this article", "share this story", "share this post", "share", "share on",
        "follow us", "follow", "tags", "topics", "categories", "filed under", "about the author", "about the authors",
        "newsletter", "sign up", "subscribe", "advertisement", "contact", "archives", "responses", "discussion",
        "reader comments", "table of contents", "contents", "more information", "like this", "like this:", "share this:",
        "connect with us", "stay connected", "get the latest", "navigation", "search", "menu", "post navigation",
        "editor's note", "about us", "print this page",
        "kommentare", "kommentar", "kommentar schreiben", "kommentar hinterlassen", "schreibe einen kommentar",
        "hinterlasse einen kommentar", "hinterlassen sie einen kommentar", "eine antwort schreiben", "antworten", "teilen",
        "artikel teilen", "beitrag teilen", "diesen artikel teilen", "diesen beitrag teilen", "diese geschichte teilen",
        "teilen mit", "teilen mit:", "gefällt mir", "gefällt mir:", "schlagwörter", "schlagworte", "stichworte", "kategorien",
        "themen", "über den autor", "über die autorin", "der autor", "die autorin", "zur person", "inhaltsverzeichnis", "inhalt",
        "ansprechpartner", "ansprechpartnerin", "kontakt", "pressekontakt", "folge uns", "folgen sie uns", "anzeige", "werbung",
        "beitrags-navigation", "beitragsnavigation", "downloads", "download", "bildnachweis", "neueste kommentare",
        "newsletter abonnieren", "archiv", "suche",
        "commentaires", "laisser un commentaire", "partager", "partager cet article", "partager :", "mots-clés",
        "à propos de l'auteur", "comentarios", "deja un comentario", "compartir", "etiquetas", "deixe um comentário",
        "comentários", "compartilhe", "commenti", "lascia un commento", "condividi", "reacties", "geef een reactie", "delen",
        "komentarze", "udostępnij", "dodaj komentarz", "tagi", "комментарии", "поделиться", "댓글",
    ];

    /// <summary>How lines begin that point to other reports.</summary>
    private static readonly string[] RelatedStarts =
    [
        "read more:", "read more about", "read also:", "also read:", "also read |", "read:", "related:", "related article:",
        "see also:", "more:", "more from", "watch:", "watch |", "see more:", "recommended:", "also:", "don't miss:",
        "must read:", "next:", "related story", "read next:", "click here", "click here to", "continue reading", "keep reading",
        "more on", "originally posted at", "[read", "(read more",
        "lesen sie auch", "lesen sie hier", "lesen sie mehr", "mehr zum thema", "siehe auch", "weiterlesen", "mehr dazu",
        "auch interessant", "lesetipp", "zum thema:", "lire aussi", "à lire aussi", "voir aussi", "leer también", "lea también",
        "lea además", "te puede interesar", "leia também", "leia mais", "veja também", "saiba mais", "leggi anche", "lees ook",
        "czytaj także", "czytaj też", "zobacz także", "czytaj więcej", "читайте также", "les også", "läs också", "läs mer",
    ];

    /// <summary>How lines begin in which the site speaks for itself.</summary>
    private static readonly string[] PromotionStarts =
    [
        "sign up for", "sign up to", "subscribe to", "subscribe now", "subscribe for", "follow us on", "like us on",
        "join us on", "follow @", "get the latest", "get our", "download our", "download the app", "support our", "support us",
        "become a member", "already a subscriber", "share this", "share on", "tweet this", "email this", "print this",
        "click to share", "story continues below", "article continues below", "continue reading below",
        "this article contains affiliate", "we may earn", "if you buy something", "loading", "advertisement",
        "scroll to continue", "this site uses akismet", "your email address will not be published", "please enable javascript",
        "enable javascript", "please support", "check out our", "listen to our", "enter your email", "thank you for reading",
        "thanks for reading", "back to top", "this website is using", "this website uses", "this site uses",
        "note: we are", "wir verwenden cookies", "den artikel mit anderen", "continue reading with",
        "have a tip", "got a tip", "report a typo", "all rights reserved",
        "this document is subject to copyright", "this article is the copyrighted", "copyright ©", "copyright (c)", "© ",
        "(c) 20", "all content ©", "you have reached your", "to continue reading",
        "newsletter abonnieren", "abonnieren sie", "abonniere", "jetzt abonnieren", "folgen sie uns", "folge uns",
        "melden sie sich", "artikel drucken", "diesen artikel", "seite drucken", "artikel versenden", "artikel teilen",
        "beitrag teilen", "hat ihnen dieser artikel", "hat dir dieser artikel", "unterstütze uns", "unterstützen sie uns",
        "anzeige", "werbung", "deine e-mail-adresse wird nicht", "ihre e-mail-adresse wird nicht", "zur startseite", "nach oben",
        "zurück zur", "wir respektieren deine", "wir respektieren ihre", "alle rechte vorbehalten",
        "diese website verwendet akismet", "abonnez-vous", "suivez-nous",
        "inscrivez-vous", "tous droits réservés", "suscríbete", "síguenos", "todos los derechos reservados", "assine",
        "siga-nos", "todos os direitos reservados", "iscriviti", "seguici", "riproduzione riservata",
        "tutti i diritti riservati", "volg ons", "schrijf je in",
    ];

    /// <summary>How lines begin that name when, by whom, or under what label a report was published.</summary>
    private static readonly string[] LabelStarts =
    [
        "by ", "posted by", "posted on", "posted in", "posted at", "written by", "published by", "published on", "published:",
        "published ", "updated:", "updated ", "last updated", "last modified", "first published", "tags:", "tagged",
        "filed under", "filed in", "categories:", "category:", "topics:", "keywords:", "reading time", "photo:", "photos:",
        "photo by", "photos by", "photo credit", "image:", "image credit", "image source", "picture:", "credit:", "source:",
        "photograph:", "views:", "comments", "permalink", "author:", "reporting by", "editing by", "via:",
        "von ", "veröffentlicht", "geschrieben von", "verfasst von", "erstellt", "aktualisiert", "letzte änderung", "stand:",
        "zuletzt geändert", "zuletzt aktualisiert", "schlagwörter:", "schlagworte:", "stichworte:", "kategorie:", "kategorien:",
        "lesezeit", "foto:", "fotos:", "bild:", "bilder:", "bildquelle", "titelbild", "symbolfoto", "quelle:", "autor:",
        "autorin:", "text:", "abgelegt unter", "tags ", "par ", "publié le", "mis à jour", "crédit photo", "por ", "publicado",
        "actualizado", "fuente:", "foto por", "di ", "pubblicato", "fonte:", "door ", "bron:", "źródło:", "autor tekstu",
        "opublikowano", "fot.",
    ];

    /// <summary>How lines begin that correct the report.</summary>
    private static readonly string[] CorrectionStarts =
    [
        "correction:", "correction,", "correction added", "correction (", "correction –", "corrections:", "clarification:",
        "clarification,", "this article was amended", "this article has been amended", "this article was corrected",
        "this article has been corrected", "this article has been updated to correct", "this story has been corrected",
        "this story was corrected", "this post has been corrected", "an earlier version of this", "a previous version of this",
        "editor's note: this article was", "editor's note: an earlier version",
        "korrektur:", "korrektur,", "korrekturhinweis", "berichtigung:", "richtigstellung:", "in einer früheren version",
        "in einer früheren fassung", "rectificatif", "erratum", "errata:", "fe de errores", "fe de erratas", "correção:",
        "errata corrige", "rettelse:", "rättelse:",
    ];

    public static bool StartsCorrection(string line) => Starts(CorrectionStarts, line);

    public static bool IsRelatedHeading(string line) => IsAny(RelatedHeadings, line);

    public static bool IsOtherHeading(string line) => IsAny(OtherHeadings, line);

    public static bool StartsRelated(string line) => Starts(RelatedStarts, line);

    public static bool StartsPromotion(string line) => Starts(PromotionStarts, line);

    public static bool StartsLabel(string line) => Starts(LabelStarts, line);

    /// <summary>Words that sites use to their readers: about accounts, letters, money, comments and cookies.</summary>
    private static readonly string[] SiteWords =
    [
        "newsletter", "subscri", "sign up", "signing up", "inbox", "cookie", "privacy", "your email", "e-mail address",
        "email address", "membership", "become a member", "click here", "free trial", "moderated", "moderating", "log in",
        "login", "register", "our app", "terms of", "follow us", "like us", "all rights", "copyright", "advertis", "donat",
        "our journalism", "support us", "daily email",
        "abonn", "anmeld", "registrier", "datenschutz", "privatsphäre", "einverständnis", "mitglied", "exklusiv", "kostenlos",
        "klicken sie", "klicke", "urheberrecht", "nutzungsbeding", "kommentar",
        "inscri", "s'abonner", "gratuit", "cliquez", "données personnelles", "commentaire", "suscr", "regístr", "boletín",
        "gratis", "comentario", "comentário", "usuário", "assine", "cadastr", "iscriv",
    ];

    /// <summary>Words by which a site calls itself or its readers.</summary>
    private static readonly HashSet<string> AddressWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "you", "your", "we", "we'll", "our", "us", "this", "sie", "ihr", "ihre", "ihren", "du", "dein", "deine", "deinen", "dich", "wir",
        "uns", "unser", "unsere", "unseren", "ihnen", "dir", "vous", "votre", "vos", "nous", "notre", "tu", "te", "usted", "nuestro",
        "nuestra", "você", "nosso", "nossa", "nuestros", "atenção",
    };

    /// <summary>How lines end a report that name those who helped to write it.</summary>
    private static readonly string[] CreditStarts =
    [
        "reporting by", "additional reporting", "editing by", "writing by", "compiled by", "reporting and writing by",
        "with reporting by", "with files from", "mit material von", "mit agenturmaterial", "redaktion:", "bearbeitet von",
        "(reporting by",
    ];

    /// <summary>How lines begin that tell of a picture, wherever they stand.</summary>
    private static readonly string[] CaptionStarts =
    [
        "photo:", "photo by", "photo credit", "image:", "image credit", "image source", "picture:", "pictured:", "abbildung:",
        "beitragsbild", "titelbild:", "foto:", "fotos:", "bild:", "bildquelle", "symbolbild", "crédit photo", "crédits photo",
        "fotocredit", "foto de ",
    ];

    /// <summary>How headings of lists begin that name a subject or an outlet behind: "More on glass", "More from The Post".</summary>
    private static readonly string[] RelatedHeadingStarts =
    [
        "more on ", "more from ", "more about ", "more stories", "read more ", "related ", "recommended ", "also on ", "latest ",
        "most read ", "mehr zu ", "mehr aus ", "mehr von ", "mehr über ", "weitere artikel", "weitere themen", "weitere beiträge",
        "weitere meldungen", "das könnte ", "à lire ", "plus sur ", "más sobre ", "más en ", "mais sobre ", "meer over ",
    ];

    /// <summary>
    /// Whether a site speaks to its readers in the line: two words of that kind and one by which it calls itself or them,
    /// or three of that kind. A report on newsletters may have the first, but seldom all.
    /// </summary>
    public static bool SpeaksToReaders(string line)
    {
        var found = 0;
        foreach (var word in SiteWords)
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase)) found++;
        return found > 2 || (found == 2 && AddressesReaders(line));
    }

    private static bool AddressesReaders(string line) =>
        line.Split([' ', '\u00A0', ',', '.', '!', '?', ':', '’'], StringSplitOptions.RemoveEmptyEntries).Any(AddressWords.Contains);

    public static bool StartsCaption(string line) => Starts(CaptionStarts, line);

    public static bool StartsCredit(string line) => Starts(CreditStarts, line);

    /// <summary>Whether a short line begins as the headings of lists of other reports do, or is "More … stories".</summary>
    public static bool StartsRelatedHeading(string line) =>
        line.Length <= 60 && (Starts(RelatedHeadingStarts, line)
            || (line.StartsWith("more ", StringComparison.OrdinalIgnoreCase)
                && (line.EndsWith(" stories", StringComparison.OrdinalIgnoreCase)
                    || line.EndsWith(" articles", StringComparison.OrdinalIgnoreCase)
                    || line.EndsWith(" news", StringComparison.OrdinalIgnoreCase))));

    private static bool IsAny(string[] phrases, string line)
    {
        if (line.Length > 60) return false;
        var words = line.AsSpan().Trim(" \t:.…!?–-»›>|*0123456789()");
        foreach (var phrase in phrases)
        {
            var wanted = phrase.AsSpan().TrimEnd(':');
            if (words.Equals(wanted, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool Starts(string[] phrases, string line)
    {
        var words = line.AsSpan().TrimStart(" \t*•»>–-→▶[(");
        foreach (var phrase in phrases)
            if (words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
