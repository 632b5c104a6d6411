using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The words by which captions are told from paragraphs, by language.</summary>
internal static class CaptionCues
{
    public static CueList Labels { get; } =
    [
        "image caption", "image copyright", "image source", "media caption", "video caption", "photo caption", "picture caption",
        "caption:", "image:", "photo:", "photos:", "picture:", "photograph:", "photo by", "photograph by", "picture by",
        "file photo", "file picture", "file image", "file -", "file –", "file —", "pictured:", "pictured above",
        "in this file photo", "in this photo", "in this image", "in this picture", "in this undated", "enlarge this image",
        "media playback is unsupported on your device media caption",
        "foto:", "fotos:", "bild:", "bilder:", "bildunterschrift", "symbolbild", "archivbild", "légende", "photo :",
        "crédit photo", "image d'archive", "photo d'archive", "imagen:", "imagen de archivo", "foto de archivo", "pie de foto",
        "legenda:", "imagem:", "immagine:", "didascalia:", "beeld:", "фото:",
    ];

    /// <summary>Where somebody stands in a picture, as set between commas or in brackets after a name.</summary>
    public static CueList Positions { get; } =
    [
        ", left,", ", right,", ", center,", ", centre,", ", far left,", ", far right,", ", second left,", ", second right,",
        ", second from left,", ", second from right,", ", third from left,", ", third from right,", ", top left,", ", top right,",
        ", foreground,", ", background,", ", seated,",
        "(l)", "(r)", "(c)", "(left)", "(right)", "(center)", "(centre)", "(2nd l)", "(2nd r)", "(3rd l)", "(3rd r)", "(2l)",
        "(2r)", "(top)", "(bottom)", "(from left)", "(pictured)", "(foreground)", "from left to right", "left to right:",
        "from left:", "from left,", "clockwise from",
        "(l.)", "(r.)", "(links)", "(rechts)", "(mitte)", ", links,", ", rechts,", "(v. l.)", "(v.l.)", "von links", "v.l.n.r.",
        "(g)", "(g.)", "(d.)", "(à gauche)", "(à droite)", ", à gauche,", ", à droite,", "de gauche à droite", "(i)", "(d)",
        "(izq.)", "(der.)", "(izquierda)", "(derecha)", ", izquierda,", ", derecha,", ", a la izquierda,", ", a la derecha,",
        "de izquierda a derecha", "(esq.)", "(dir.)", "(à esquerda)", "(à direita)", "da sinistra", "(a sinistra)", "(a destra)",
        "van links naar rechts",
    ];

    /// <summary>What stands before the names of a credit at the end of a caption.</summary>
    public static CueList CreditLabels { get; } =
    [
        "photo:", "photos:", "photo by", "photos by", "photo courtesy of", "photograph:", "photograph by", "picture:", "pictures:",
        "picture by", "image:", "images:", "image credit:", "photo credit:", "credit:", "credit", "©", "illustration:",
        "foto:", "fotos:", "bild:", "bilder:", "grafik:", "photo :", "photo d'archive", "crédit :", "foto de", "imagen:",
        "imagem:", "immagine:", "beeld:",
    ];

    /// <summary>Where somebody is in a picture that a title in brackets names; only captions that are no sentence have it so.</summary>
    public static CueList Pictured { get; } =
    [
        "(pictured", ", pictured", "(left, with", "(right, with", "(im bild", "(en la imagen", "(en photo",
    ];

    /// <summary>Words for pictures that a credit in brackets at a caption's end may carry.</summary>
    public static CueList CreditWords { get; } =
    [
        "photo", "photograph", "image", "picture", "pictures", "images", "courtesy", "credit", "file", "handout",
        "screenshot", "getty", "foto", "bild", "imago", "archiv", "crédit", "cortesía", "imagen", "via",
    ];

    /// <summary>Words by which a sentence speaks of the picture it stands under.</summary>
    public static CueList PictureMentions { get; } =
    [
        "in this photo", "in this picture", "in this image", "in this file", "in this undated", "in this handout",
        "in this screengrab", "in this video grab", "in this combination", "this photo taken", "this picture taken",
        "photo taken on", "picture taken on", "photo released by", "photo provided by", "image released by", "image provided by",
        "picture released by", "handout photo", "undated photo", "file photo", "file picture",
        "auf diesem foto", "auf diesem bild", "archivfoto", "sur cette photo", "sur cette image", "en esta foto", "en esta imagen",
        "nesta foto", "in questa foto", "op deze foto",
    ];

    /// <summary>What people do in pictures, in the present tense.</summary>
    public static CueList PictureVerbs { get; } =
    [
        "is seen", "are seen", "is pictured", "are pictured", "poses", "pose", "waves", "wave", "gestures", "gesture", "arrives",
        "arrive", "walks", "walk", "attends", "attend", "shakes hands", "shake hands", "displays", "display", "holds", "hold",
        "looks on", "look on", "looks at", "look at", "speaks", "speak", "listens", "listen", "smiles", "smile", "watches",
        "watch", "stands", "stand", "sits", "sit", "greets", "greet", "embrace", "embraces", "celebrates", "celebrate", "leaves",
        "leave", "rides", "ride", "carries", "carry", "passes", "pass", "works", "work", "inspects", "inspect", "queue", "gather",
        "lies", "lie",
    ];

    /// <summary>Those who sell pictures, as pages set them before a caption without a mark between.</summary>
    public static CueList PictureAgencies { get; } =
    [
        "Reuters", "AP:Associated Press", "AP", "AFP or licensors", "AFP/Getty Images", "AFP", "EPA", "Getty Images - Getty",
        "Getty Images", "Getty - Contributor", "Handout - Getty", "Getty", "GETTY", "REUTERS", "Alamy", "Alamy Live News",
        "PA:Press Association", "PA", "Press Association", "Rex Features", "REX", "Shutterstock", "Instagram", "Twitter",
        "Facebook", "YouTube", "SWNS", "SWNS:South West News Service", "Barcroft Media", "Splash News", "WireImage", "iStock",
        "imago images", "picture alliance/dpa", "picture alliance", "dpa", "ANSA", "EFE", "Xinhua", "Bloomberg", "Handout",
    ];
}
