using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Tests.Analysis;

public sealed class TextAnalysisTests
{
    [Theory]
    [InlineData("Øresund", "oresund")]
    [InlineData("GROẞE Straße", "grosse strasse")]
    [InlineData("Đurđevac", "durdevac")]
    [InlineData("Œuf", "oeuf")]
    [InlineData("Sjælland", "sjaelland")]
    [InlineData("Þórshöfn", "thorshofn")]
    [InlineData("Żółw", "zolw")]
    [InlineData("IĞDIR İzmir ığdır", "igdir izmir igdir")]
    [InlineData("ﬁre ﬂood oﬃcer", "fire flood officer")]
    [InlineData("ＯＰＥＣ２", "opec2")]
    [InlineData("har\u00ADbour", "harbour")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ")]
    [InlineData("Пётр ПЁТР", "петр петр")]
    [InlineData("май маи\u0306", "май май")]
    [InlineData("كِتَابٌ كتـــاب", "كتاب كتاب")]
    [InlineData("إسلام آسيا أمل", "اسلام اسيا امل")]
    [InlineData("מַיִם", "מים")]
    [InlineData("٢٠١٩", "2019")]
    [InlineData("O’Hara", "o hara")]
    [InlineData("mid-western", "mid western")]
    [InlineData("Oʻahu Oʼahu", "o ahu o ahu")]
    [InlineData("м’ята мʼята", "м ята м ята")]
    [InlineData("צה״ל צה\"ל", "צה ל צה ל")]
    [InlineData("col·lega COL·LEGA coŀlega", "collega collega collega")]
    [InlineData("a·b", "a b")]
    [InlineData("می\u200Cدود", "مي دود")]
    [InlineData("Auf\u200Clage", "auflage")]
    [InlineData("हिन्दी हिंदी", "हिंदी हिंदी")]
    [InlineData("गाँव गांव", "गांव गांव")]
    [InlineData("लड़का लड\u093Cका लडका", "लडका लडका लडका")]
    [InlineData("গোলা গ\u09C7\u09BEলা", "গ\u09C7\u09BEলা গ\u09C7\u09BEলা")]
    [InlineData("Արև ԱՐԵՎ Արեւ", "արեվ արեվ արեվ")]
    [InlineData("\uE000a1", "a1")]
    public void Words_are_compared_without_what_does_not_tell_them_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextAnalysis.Words(text).Select(word => word.Text)));

    [Theory]
    [InlineData("川の水", "川の の水 水")]
    [InlineData("ｶﾞｽ", "ガス ス")]
    [InlineData("か\u3099", "が")]
    [InlineData("한강", "한강 강")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1161\u11BC", "한강 강")]
    [InlineData("ปิด", "ปิด ด")]
    [InlineData("川2本", "川 2 本")]
    [InlineData("いすゞ", "いす すゞ ゞ")]
    [InlineData("いすゝ\u3099", "いす すゞ ゞ")]
    [InlineData("ワ\u3099", "ヷ")]
    [InlineData("น\u0E49\u0E33ใจ", "น\u0E49\u0E4D\u0E32ใ ใจ จ")]
    [InlineData("น\u0E49\u0E4D\u0E32ใจ", "น\u0E49\u0E4D\u0E32ใ ใจ จ")]
    [InlineData("น\u0E4D\u0E49\u0E32ใจ", "น\u0E49\u0E4D\u0E32ใ ใจ จ")]
    public void Scripts_without_spaces_are_cut_into_pairs_of_letters(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextAnalysis.Words(text).Select(word => word.Text)));

    [Theory]
    [InlineData("川の水", "川の の水")]
    [InlineData("川", "川*")]
    [InlineData("川2本", "川 2 本*")]
    [InlineData("river", "river")]
    public void What_is_asked_in_them_may_go_on_in_a_text(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', TextAnalysis.Asked([(text, false)]).Select(word => word.Text + (word.IsPrefix ? "*" : ""))));

    [Theory]
    [InlineData("de", "Brücken", "Brücke")]
    [InlineData("fr", "fermées", "fermé")]
    [InlineData("fr", "autorités", "autorité")]
    [InlineData("es", "inundación", "inundaciones")]
    [InlineData("pt", "inundação", "inundações")]
    [InlineData("it", "ponti", "ponte")]
    [InlineData("nl", "kranten", "krant")]
    [InlineData("sv", "tidningen", "tidningarna")]
    [InlineData("da", "avisen", "aviserne")]
    [InlineData("ru", "мосты", "моста")]
    [InlineData("fi", "silloissa", "silloista")]
    [InlineData("hu", "hidak", "hidakat")]
    [InlineData("en", "bridges", "bridge")]
    [InlineData("ar", "المكتبات", "مكتبة")]
    [InlineData("bg", "мостът", "мостове")]
    [InlineData("el", "γέφυρες", "γέφυρα")]
    [InlineData("hi", "किताबें", "किताब")]
    [InlineData("id", "bukunya", "buku")]
    [InlineData("tr", "köprüler", "köprü")]
    [InlineData("tr", "kuşlar", "kuş")]
    [InlineData("tr", "ışıklar", "ışık")]
    public void Forms_of_a_word_have_one_stem_with_and_without_their_marks(string language, string one, string other)
    {
        string StemOf(string word) => Stemming.Stem(TextAnalysis.Folded(word), language);

        Assert.Equal(StemOf(one), StemOf(other));
        Assert.Equal(StemOf(one), StemOf(one.ToUpperInvariant()));
    }

    [Fact]
    public void At_least_fifteen_languages_have_stems() => Assert.InRange(Stemming.Languages.Count, 15, 40);
}
