using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Tests.Analysis;

public sealed class ArticleLanguageTests
{
    [Theory]
    [InlineData("en", "The ferry will not sail on Monday because the crew of the boat has gone home for the night.")]
    [InlineData("de", "Die Fähre wird am Montag nicht auslaufen, weil die Besatzung für die Nacht nach Hause gegangen ist.")]
    [InlineData("fr", "Le bac ne partira pas lundi, car les marins sont rentrés chez eux pour la nuit avec leurs valises.")]
    [InlineData("es", "El barco no saldrá el lunes porque los marineros se han ido a casa para pasar la noche.")]
    [InlineData("pt", "O barco não vai sair na segunda-feira porque os marinheiros foram para casa passar a noite.")]
    [InlineData("it", "Il traghetto non partirà lunedì perché i marinai sono andati a casa per la notte e non tornano.")]
    [InlineData("nl", "De veerboot zal op maandag niet varen omdat het personeel voor de nacht naar huis is gegaan.")]
    [InlineData("sv", "Färjan kommer inte att gå på måndag för att besättningen har gått hem över natten och sover.")]
    [InlineData("pl", "Prom nie wypłynie w poniedziałek, ponieważ załoga poszła do domu na noc i nie wróci przed świtem.")]
    [InlineData("ru", "Паром не выйдет в понедельник, потому что команда ушла домой на ночь и вернётся только к утру.")]
    [InlineData("uk", "Пором не вийде в понеділок, тому що команда пішла додому на ніч і повернеться лише до ранку.")]
    [InlineData("el", "Το πλοίο δεν θα φύγει τη Δευτέρα.")]
    [InlineData("ja", "フェリーは月曜日に出港しません。")]
    [InlineData("zh", "渡轮星期一不会开航。")]
    [InlineData("ko", "여객선은 월요일에 출항하지 않는다.")]
    [InlineData("th", "เรือข้ามฟากจะไม่ออกในวันจันทร์")]
    [InlineData("ar", "لن تبحر العبارة يوم الاثنين لأن الطاقم ذهب إلى البيت في الليل وقال إن هذا لا يكفي بعد الآن.")]
    [InlineData("he", "המעבורת לא תפליג ביום שני.")]
    [InlineData(
        "cs",
        "Lod\u030C se v ponde\u030Cli\u0301 do pr\u030Ci\u0301stavu nevra\u0301ti\u0301, protoz\u030Ce neni\u0301 kdo b"
            + "y ji r\u030Ci\u0301dil, a ktera\u0301 jina\u0301 uz\u030C by vyplula, neni\u0301 zna\u0301mo.")]
    [InlineData(
        "vi",
        "Pha\u0300 se\u0303 kho\u0302ng cha\u0323y vi\u0300 ca\u0301c thu\u0309y thu\u0309 đa\u0303 ve\u0302\u0300 nha"
            + "\u0300 vo\u031B\u0301i nhu\u031B\u0303ng ngu\u031Bo\u031B\u0300i tha\u0302n cu\u0309a ho\u0323.")]
    [InlineData(
        "ko",
        "\u1107\u1162\u1102\u1173\u11AB \u1104\u1173\u110C\u1175 \u110B\u1161\u11AD\u1102\u1173\u11AB\u1103\u1161.")]
    [InlineData("", "Quayside, Nora; Harbour, Tom; Dock, Ada; Basin, Lee; Wharf, Kit; Berth, Ann")]
    [InlineData("", "Ferry")]
    [InlineData("", "O. Quayside, E. Harbour, A. Dock, O. Basin, I. Wharf, E. Berth, A. Pier, I. Jetty, O. Mole")]
    [InlineData("en", "A. The ferry is late. O. The crew has not come. E. The boat is at the quay. I. It will sail.")]
    [InlineData("", "****** i u i u i u i u i u i u")]
    public void The_text_tells_its_language(string expected, string text)
    {
        var language = ArticleLanguage.Of(new ArticleText
        {
            Headline = "",
            Standfirst = "",
            Byline = "",
            Dateline = "",
            Body = text,
            Captions = "",
        });

        Assert.Equal((expected, expected.Length > 0), (language.Tag, language.IsDerived));
        Assert.InRange(language.Confidence, expected.Length > 0 ? 0.5 : 0, 1);
    }

    [Theory]
    [InlineData(null, "de")]
    [InlineData("fr-CA", "fr")]
    public void Names_and_stories_are_told_the_same_language_as_the_index(string? stated, string expected)
    {
        const string Headline = "The ferry";
        const string Body = "Fotos: Hafen";
        const string Captions = "Die Fähre wird am Montag nicht auslaufen, weil die Besatzung für die Nacht nach Hause gegangen ist.";
        var text = new ArticleText
        {
            Headline = Headline,
            Standfirst = "",
            Byline = "",
            Dateline = "",
            Body = Body,
            Captions = Captions,
        };

        Assert.Equal("de", ArticleLanguage.Of(text).Tag);
        Assert.Equal(expected, new NamedText(Headline, "", "", Body, Captions) { StatedLanguage = stated }.Language);
        Assert.Equal(
            expected,
            new ReportText(1, Headline, true, "", Body, [], "", null, null) { Captions = Captions, StatedLanguage = stated }.Language);
    }
}
