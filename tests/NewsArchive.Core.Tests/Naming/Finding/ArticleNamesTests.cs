using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Tests.Naming.Finding;

/// <summary>Each rule with the text that it is for, and what it must leave alone.</summary>
public sealed class ArticleNamesTests
{
    [Theory]
    [InlineData("known body", "Ministers of the EU met.", "Organisation European Union: EU")]
    [InlineData(
        "known beginning", "He left Merrill Lynch Capital Partners on Monday.",
        "Organisation Merrill Lynch Capital Partners: Merrill Lynch Capital Partners")]
    [InlineData(
        "body of", "It asked the Institute for Harbour Studies.",
        "Organisation Institute for Harbour Studies: Institute for Harbour Studies")]
    [InlineData(
        "body of", "It was the House of Harbour Speaker Anna Lind.",
        "Organisation House of Harbour: House of Harbour|Person Anna Lind: Anna Lind")]
    [InlineData(
        "and", "It asked the Harbour and Fisheries Commission.",
        "Organisation Harbour and Fisheries Commission: Harbour and Fisheries Commission")]
    [InlineData(
        "acronym", "The Brackley Harbour Council (BHC) met. It asked BHC members.",
        "Organisation Brackley Harbour Council: Brackley Harbour Council, BHC, BHC")]
    [InlineData(
        "introduced", "The European Commission (EC) met. It asked EC members.",
        "Organisation European Commission: European Commission, EC, EC")]
    [InlineData("acronym of another", "The HBE Board met. It asked the HBE.", "Organisation HBE Board: HBE Board")]
    [InlineData("initial", "It was Anna Lind with T Lind.", "Person Anna Lind: Anna Lind")]
    [InlineData("symbol", "Shares of Brackleyco <BRK> rose.", "Organisation Brackleyco: Brackleyco")]
    [InlineData(
        "company", "It sued Carter Hale Stores Inc on Monday. But Carter Hale won.",
        "Organisation Carter Hale Stores Inc: Carter Hale Stores Inc, Carter Hale")]
    [InlineData("company", "It is an Alberta Corp like others.", "")]
    [InlineData("body", "They went to the Brackley Museum.", "Organisation Brackley Museum: Brackley Museum")]
    [InlineData("generic", "They asked the Foreign Ministry and the Supreme Court.", "")]
    [InlineData("ampersand", "They went to Brackley & Sons again.", "Organisation Brackley & Sons: Brackley & Sons")]
    [InlineData("ampersand", "They saw Brackley & Flow again.", "")]
    [InlineData(
        "rest of a name", "It sued Brackley Land and Exploration Co. It asked the Brackley Ways and Means Committee.",
        "Organisation Brackley Land and Exploration Co: Brackley Land and Exploration Co|Organisation Brackley Ways and Means "
            + "Committee: Brackley Ways and Means Committee")]
    [InlineData(
        "rest of a name", "They asked Congress and Federal Reserve, or the House and Senate.",
        "Organisation Federal Reserve: Federal Reserve")]
    [InlineData(
        "rest of a name", "It was Brackley Sales of America Inc.",
        "Organisation Brackley Sales of America Inc: Brackley Sales of America Inc")]
    [InlineData("partners", "They went to Richter, Cohen and Co again.", "Organisation Richter, Cohen and Co: Richter, Cohen and Co")]
    [InlineData("partners", "They went to Anna Lind, Cohen and Co again.", "Person Anna Lind: Anna Lind")]
    [InlineData("two behind and", "It was Mackandry and Brack Group. It was British and Brack Shipping Plc.", "")]
    [InlineData("bracketed", "It bought <Alo and Brack Group>.", "Organisation Alo and Brack Group: Alo and Brack Group")]
    [InlineData(
        "country's", "The U.S. Food and Drug Administration said so.",
        "Organisation Food and Drug Administration: U.S. Food and Drug Administration")]
    [InlineData("of a country", "That is what U.S. Airlines ask.", "Place United States: U.S.")]
    [InlineData(
        "spelling", "It was the Brackley Coffee Organisation. It was the Brackley Coffee Organization.",
        "Organisation Brackley Coffee Organisation: Brackley Coffee Organisation, Brackley Coffee Organization")]
    [InlineData(
        "description", "They asked Oslo-based Brackley Works Ltd and an Anna-style Tom Lind.",
        "Place Oslo: Oslo|Organisation Brackley Works Ltd: Brackley Works Ltd|Person Tom Lind: Tom Lind")]
    [InlineData("stroke", "It is of the Royal Brack/Lind Group.", "")]
    [InlineData(
        "body of", "It was the Institute of Strategic and Harbour Studies of Oslo.",
        "Organisation Institute of Strategic and Harbour Studies: Institute of Strategic and Harbour Studies|Place Oslo: Oslo")]
    [InlineData("body of", "It was the Bank of Norway and Denmark.", "Organisation Bank of Norway: Bank of Norway|Place Denmark: Denmark")]
    [InlineData(
        "its people", "It was then that Brackwich manager Tom Lind left. So Brackwich won.",
        "Organisation Brackwich: Brackwich, Brackwich|Person Tom Lind: Tom Lind")]
    [InlineData(
        "founder", "There is Lind and Co. There is Anna Lind. Yet Lind won.",
        "Organisation Lind and Co: Lind and Co|Person Anna Lind: Anna Lind")]
    [InlineData(
        "founder", "There is Lind Inc. There is Anna Lind. Yet Lind won.",
        "Organisation Lind Inc: Lind Inc|Person Anna Lind: Anna Lind")]
    [InlineData("firm", "They work for software firm Brackley now.", "Organisation Brackley: Brackley")]
    [InlineData(
        "known place", "They left New South Wales for the U.S. on Friday.",
        "Place New South Wales: New South Wales|Place United States: U.S.")]
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
    [InlineData(
        "speaker", "\"It is so,\" said Kazimo Itabashi, of that village. Brackley said Blue Widgets, a unit, did.",
        "Person Kazimo Itabashi: Kazimo Itabashi|Organisation Blue Widgets: Blue Widgets")]
    [InlineData("titled later", "There came Kazimo Itabashi. Then Mr Itabashi left.", "Person Kazimo Itabashi: Kazimo Itabashi, Itabashi")]
    [InlineData("particles", "There came Miguel de la Brack.", "Person Miguel de la Brack: Miguel de la Brack")]
    [InlineData("firm's name", "That is what he, an analyst at Dillon Brackley, said of William Brackley shares.", "")]
    [InlineData("firm's name", "They work for Gerald Metals and Lucas Aerospace.", "")]
    [InlineData("work", "They saw the film Vera Lind. Yet Vera Lind won nothing.", "")]
    [InlineData("constituency", "They stood in Bristol West.", "")]
    [InlineData("cut", "There came Asher D. with Sultan bin Rashid.", "")]
    [InlineData("department's", "It was Secretary of State Anna Lind.", "Person Anna Lind: Anna Lind")]
    [InlineData(
        "of the office", "It was Brackley Harbour Corp Chairman Anna Lind and Norway Premier Tom Lind.",
        "Organisation Brackley Harbour Corp: Brackley Harbour Corp|Person Anna Lind: Anna Lind|Place Norway: Norway|Person Tom Lind: "
            + "Tom Lind")]
    [InlineData("of the office", "It was Brackley Energy Minister Anna Lind.", "Person Anna Lind: Anna Lind")]
    [InlineData(
        "behind a place", "It was the King of South Korea Anna Lind.",
        "Place South Korea: South Korea|Person Anna Lind: Anna Lind")]
    [InlineData(
        "with its first word", "Harbour Workers Union asks for a harbour.",
        "Organisation Harbour Workers Union: Harbour Workers Union")]
    [InlineData("head first", "Bank of Norway is a bank.", "Organisation Bank of Norway: Bank of Norway")]
    [InlineData("publisher", "It was film maker Theo Brackley.", "Person Theo Brackley: Theo Brackley")]
    [InlineData("country before", "They sail the U.K. North Sea.", "Place North Sea: North Sea")]
    [InlineData(
        "one name in all forms", "Kim Jong-un came. Then Kim Jong Un spoke, and Kim left.",
        "Person Kim Jong-un: Kim Jong-un, Kim Jong Un, Kim")]
    [InlineData("middle initial", "It was Anna B. Lind. It was Anna Lind.", "Person Anna B. Lind: Anna B. Lind, Anna Lind")]
    [InlineData(
        "surname of two", "It was Anna Lind and Tom Lind. Then Lind left.",
        "Person Anna Lind: Anna Lind|Person Tom Lind: Tom Lind")]
    [InlineData("particle", "It was Theo van Brack. The family of Van Brack left.", "Person Theo van Brack: Theo van Brack, Van Brack")]
    [InlineData("thing", "They drove a Boris Tornado at the Anna Lind Cup.", "")]
    [InlineData(
        "site", "They drove down Anna Lind Street to Brackley Bridge. There was Theo Lane.",
        "Place Anna Lind Street: Anna Lind Street|Place Brackley Bridge: Brackley Bridge")]
    [InlineData("site", "The film of Brackley Street is long.", "")]
    [InlineData("firm", "Its own company, Brackwell, is late. Of this company, Wendley said more.", "Organisation Brackwell: Brackwell")]
    [InlineData("firm", "It was the banks Brackwell and Wendley.", "Organisation Brackwell: Brackwell")]
    [InlineData("related", "It is what a spokesman for Brackwell said.", "Organisation Brackwell: Brackwell")]
    [InlineData("body", "It is what a Hampshire Police spokesman said.", "Organisation Hampshire Police: Hampshire Police")]
    [InlineData(
        "speaks without an article", "But now Royal Trust said so, and the Royal Energy said no.",
        "Organisation Royal Trust: Royal Trust")]
    [InlineData("country before", "It may hurt the U.S. Market. It costs nine U.S. Dlrs.", "Place United States: U.S.")]
    [InlineData("money", "It costs US$20.", "")]
    [InlineData("with the article", "They sailed the Pacific. They sold Pacific Widgets.", "Place Pacific: Pacific")]
    [InlineData("great town", "They went to Nagpur again. Then it was Nagpur who won.", "Place Nagpur: Nagpur")]
    [InlineData("great town", "The striker went to Houston.", "")]
    [InlineData("no namesake", "It is what Washington wants.", "Place Washington: Washington")]
    [InlineData("no namesake", "It was Anna Washington. It is what Washington wants.", "Person Anna Washington: Anna Washington")]
    [InlineData("islands of a people", "They live in the British Virgin Islands.", "Place British Virgin Islands: British Virgin Islands")]
    [InlineData("republic", "It was the People's Republic of China.", "Place China: People's Republic of China")]
    [InlineData("paper of a day", "They told the Sunday Herald so.", "Organisation Sunday Herald: Sunday Herald")]
    [InlineData("media of any country", "He told Brackley News so on British TV.", "Organisation Brackley News: Brackley News")]
    [InlineData("channel", "He told Brackley Radio 4 so.", "Organisation Brackley Radio 4: Brackley Radio 4")]
    [InlineData("paper of the list", "It was the Guardian newspaper. They saw the Guardian angel.", "Organisation Guardian: Guardian")]
    [InlineData("club of the list", "They saw Arsenal. The striker left Arsenal.", "Organisation Arsenal: Arsenal, Arsenal")]
    [InlineData("club of the list", "They saw Arsenal in London.", "Place London: London")]
    [InlineData(
        "owner's name", "It was Moody's that said so. So did the People's Brackley Party.",
        "Organisation Moody's: Moody's|Organisation People's Brackley Party: People's Brackley Party")]
    [InlineData(
        "listed with and", "It was the General Agreement on Tariffs and Trade.",
        "Organisation General Agreement on Tariffs and Trade: General Agreement on Tariffs and Trade")]
    [InlineData(
        "first of two trades", "It was the Minerals and Widgets Corp. It was the Minerals and Metals Trading Corp.",
        "Organisation Minerals and Metals Trading Corp: Minerals and Metals Trading Corp")]
    [InlineData("of a town", "She left Harbour College London.", "Organisation Harbour College London: Harbour College London")]
    [InlineData("site", "He told Brackley.com so, and see www.example.com for it.", "Organisation Brackley.com: Brackley.com")]
    [InlineData("called so", "He told the Brackley Shimpo newspaper so.", "Organisation Brackley Shimpo: Brackley Shimpo")]
    [InlineData(
        "said to be", "They asked Brackwell, a maker of nails. They asked Wendley, the company said.",
        "Organisation Brackwell: Brackwell")]
    [InlineData("related", "It is a unit of Brackwell. It is a lover of Wendley.", "Organisation Brackwell: Brackwell")]
    [InlineData("of firms", "They sold Brackwell shares.", "Organisation Brackwell: Brackwell")]
    [InlineData(
        "speaks", "Then BHCO said so. Then Brackwell said it acquired a mill. Then Wendley said it was late.",
        "Organisation BHCO: BHCO|Organisation Brackwell: Brackwell")]
    [InlineData(
        "writer of a paper", "Anna Lind, a contributor to Brackwell, was asked.",
        "Person Anna Lind: Anna Lind|Organisation Brackwell: Brackwell")]
    [InlineData(
        "team of a player", "The pitcher asked Tom Lind (Brackwell).", "Person Tom Lind: Tom Lind|Organisation Brackwell: Brackwell")]
    [InlineData("rest of a name", "It is a unit of Pratt and Wendley, a maker of nails.", "")]
    [InlineData(
        "acronym in commas", "The Brackley Harbour Bank, BHB, met. Then BHB left.",
        "Organisation Brackley Harbour Bank: Brackley Harbour Bank, BHB, BHB")]
    [InlineData(
        "initials", "The Brackley Harbour Bank met. Then BHB left.",
        "Organisation Brackley Harbour Bank: Brackley Harbour Bank, BHB")]
    [InlineData("lead manager", "It is what lead manager Banque Brackwell said.", "")]
    [InlineData("ship", "They saw the liner Anna Lind. Anna Lind sank.", "")]
    [InlineData(
        "of the Exchequer", "It was the Chancellor of the Exchequer Theodrik Brackley.",
        "Person Theodrik Brackley: Theodrik Brackley")]
    [InlineData("number first", "Four Navy ships came.", "")]
    [InlineData(
        "unit of a place", "It was Brackley Bank (Oslo) Ltd. It was Brackley Bank Inc.",
        "Organisation Brackley Bank (Oslo) Ltd: Brackley Bank (Oslo) Ltd|Organisation Brackley Bank Inc: Brackley Bank Inc")]
    [InlineData(
        "legal forms", "Brackley Nails Inc sold Brackley Nails Ltd. Brackley Nails won.",
        "Organisation Brackley Nails Inc: Brackley Nails Inc|Organisation Brackley Nails Ltd: Brackley Nails Ltd")]
    [InlineData(
        "legal forms", "It was Brackley Nails Corp. It was Brackley Nails Inc. So Brackley Nails won.",
        "Organisation Brackley Nails Corp: Brackley Nails Corp, Brackley Nails Inc, Brackley Nails")]
    [InlineData(
        "based", "It was Brackley Inc Oslo-based analyst Anna Lind.",
        "Organisation Brackley Inc: Brackley Inc|Place Oslo: Oslo|Person Anna Lind: Anna Lind")]
    [InlineData(
        "said to be a place",
        "They left the village of Smallbury. They left Millwick, a small port town in the north, and Brackwell province.",
        "Place Smallbury: Smallbury|Place Millwick: Millwick|Place Brackwell: Brackwell")]
    [InlineData("team", "The pitcher left the Oslo Harbourers.", "Organisation Oslo Harbourers: Oslo Harbourers")]
    [InlineData("body with no namesake", "They left Ford again.", "Organisation Ford Motor: Ford")]
    [InlineData("body with no namesake", "It was Anna Ford. They left Ford again.", "Person Anna Ford: Anna Ford, Ford")]
    [InlineData("calendar and peoples", "On Monday in May the French and German Muslims met.", "")]
    [InlineData("shouted", "ANNA LIND WENT TO NORWAY ON MONDAY.", "")]
    [InlineData(
        "firm of two", "They asked Brackwell and Lindmore Shipping Corp.",
        "Organisation Brackwell and Lindmore Shipping Corp: Brackwell and Lindmore Shipping Corp")]
    [InlineData(
        "firm of two", "They asked Brackwell and Lindmore Shipping Corp. Then Brackwell won.",
        "Organisation Lindmore Shipping Corp: Lindmore Shipping Corp")]
    [InlineData(
        "partners", "They asked Wendley, Brackwell and Lindmore Shipping Corp.",
        "Organisation Wendley, Brackwell and Lindmore Shipping Corp: Wendley, Brackwell and Lindmore Shipping Corp")]
    [InlineData(
        "generic, but a name", "They asked Central Stores Inc about the Federal Bank Inc.",
        "Organisation Central Stores Inc: Central Stores Inc")]
    [InlineData(
        "generic, but a name", "They asked the Senate Transport Committee and the Transport Committee.",
        "Organisation Senate Transport Committee: Senate Transport Committee")]
    [InlineData(
        "speaks of itself", "Premier Stores Corp said it may sell some.",
        "Organisation Premier Stores Corp: Premier Stores Corp")]
    [InlineData("speaks of itself", "Glint Inc said its board left. They saw a glint.", "Organisation Glint Inc: Glint Inc")]
    [InlineData(
        "speaks of itself", "Brackwell Tire and Rubber Co said it may sell some.",
        "Organisation Brackwell Tire and Rubber Co: Brackwell Tire and Rubber Co")]
    [InlineData(
        "speaks of itself", "Brackwell Tire and Wendley Rubber Co said they may sell some.",
        "Organisation Wendley Rubber Co: Wendley Rubber Co")]
    [InlineData(
        "of firms",
        "They met Brackwell's chief executive, Ulvmore's board and Wendley's chief. It is with Brackwell, Ulvmore and Wendley.",
        "Organisation Brackwell: Brackwell, Brackwell|Organisation Ulvmore: Ulvmore, Ulvmore")]
    [InlineData("of firms", "They met Brackwell's chairman. They are of Brackwell's in Oslo.", "Place Oslo: Oslo")]
    [InlineData(
        "said to be", "Anna Lind of Brackwell Naval, a firm of engineers, and the Guild of Wendley, a firm of engineers, spoke.",
        "Person Anna Lind: Anna Lind|Organisation Brackwell Naval: Brackwell Naval")]
    [InlineData("unit in a country", "They asked Nestle Norway.", "Organisation Nestle Norway: Nestle Norway")]
    [InlineData(
        "owned by many", "They asked the Brackley Nurses' Association on Nurses' Day.",
        "Organisation Brackley Nurses' Association: Brackley Nurses' Association")]
    [InlineData(
        "body of", "It was the Brack and Lind Centre for Fisheries.",
        "Organisation Brack and Lind Centre for Fisheries: Brack and Lind Centre for Fisheries")]
    [InlineData("initial", "They named A. Theo Brackley. It was a Theo Brackley.", "Person A. Theo Brackley: A. Theo Brackley")]
    [InlineData("role", "Yet Actor Theo Brackley left.", "Person Theo Brackley: Theo Brackley")]
    [InlineData(
        "with country", "She came from Smallbury, Ohio. It is what she heard of Theodrik Brackley, U.S. Attorney.",
        "Place Smallbury: Smallbury|Place Ohio: Ohio|Place United States: U.S.")]
    [InlineData(
        "source", "It is so, according to Brackwell Relations. It is not, according to Kazimo Itabashi.",
        "Organisation Brackwell Relations: Brackwell Relations")]
    [InlineData(
        "team", "The pitcher saw Nagpur Harbourers. They saw Smallbury Harbourers.",
        "Organisation Nagpur Harbourers: Nagpur Harbourers")]
    [InlineData("its people", "The pitcher met Nagpur manager Tom Lind.", "Organisation Nagpur: Nagpur|Person Tom Lind: Tom Lind")]
    [InlineData("its people", "They met Nagpur manager Tom Lind.", "Person Tom Lind: Tom Lind")]
    [InlineData(
        "Mr and Mrs", "Theo Brackley came. Mr Brackley spoke, Mrs Brackley left, and Mr Brackley slept.",
        "Person Theo Brackley: Theo Brackley, Brackley, Brackley")]
    [InlineData("Mr and Mrs", "Theo Brackley came. Mrs Brackley left, and Mr Brackley slept.", "Person Theo Brackley: Theo Brackley")]
    [InlineData(
        "surname of an office", "It was President Lindqvarn. Yet Lindqvarn left.",
        "Person President Lindqvarn: Lindqvarn, Lindqvarn")]
    public void A_rule_finds_what_it_is_for_and_no_more(string rule, string text, string expected) =>
        Assert.True(expected == Names(text), $"{rule}: {Names(text)}");

    [Fact]
    public void A_headline_repeats_what_the_text_names_and_adds_nothing()
    {
        var names = ArticleNames.In(
            new NamedText("LIND OPENS BANK OF NORWAY IN TOM HARBOUR", "", "OSLO, Feb 26 -", "The minister Anna Lind came.", ""));

        Assert.Equal(["Anna Lind", "Oslo"], names.Select(name => name.Form));
        Assert.Equal([NamePart.Headline, NamePart.Body], names[0].Mentions.Select(mention => mention.Part));
        Assert.Equal(NamePart.Dateline, names[1].Mentions[0].Part);
    }

    [Theory]
    [InlineData("BRACKLEY NAILS INC <BRKN.O> SETS DIVIDEND", "Brackley Nails Inc")]
    [InlineData("OSLO FIRM SELLS UNIT OF BRACKWELL <BRK>", "Oslo|Brackwell")]
    [InlineData("NAILS CORP OF BRACKWELL <BRK> 1ST QTR", "Nails Corp of Brackwell")]
    [InlineData("HOME SAVINGS BANK OF BRACKWELL <BRK> 3RD QTR", "Home Savings Bank of Brackwell")]
    [InlineData("WENDLEY AND BRACKWELL INC <WBK> 1ST QTR", "Wendley and Brackwell Inc")]
    [InlineData("OSLO AND BRACKWELL INC <WBK> SIGN PACT", "")]
    [InlineData("BRACKWELL GROUP INC <BRK> 1ST QTR", "Brackwell Group Inc")]
    [InlineData("BRACKWELL NAILS OF AMERICA INC <BRK> 1ST QTR", "Brackwell Nails of America Inc")]
    [InlineData("D.H. BRACK-WENDLEY CO <BRK> 1ST QTR", "D.H. Brack-Wendley Co")]
    [InlineData("CENTRAL STORES INC <BRK> 1ST QTR", "Central Stores Inc")]
    [InlineData("KING'S BRACKWELL INC <KBK> 1ST QTR", "King's Brackwell Inc")]
    [InlineData("MAY BRACKWELL NAILS AND TOOLS INC <BRK> DIVIDEND", "May Brackwell Nails and Tools Inc")]
    [InlineData("BRACKWELL RENT-A-CART INC <BRK> DIVIDEND", "Brackwell Rent-A-Cart Inc")]
    [InlineData("NORWAY TO CUT TAXES, BANK OF DENMARK SAYS", "Norway")]
    [InlineData("DENMARK STEEL CORP NET UP", "")]
    [InlineData("CITIZENS TO SUE BRACKWELL NAILS <BRK>", "")]
    public void A_headline_of_capitals_names_firms_by_their_stock_and_known_places(string headline, string expected) =>
        Assert.Equal(
            expected, string.Join('|', ArticleNames.In(new NamedText(headline, "", "", "Qtr net 5 mln.", "")).Select(name => name.Form)));

    [Fact]
    public void A_town_in_a_firms_name_is_no_place_in_the_headline()
    {
        var names = ArticleNames.In(
            new NamedText("MILLBROOK TOOLS INC <MBT> 1ST QTR NET", "", "MILLBROOK, N.Y., March 3 -", "Qtr net 5 mln.", ""));

        Assert.Equal(["Millbrook", "Millbrook Tools Inc"], names.Select(name => name.Form).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(
            NamePart.Headline, names.Single(name => name.Kind == NameKind.Place).Mentions.Select(mention => mention.Part));
    }

    [Theory]
    [InlineData("MILLBROOK, N.Y., March 3 -", "Millbrook")]
    [InlineData("SMALLBURY, March 3 -", "Smallbury")]
    [InlineData("FINANCE DESK - March 3", "")]
    public void A_dateline_names_a_place_where_its_state_or_the_month_is_behind_it(string dateline, string expected) =>
        Assert.Equal(
            expected, string.Join('|', ArticleNames.In(new NamedText("", "", dateline, "Qtr net 5 mln.", "")).Select(name => name.Form)));

    [Fact]
    public void Many_names_are_cut()
    {
        var distinct = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"Anna Q{i}x Inc and Tom Z{i}y. "));

        Assert.InRange(ArticleNames.In(new NamedText(distinct, "", "", distinct, distinct)).Count, 1, 500);
    }

    [Theory]
    [InlineData("Anna Lind ")]
    [InlineData("Bank of ")]
    [InlineData("A & ")]
    [InlineData("Anna. ")]
    [InlineData("(A) ")]
    [InlineData("President ")]
    [InlineData("Kim-")]
    [InlineData("U.S.")]
    [InlineData("In X, ")]
    public void Hostile_text_costs_no_more_than_its_length(string piece)
    {
        _ = Allocated(100);
        Assert.InRange(Allocated(20_000), 0, 2.5 * Allocated(10_000) + 100_000);

        long Allocated(int times)
        {
            var text = new NamedText("", "", "", string.Concat(Enumerable.Repeat(piece, times)), "");
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = ArticleNames.In(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static string Names(string text) => string.Join('|', ArticleNames.In(new NamedText("", "", "", text, ""))
        .Select(name => $"{name.Kind} {name.Form}: {string.Join(", ", name.Mentions.Select(mention => mention.Range.In(text)))}"));
}
