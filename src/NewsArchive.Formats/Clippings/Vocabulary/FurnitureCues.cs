using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The set phrases of what stands around a report on a page, as rows of data: whole lines, and beginnings of lines.</summary>
internal static class FurnitureCues
{
    /// <summary>Lines that are nothing else.</summary>
    public static CueList PromotionLines { get; } =
    [
        "advertisement", "advertising", "continue reading the main story", "continue reading", "story continues below",
        "story continues below advertisement", "article continues below", "scroll down for video", "scroll to continue",
        "most read", "most popular", "most viewed", "most shared", "trending", "trending now", "top stories", "latest news",
        "recommended", "recommended for you", "editor's picks", "editors' picks", "don't miss", "you may also like",
        "you might also like", "more from this section",
        "share", "share this", "share this story", "share this article", "share on facebook", "share on twitter", "tweet", "print",
        "email", "save", "copy link", "close", "play", "play video", "photo", "video", "live", "sponsored", "sponsored content",
        "promoted", "newsletter", "newsletter sign up", "sign up", "subscribe", "log in", "comments", "show comments",
        "view comments", "leave a comment", "join the conversation", "back to top", "buy photo", "buy photos", "previous article",
        "next article", "previous", "next", "must watch", "must read", "must reads", "about the author", "about the authors",
        "about the writer", "donate", "donate now", "support us", "more stories", "more news", "latest stories", "popular now",
        "what others are reading", "from around the web", "around the web", "you might like", "we recommend",
        "listen to this article", "listen", "follow", "more like this", "show more", "load more", "enlarge", "enlarge this image",
        "image", "media playback is unsupported on your device",
        "anzeige", "werbung", "teilen", "meistgelesen", "kommentare", "zur startseite", "publicité", "partager", "les plus lus",
        "commentaires", "publicidad", "compartir", "lo más leído", "comentarios", "publicidade", "compartilhar", "mais lidas",
        "pubblicità", "condividi", "i più letti", "advertentie", "delen", "annons", "dela", "реклама", "поделиться",
    ];

    /// <summary>Beginnings of short lines that invite the reader to do something beside reading on.</summary>
    public static CueList PromotionBeginnings { get; } =
    [
        "sign up for", "sign up to", "subscribe to", "subscribe now", "subscribe for", "subscribe today", "follow us",
        "follow me on", "like us on", "find us on", "join us on", "join our", "download our", "download the", "get our app",
        "get the app", "get the latest", "get breaking news", "get our free", "get daily", "get email", "get news", "never miss",
        "click here", "tap here", "watch live", "support our journalism", "support independent journalism", "become a member",
        "become a subscriber", "already a subscriber", "this site uses cookies", "this website uses cookies", "we use cookies",
        "by using this site", "by continuing to", "accept cookies", "read or share this story", "share this story",
        "share this article", "share this:", "advertisement continue reading", "newsletter sign up", "thank you for subscribing",
        "enter your email", "view all comments", "what do you think?", "have your say", "tell us what you think", "send us your",
        "contact us", "for more news", "for more stories", "for the latest", "stay up to date", "stay informed", "interactive:",
        "just watched", "chat with us", "terms of use", "privacy policy", "cookie policy", "contribute to", "don't miss our",
        "for all the latest", "recibe el boletín", "recibe nuestro", "listen to our podcast", "listen to our latest",
        "listen to our daily", "listen to the podcast", "subscribe to our", "get all the", "sign up here", "make a donation",
        "donate to", "support independent", "support our", "support quality", "support local", "do you have an opinion",
        "submit a letter", "submit your", "got a story", "got a tip", "got a news tip", "do you have a story",
        "have you been affected by", "register for free", "start your free", "stay connected", "turn on notifications",
        "become a supporter", "become a patron", "buy us a",
        "abonnieren sie", "jetzt abonnieren", "newsletter abonnieren", "melden sie sich", "folgen sie uns",
        "diese website verwendet cookies", "wir verwenden cookies", "abonnez-vous", "inscrivez-vous", "suivez-nous",
        "ce site utilise des cookies", "suscríbete", "suscríbase", "síguenos", "este sitio utiliza cookies", "assine", "siga-nos",
        "inscreva-se", "iscriviti", "abbonati", "seguici", "questo sito utilizza", "meld je aan", "volg ons", "prenumerera",
        "följ oss", "подписывайтесь", "подпишитесь",
    ];

    /// <summary>Words that only an invitation has, wherever they stand in it.</summary>
    public static CueList PromotionPhrases { get; } =
    [
        "to your inbox", "in your inbox", "follow him on twitter", "follow her on twitter", "follow them on twitter",
        "follow me on twitter", "on twitter:", "on twitter at", "on twitter @", "on facebook:", "on instagram:", "on instagram at",
        "on twitter and facebook", "on facebook and twitter", "on facebook, on twitter", "letter to the editor", "get in touch by",
        "sign up here", "subscribe here", "download it here",
        "in ihr postfach", "unseren newsletter", "dans votre boîte", "notre newsletter", "nuestro boletín", "nuestra newsletter",
        "nuestra aplicación", "notre application", "la nostra newsletter",
    ];

    /// <summary>Beginnings of a line with somebody's mail address.</summary>
    public static CueList ContactBeginnings { get; } =
    [
        "contact", "email", "e-mail", "reach", "write to", "kontakt", "e-mail an", "contacter", "contacto", "follow",
    ];

    /// <summary>What stands over the list of a report's subjects at its end.</summary>
    public static CueList TagLabels { get; } =
    [
        "topics", "tags", "tagged", "tagged with", "filed under", "more about", "more on", "related topics",
        "topics in this article", "in this article", "explore more", "keywords", "categories", "subjects",
        "themen", "themen in diesem artikel", "schlagworte", "schlagwörter", "stichworte", "mehr zum thema", "mehr zu",
        "sur le même sujet", "thèmes", "mots-clés", "temas", "archivado en", "más sobre", "etiquetas", "palabras clave", "temi",
        "argomenti", "assuntos", "tópicos", "onderwerpen", "ämnen", "темы", "теги",
    ];

    /// <summary>Labels that name the source without a colon.</summary>
    public static CueList UnmarkedSourceLabels { get; } = ["source", "via", "hat tip", "quelle"];

    /// <summary>Beginnings that introduce another story.</summary>
    public static CueList RelatedBeginnings { get; } =
    [
        "read more", "read also", "also read", "read next", "read:", "see also", "see more", "related", "related:",
        "related article", "related articles", "related stories", "related story", "related content", "related coverage",
        "more on this story", "more on", "more:", "more from", "more coverage", "also on", "watch:", "watch video", "watch now",
        "watch |", "listen:", "video:", "in pictures:", "in photos:", "photos:", "gallery:", "explainer:", "opinion:", "analysis:",
        "live updates:", "up next", "earlier:", "full coverage", "full story",
        "lesen sie auch", "lesen sie mehr", "mehr zum thema", "siehe auch", "mehr dazu", "auch interessant", "lire aussi",
        "à lire aussi", "lire la suite", "voir aussi", "sur le même sujet", "lea también", "lee también", "leer más",
        "ver también", "te puede interesar", "más información", "leia também", "leia mais", "veja também", "saiba mais",
        "leggi anche", "leggi di più", "vedi anche", "lees ook", "lees meer", "läs också", "läs mer", "les også", "læs også",
        "lue myös", "czytaj też", "czytaj także", "zobacz też", "читайте также", "подробнее",
    ];

    /// <summary>Beginnings of a newsroom's word about its own text.</summary>
    public static CueList CorrectionBeginnings { get; } =
    [
        "correction:", "corrections:", "clarification:", "editor's note:", "editors' note:", "an earlier version of this",
        "a previous version of this", "earlier versions of this", "this article has been corrected", "this article was corrected",
        "this article was amended", "this article has been amended", "this article was updated", "this article has been updated",
        "this story has been updated", "this story was updated", "this story has been corrected", "this story corrects",
        "this version corrects", "this article originally said", "this article originally stated",
        "this article originally misstated", "this story originally said", "this story originally stated",
        "korrektur:", "berichtigung:", "anmerkung der redaktion", "hinweis der redaktion", "in einer früheren version",
        "in einer früheren fassung", "rectificatif", "correction :", "une version précédente", "note de la rédaction",
        "corrección:", "fe de errores", "nota de la redacción", "nota del editor", "una versión anterior", "correção:",
        "uma versão anterior", "errata", "rettifica", "correzione:", "correctie:", "rättelse:",
    ];

    /// <summary>Beginnings of lines that name those who worked on a report.</summary>
    public static CueList CreditBeginnings { get; } =
    [
        "reporting by", "additional reporting by", "reporting and writing by", "writing by", "editing by", "edited by",
        "photographs by", "photography by", "photos by", "pictures by", "illustration by", "illustrations by", "compiled by",
        "compilation by", "translated by", "graphics by", "produced by", "with reporting by", "with files from",
        "with agency reports", "with inputs from", "with input from", "with additional reporting", "this story was produced by",
        "this story was produced in", "this report was produced by", "this article was produced by",
        "this article was first published", "this story was first published", "this article first appeared",
        "this story first appeared", "this story originally appeared", "originally published", "this article originally appeared",
        "material from", "information from", "our standards:",
        "mit material von", "mit agenturmaterial", "redaktion:", "bearbeitet von", "übersetzt von", "avec afp", "avec reuters",
        "avec agences", "traduit par", "con información de", "con informazioni", "com informações de", "editado por",
        "traducido por", "a cura di", "met medewerking van",
    ];

    /// <summary>Ends of sentences that name those who worked on a report.</summary>
    public static CueList CreditPhrases { get; } =
    [
        "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
        "contributed research", "contributed from", "was used in this report", "all rights reserved", "may not be reproduced",
        "may not be published, broadcast",
        "haben zu diesem bericht beigetragen", "a contribué à cet article", "ont contribué à cet article",
        "contribuyó a este informe", "contribuyeron a este reportaje", "tous droits réservés", "todos los derechos reservados",
        "todos os direitos reservados", "alle rechte vorbehalten", "tutti i diritti riservati",
    ];

    /// <summary>Lines that end or part a text and say nothing.</summary>
    public static CueList EndMarks { get; } =
    [
        "ends", "end", "-30-", "30", "-ends-", "(ends)", "(end)", "##", "###", "more to come", "more", "-more-", "(more)",
        "ende", "fin", "fine", "end of story",
    ];

    /// <summary>Labels before the name of the source at the end of a text.</summary>
    public static CueList SourceLabels { get; } =
    [
        "source", "sources", "via", "credit", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "fontes", "bron",
        "bronnen", "källa", "kilde", "lähde", "źródło", "zdroj", "источник", "kaynak",
    ];
}
