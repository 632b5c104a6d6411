using NewsArchive.Formats.Naming;

namespace NewsArchive.Formats.Tests.Naming;

/// <summary>Each rule with the text that it is for, and what it must leave alone.</summary>
public sealed class ArticleNamesTests
{
    [Theory]
    [InlineData("known body", "Ministers of the EU met.", "Organisation European Union: EU")]
    [InlineData("known beginning", "He left Merrill Lynch Capital Partners on Monday.", "Organisation Merrill Lynch Capital Partners: Merrill Lynch Capital Partners")]
    [InlineData("body of", "It asked the Institute for Harbour Studies.", "Organisation Institute for Harbour Studies: Institute for Harbour Studies")]
    [InlineData("body of", "It was the House of Harbour Speaker Anna Lind.", "Organisation House of Harbour: House of Harbour|Person Anna Lind: Anna Lind")]
    [InlineData("and", "It asked the Harbour and Fisheries Commission.", "Organisation Harbour and Fisheries Commission: Harbour and Fisheries Commission")]
    [InlineData("acronym", "The Brackley Harbour Council (BHC) met. It asked BHC members.", "Organisation Brackley Harbour Council: Brackley Harbour Council, BHC, BHC")]
    [InlineData("symbol", "Shares of Brackleyco <BRK> rose.", "Organisation Brackleyco: Brackleyco")]
    [InlineData("company", "It sued Carter Hale Stores Inc on Monday. But Carter Hale won.", "Organisation Carter Hale Stores Inc: Carter Hale Stores Inc, Carter Hale")]
    [InlineData("company", "It is an Alberta Corp like others.", "")]
    [InlineData("body", "They went to the Brackley Museum.", "Organisation Brackley Museum: Brackley Museum")]
    [InlineData("generic", "They asked the Foreign Ministry and the Supreme Court.", "")]
    [InlineData("ampersand", "They went to Brackley & Sons again.", "Organisation Brackley & Sons: Brackley & Sons")]
    [InlineData("firm", "They work for software firm Brackley now.", "Organisation Brackley: Brackley")]
    [InlineData("known place", "They left New South Wales for the U.S. on Friday.", "Place New South Wales: New South Wales|Place United States: U.S.")]
    [InlineData("direction", "It rained in West Texas.", "Place West Texas: West Texas")]
    [InlineData("located", "He lives in Nancy. Friends say Nancy is dear.", "Place Nancy: Nancy, Nancy")]
    [InlineData("with country", "They met in Smallbury, Kansas.", "Place Smallbury: Smallbury|Place Kansas: Kansas")]
    [InlineData("place ending", "It flows into the Brackley River.", "Place Brackley River: Brackley River")]
    [InlineData("place head", "They sailed to the Gulf of Oman.", "Place Gulf of Oman: Gulf of Oman")]
    [InlineData("town alone", "The trophy went to Nancy again.", "")]
    [InlineData("office", "It was President Moon Jae-in. But Moon said no.", "Person Moon Jae-in: Moon Jae-in, Moon")]
    [InlineData("office alone", "It was Prime Minister Lindqvarn.", "Person Prime Minister Lindqvarn: Lindqvarn")]
    [InlineData("courtesy alone", "It was Mr Lindqvarn.", "")]
    [InlineData("general", "He works at General Brackley now.", "")]
    [InlineData("given name", "It was Anna Lind. Yesterday Mrs Lind said no.", "Person Anna Lind: Anna Lind, Lind")]
    [InlineData("given name", "It was the Anna Lind trophy.", "")]
    [InlineData("opener", "Grant Lind a wish. They grant none to Anna Lind.", "Person Anna Lind: Lind, Anna Lind")]
    [InlineData("family name first", "There was Kim Dae Sul. They saw Kim go.", "Person Kim Dae Sul: Kim Dae Sul, Kim")]
    [InlineData("role", "That is what analyst Kazimo Itabashi said.", "Person Kazimo Itabashi: Kazimo Itabashi")]
    [InlineData("age", "There was Kazimo Itabashi, 34, of that village.", "Person Kazimo Itabashi: Kazimo Itabashi")]
    [InlineData("apposition", "There was Kazimo Itabashi, the chairman of all.", "Person Kazimo Itabashi: Kazimo Itabashi")]
    [InlineData("middle initial", "It was Anna B. Lind. It was Anna Lind.", "Person Anna B. Lind: Anna B. Lind, Anna Lind")]
    [InlineData("surname of two", "It was Anna Lind and Tom Lind. Then Lind left.", "Person Anna Lind: Anna Lind|Person Tom Lind: Tom Lind")]
    [InlineData("particle", "It was Theo van Brack. The family of Van Brack left.", "Person Theo van Brack: Theo van Brack, Van Brack")]
    [InlineData("thing", "They drove down Anna Lind Street in a Boris Tornado.", "")]
    [InlineData("calendar and peoples", "On Monday in May the French and German Muslims met.", "")]
    [InlineData("shouted", "ANNA LIND WENT TO NORWAY ON MONDAY.", "")]
    public void A_rule_finds_what_it_is_for_and_no_more(string rule, string text, string expected) =>
        Assert.True(expected == Names(text), $"{rule}: {Names(text)}");

    [Fact]
    public void A_headline_repeats_what_the_text_names_and_adds_nothing()
    {
        var names = ArticleNames.In(new NamedText("LIND OPENS BANK OF NORWAY IN TOM HARBOUR", "", "OSLO, Feb 26 -", "The minister Anna Lind came.", ""));

        Assert.Equal(["Anna Lind", "Oslo"], names.Select(name => name.Form));
        Assert.Equal([NamePart.Headline, NamePart.Body], names[0].Mentions.Select(mention => mention.Part));
        Assert.Equal(NamePart.Dateline, names[1].Mentions[0].Part);
    }

    [Fact]
    public void Hostile_text_takes_no_longer_than_its_length()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var piece in new[] { "Anna Lind ", "Bank of ", "A & ", "Anna. ", "(A) ", "President ", "Kim-", "U.S.", "In X, " })
        {
            Assert.NotNull(ArticleNames.In(new NamedText("", "", "", string.Concat(Enumerable.Repeat(piece, 60_000)), "")));
        }

        var distinct = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"Anna Q{i}x Inc and Tom Z{i}y. "));
        Assert.InRange(ArticleNames.In(new NamedText(distinct, "", "", distinct, distinct)).Count, 1, 500);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    private static string Names(string text) => string.Join('|', ArticleNames.In(new NamedText("", "", "", text, ""))
        .Select(name => $"{name.Kind} {name.Form}: {string.Join(", ", name.Mentions.Select(mention => mention.Range.In(text)))}"));
}
