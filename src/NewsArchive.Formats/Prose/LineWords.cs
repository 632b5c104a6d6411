namespace NewsArchive.Formats.Prose;

/// <summary>
/// What the lines around a headline say, a row a language: which day is the one of publication, which that of a change, who wrote the
/// report. Prepositions behind a label (<c>on</c>, <c>am</c>, <c>le</c>) are a part of it only where the label needs one.
/// </summary>
/// <param name="Language">The first part of its BCP 47 tag.</param>
/// <param name="Published">What stands before the day of publication.</param>
/// <param name="Changed">What stands before the day of a change.</param>
/// <param name="BeforeNames">What stands before the names of those who wrote the report.</param>
/// <param name="Roles">What those people are.</param>
internal sealed record LineWordsRow(string Language, string[] Published, string[] Changed, string[] BeforeNames, string[] Roles);

/// <summary>The rows of <see cref="LineWordsRow"/>, and what all languages have together.</summary>
internal static class LineWords
{
    private static readonly LineWordsRow[] Rows =
    [
        new("en",
            ["published", "published on", "published at", "first published", "first published on", "posted", "posted on", "posted at",
                "date", "date published", "publication date", "issued", "created", "print edition", "web posted", "submitted"],
            ["updated", "updated on", "updated at", "last updated", "last updated on", "last updated at", "update", "modified",
                "last modified", "last change", "last edited", "last revised", "revised", "effective"],
            ["by", "by:", "posted by", "interview by", "interview:", "written by", "story by", "words by", "text by", "report by",
                "reported by", "from", "author:", "authors:"],
            ["reporter", "reporters", "correspondent", "editor", "writer", "columnist", "staff", "contributor", "journalist",
                "producer", "bureau chief", "photographer", "analyst", "critic", "desk", "newsroom", "intern"]),
        new("de",
            ["veröffentlicht", "veröffentlicht am", "erstveröffentlicht", "erstveröffentlichung", "veröffentlichung", "erschienen",
                "erschienen am", "publiziert", "publiziert am", "erstmeldung", "erstmeldung vom", "erstellt", "erstellt am",
                "verfasst am", "geschrieben am", "eingestellt am", "online seit", "datum:", "pressemitteilung vom", "meldung vom",
                "artikel vom", "beitrag vom", "news vom", "ausgabe vom", "gesendet am"],
            ["aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "aktualisierung", "letzte aktualisierung", "letzte änderung",
                "letztes update", "geändert", "geändert am", "zuletzt geändert", "bearbeitet am", "überarbeitet am", "stand",
                "stand vom", "update vom", "diese seite wurde"],
            ["von", "von:", "text:", "text von", "texte:", "interview von", "das interview führte", "das gespräch führte",
                "ein bericht von", "eine reportage von", "eine analyse von", "ein kommentar von", "ein interview von",
                "ein gastbeitrag von", "ein beitrag von", "kommentar von", "analyse von", "bericht von", "autor:", "autorin:",
                "autoren:", "von unserem", "von unserer", "geschrieben von", "verfasst von"],
            ["redakteur", "redakteurin", "korrespondent", "korrespondenten", "korrespondentin", "reporterin", "mitarbeiter",
                "mitarbeiterin", "volontär", "volontärin"]),
        new("fr",
            ["publié", "publié le", "publiée le", "article publié le", "première publication", "publication", "date de publication",
                "paru le", "posté le", "mis en ligne le", "créé le", "écrit le", "diffusé le", "date :"],
            ["mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "maj", "dernière mise à jour", "dernière modification",
                "modifié", "modifié le", "actualisé", "actualisé le"],
            ["par", "par :", "propos recueillis par", "texte :", "texte de", "écrit par", "rédigé par", "article rédigé par",
                "publié par", "un article de", "une enquête de", "auteur :", "auteure :", "autrice :", "auteurs :", "de notre",
                "de nos", "par notre", "entretien :", "recueilli par"],
            ["journaliste", "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale", "rédacteur", "rédactrice"]),
        new("es",
            ["publicado", "publicado el", "publicada el", "primera publicación", "publicación", "fecha de publicación", "fecha:",
                "creado", "creado el"],
            ["actualizado", "actualizado el", "actualizada el", "actualización", "última actualización", "última modificación",
                "modificado", "modificado el"],
            ["por", "por:", "texto:", "textos:", "entrevista de", "escrito por", "redactado por", "redacción:", "autor:", "autora:",
                "autores:", "un reportaje de", "un texto de", "de nuestro", "de nuestra", "por nuestro", "por nuestra", "publicado por"],
            ["redactor", "redactora", "corresponsal", "periodista", "enviado especial", "enviada especial"]),
        new("it",
            ["pubblicato", "pubblicato il", "pubblicata il", "data di pubblicazione", "prima pubblicazione", "pubblicazione",
                "uscito il", "creato il", "data:"],
            ["aggiornato", "aggiornato il", "aggiornata il", "aggiornamento", "ultimo aggiornamento", "ultima modifica", "modifica il",
                "modificato", "modificato il"],
            ["di", "di:", "a cura di", "testo di", "testo:", "articolo di", "scritto da", "intervista di", "autore:", "autrice:",
                "autori:", "dal nostro", "dalla nostra", "dai nostri", "pubblicato da"],
            ["giornalista", "inviato", "inviata", "corrispondente", "redattore", "redattrice"]),
        new("pt",
            ["publicado", "publicado em", "publicada em", "data de publicação", "primeira publicação", "publicação", "data:",
                "criado em", "postado em", "divulgado em"],
            ["atualizado", "atualizado em", "atualizada em", "actualizado em", "atualização", "última atualização",
                "última modificação", "modificado", "modificado em"],
            ["por", "por:", "texto:", "texto de", "textos:", "escrito por", "reportagem de", "reportagem:", "entrevista de", "autor:",
                "autora:", "autores:", "do nosso", "da nossa", "pelo nosso", "pela nossa", "redigido por", "publicado por"],
            ["jornalista", "repórter", "correspondente", "enviado especial", "enviada especial", "redator", "redatora"]),
        new("nl",
            ["gepubliceerd", "gepubliceerd op", "geplaatst", "geplaatst op", "verschenen op", "datum:", "publicatiedatum",
                "eerste publicatie", "geschreven op"],
            ["bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update", "laatst gewijzigd", "laatst aangepast", "gewijzigd",
                "gewijzigd op", "aangepast", "aangepast op", "bewerkt op"],
            ["door", "door:", "tekst:", "tekst", "geschreven door", "interview door", "een reportage van", "een interview van",
                "auteur:", "auteurs:", "van onze", "door onze"],
            ["redacteur", "redactrice", "verslaggever", "verslaggeefster", "correspondente", "journaliste"]),
        new("ru",
            ["опубликовано", "дата публикации", "публикация", "дата", "размещено", "создано", "добавлено"],
            ["обновлено", "обновлена", "последнее обновление", "изменено", "последнее изменение", "дата обновления"],
            ["автор:", "авторы:", "автор текста:", "текст:", "беседовал", "беседовала", "подготовил", "подготовила", "подготовили",
                "записал", "записала", "интервью:"],
            ["корреспондент", "специальный корреспондент", "журналист", "журналистка", "обозреватель", "редактор"]),
        new("pl",
            ["opublikowano", "data publikacji", "publikacja", "dodano", "data dodania", "utworzono", "data:", "opublikowany",
                "opublikowana"],
            ["aktualizacja", "ostatnia aktualizacja", "zaktualizowano", "zaktualizowany", "data aktualizacji", "ostatnia modyfikacja",
                "zmodyfikowano", "zmieniono"],
            ["autor:", "autorka:", "autorzy:", "autorki:", "tekst:", "rozmawiał", "rozmawiała", "rozmawiali", "opracował", "opracowała",
                "opracowanie:", "oprac.", "przygotował", "przygotowała", "napisał", "napisała"],
            ["dziennikarz", "dziennikarka", "korespondent", "korespondentka", "reporterka", "redaktorka"]),
        new("zh",
            ["发布时间", "发布日期", "发布于", "发表于", "发表时间", "發佈時間", "發布時間", "發布於", "發表於", "日期", "時間", "时间", "刊登日期", "刊登于", "刊于", "刊於", "原文刊於",
                "原文刊于", "出版日期", "发稿时间", "發稿時間"],
            ["更新时间", "更新時間", "更新日期", "更新于", "更新於", "最后更新", "最後更新", "最后修改", "最後修改", "修改时间", "编辑于", "更新"],
            ["作者：", "作者:", "作者", "记者", "記者", "本报记者", "本報記者", "特派记者", "特派記者", "实习记者", "撰文：", "撰文", "文／", "文/", "文：", "撰稿：", "撰稿", "采写：",
                "文｜", "文|"],
            ["记者", "記者", "特派員"]),
        new("ja",
            ["公開日", "公開", "公開日時", "掲載日", "掲載", "配信", "配信日", "発行", "発表日", "投稿日", "投稿", "作成日", "初版"],
            ["更新日", "更新日時", "最終更新", "最終更新日", "更新", "改訂", "修正"],
            ["文・", "文：", "文＝", "執筆：", "執筆", "記者", "取材・文：", "取材・文", "取材・文＝", "著者：", "筆者：", "ライター：", "聞き手：", "聞き手・", "取材：", "構成："],
            ["記者", "特派員", "編集委員", "論説委員"]),
        new("sv",
            ["publicerad"],
            ["uppdaterad"],
            ["av"],
            ["reporter"]),
        new("da",
            ["publiceret"],
            ["opdateret"],
            ["af"],
            []),
        new("no",
            ["publisert"],
            ["oppdatert"],
            ["tekst:"],
            []),
        new("fi",
            ["julkaistu"],
            ["päivitetty"],
            [],
            []),
    ];

    public static CueList Published { get; } = All(row => row.Published);

    public static CueList Changed { get; } = All(row => row.Changed);

    public static CueList BeforeNames { get; } = All(row => row.BeforeNames);

    public static CueList Roles { get; } = All(row => row.Roles);

    private static CueList All(Func<LineWordsRow, string[]> words) => CueList.Of([.. Rows.SelectMany(words).Distinct()]);
}
