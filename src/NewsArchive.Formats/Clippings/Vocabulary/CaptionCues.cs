namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>The words by which captions are told from paragraphs, by language.</summary>
internal static class CaptionCues
{
    public static string[] Labels { get; } =
    [
        "image caption", "image copyright", "image source", "media caption", "media captionthe", "video caption", "photo caption", "picture caption", "caption:", "image:", "photo:", "photos:", "picture:", "photograph:", "photo by", "photograph by", "picture by", "file photo", "file picture", "file image", "file -", "file –", "file —", "pictured:", "pictured above", "in this file photo", "in this photo", "in this image", "in this picture", "in this undated",
        "foto:", "fotos:", "bild:", "bilder:", "bildunterschrift", "symbolbild", "archivbild", "légende", "photo :", "crédit photo", "image d'archive", "photo d'archive", "imagen:", "imagen de archivo", "foto de archivo", "pie de foto", "legenda:", "imagem:", "immagine:", "didascalia:", "beeld:", "фото:",
    ];

    /// <summary>Where somebody stands in a picture, as set between commas or in brackets after a name.</summary>
    public static string[] Positions { get; } =
    [
        ", left,", ", right,", ", center,", ", centre,", ", far left,", ", far right,", ", second left,", ", second right,", ", second from left,", ", second from right,", ", third from left,", ", third from right,", ", top left,", ", top right,", ", foreground,", ", background,", ", seated,",
        "(l)", "(r)", "(c)", "(left)", "(right)", "(center)", "(centre)", "(2nd l)", "(2nd r)", "(3rd l)", "(3rd r)", "(2l)", "(2r)", "(top)", "(bottom)", "(from left)", "(pictured)", "(foreground)", "from left to right", "left to right:", "from left:", "from left,", "clockwise from",
        "(l.)", "(r.)", "(links)", "(rechts)", "(mitte)", ", links,", ", rechts,", "(v. l.)", "(v.l.)", "von links", "v.l.n.r.", "(g)", "(g.)", "(d.)", "(à gauche)", "(à droite)", ", à gauche,", ", à droite,", "de gauche à droite", "(i)", "(d)", "(izq.)", "(der.)", "(izquierda)", "(derecha)", ", izquierda,", ", derecha,", "a la izquierda,", "a la derecha,", "de izquierda a derecha", "(esq.)", "(dir.)", "(à esquerda)", "(à direita)", "da sinistra", "(a sinistra)", "(a destra)", "van links naar rechts",
    ];

    /// <summary>Words for pictures that a credit in brackets at a caption's end may carry.</summary>
    public static string[] CreditWords { get; } =
        ["photo", "photograph", "image", "picture", "pictures", "images", "courtesy", "credit", "file", "handout", "screenshot", "getty", "foto", "bild", "imago", "archiv", "crédit", "cortesía", "imagen", "via"];
}
