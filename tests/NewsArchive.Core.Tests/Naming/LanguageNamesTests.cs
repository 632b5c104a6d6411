using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Tests.Naming;

/// <summary>Names in other languages than English: few are claimed, and those are right.</summary>
public sealed class LanguageNamesTests
{
    [Theory]
    [InlineData("de", "Kanzler Olaf Lindner sprach in Paris über die Reform der Europäischen Union.", "Paris")]
    [InlineData("de", "Der Vorstand der Volkswagen AG traf sich in Wolfsburg mit dem Betriebsrat.", "Wolfsburg")]
    [InlineData("de", "Bei der Sitzung des Ausschusses fehlten mehrere Abgeordnete der Union aus Bremen.", "Bremen")]
    [InlineData("de", "Mit dem Bau der Schule soll im Herbst in Hamburg begonnen werden, sagte Karl Meier.", "Hamburg; Karl Meier")]
    [InlineData("fr", "Un ferry s’est échoué devant Lyon, a déclaré Claire Dubois.", "Lyon; Claire Dubois")]
    [InlineData("es", "Un barco encalló, según dijo Elena Robles en Berlín.", "Elena Robles; Berlin")]
    [InlineData("en", "The UN said on Monday that Claire Dubois would come.", "United Nations; Claire Dubois")]
    public void A_text_gives_its_names_and_no_phrases(string language, string text, string names) =>
        Assert.Equal(
            names,
            string.Join(
                "; ",
                ArticleNames.In(new NamedText("", "", "", text, "") { StatedLanguage = language }).Select(name => name.Form)));
}
