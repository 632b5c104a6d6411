using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Tests.Naming.Finding;

/// <summary>Names that no word of theirs tells, by how a text introduces or uses them, and what must be left alone beside each.</summary>
public sealed class IntroducedNamesTests
{
    [Theory]
    [InlineData("firms such as", "It owns firms such as Brackwell. It likes words such as Wendley.", "Organisation Brackwell")]
    [InlineData("many including", "They asked carmakers including Brackwell.", "Organisation Brackwell")]
    [InlineData("between commas", "He has another band, Brackwell. It told a Dutch newspaper, Wendley, so.",
        "Organisation Brackwell|Organisation Wendley")]
    [InlineData("group", "They left the Brackwell group. They left the Anglo-Dutch group and the Anti-noise group.",
        "Organisation Brackwell")]
    [InlineData("chief executive", "That is what Brackwell chief executive Anna Lind did.", "Organisation Brackwell|Person Anna Lind")]
    [InlineData("said it will", "Then Brackwell said it will buy a mill. Then Wendley said it will rain.", "Organisation Brackwell")]
    [InlineData("reported a loss", "Then Brackwell has reported a net loss. Then Wendley reported a theft.", "Organisation Brackwell")]
    [InlineData("announced its", "Yesterday Brackwell announced its plan.", "Organisation Brackwell")]
    [InlineData("ampersand of a lender", "They left mortgage lender Bradford & Lind.", "Organisation Bradford & Lind")]
    [InlineData("owner and legal form", "They sued Brackwell's Inc. They sued Wendley's incorporated friends.",
        "Organisation Brackwell's Inc")]
    [InlineData("of many", "It was the Association of Keepers of Public Parks.", "Organisation Association of Keepers of Public Parks")]
    [InlineData("owned", "They asked Brackwell, which is owned by others.", "Organisation Brackwell")]
    [InlineData("exchange of", "It was the Mineral Exchange of Norway.", "Organisation Mineral Exchange of Norway")]
    [InlineData(
        "said as a word", "The Harbour Council of Brackley (Harco) met. It asked Harco.", "Organisation Harbour Council of Brackley")]
    [InlineData("of others", "They joined the United Workers of America.", "")]
    [InlineData("parliament of", "It passed the Parliament of New South Wales.", "Organisation Parliament of New South Wales")]
    public void A_body_is_known_by_its_use(string rule, string text, string expected) => Check(rule, text, expected);

    [Theory]
    [InlineData("speaks later", "It was then Kazimo Itabashi who left. \"No,\" Itabashi said.", "Person Kazimo Itabashi")]
    [InlineData("speaks later", "They saw the Kazimo Itabashi. They saw Kazimo Wendley. Kazimo and Wendley said it.", "")]
    [InlineData("who", "There was Kazimo Itabashi, who left.", "Person Kazimo Itabashi")]
    [InlineData("who", "The striker met Kazimo Itabashi, who left.", "")]
    [InlineData("letters behind", "That is what Anna Lind QC did.", "Person Anna Lind")]
    [InlineData("surname too", "There came Anna Major with Theo English and Anna B. King.",
        "Person Anna Major|Person Theo English|Person Anna B. King")]
    [InlineData("surname too", "It was Prime Minister Anna Major. It was Major Tom Lind.", "Person Anna Major|Person Tom Lind")]
    [InlineData("portfolio", "It was the Secretary for Work and Families Anna Lind.", "Person Anna Lind")]
    [InlineData("whose office", "There was Kazimo Itabashi, Brackwell's Norwegian marketing manager.", "Person Kazimo Itabashi")]
    [InlineData("behind an agency", "It was then that Getty Images Anna Lind waved.", "Organisation Getty Images|Person Anna Lind")]
    [InlineData("peer", "It was Lord Brackwell. So Lord Brackwell left. It was Theo Lady Wendley.", "Person Lord Brackwell")]
    [InlineData("peer", "It was Theo Brackwell. So Lord Brackwell left.", "Person Theo Brackwell")]
    [InlineData("whose office", "There was Kazimo Itabashi, Anna and the manager.", "")]
    [InlineData("role of persons and things", "That is what ministry official Kazimo Itabashi did with chief Radio Brackwell.",
        "Person Kazimo Itabashi")]
    public void A_person_is_known_by_what_the_text_says_of_them(string rule, string text, string expected) => Check(rule, text, expected);

    [Theory]
    [InlineData("state in short", "They met in Smallbury, Calif., again. They saw Calif again.", "Place Smallbury|Place California")]
    [InlineData("state behind a town", "They met in Smallbury, Virginia. There was Anna, Virginia and Tom.",
        "Place Smallbury|Place Virginia")]
    [InlineData("on a day", "It was in Smallbury on Monday.", "Place Smallbury")]
    [InlineData("on a day", "It was in Smallbury in 1994. It was in Parliament on Monday, in Brackwell again.", "Place Smallbury")]
    [InlineData("on a day", "It was for a film in Smallbury on Monday.", "")]
    [InlineData("near", "It was near Smallbury again. It was near Parliament.", "Place Smallbury")]
    [InlineData("near", "The striker was near Brackwell.", "")]
    [InlineData("sea of", "They sailed the Sea of Brackwell.", "Place Sea of Brackwell")]
    [InlineData("opener of a known name", "New South Wales has a new law.", "Place New South Wales")]
    [InlineData("plain town with its ending", "It is Munich's harbour.", "Place Munich")]
    public void A_place_is_known_by_what_stands_beside_it(string rule, string text, string expected) => Check(rule, text, expected);

    [Theory]
    [InlineData("Congress met in Washington.", "U.S. Congress|Washington")]
    [InlineData("Congress met in Delhi.", "Delhi")]
    [InlineData("The British vote was close, but Labour won the Commons.", "Labour Party")]
    [InlineData("It passed through the Commons. The vote in Oslo was close, but Labour won.", "House of Commons|Oslo")]
    public void A_body_of_one_country_is_meant_where_the_text_tells_of_it(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ArticleNames.In(new NamedText("", "", "", text, "")).Select(name => name.Form)));

    private static void Check(string rule, string text, string expected)
    {
        var found = string.Join(
            '|', ArticleNames.In(new NamedText("", "", "", text, "")).Select(name => $"{name.Kind} {name.Form}"));
        Assert.True(expected == found, $"{rule}: {found}");
    }
}
