using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("denuclearisation", "denuclearization")]
    [InlineData("organised", "organized")]
    [InlineData("nationalising", "nationalizing")]
    [InlineData("analysed", "analyzed")]
    [InlineData("paralyse", "paralyze")]
    [InlineData("colour", "color")]
    [InlineData("neighbours", "neighbors")]
    [InlineData("labour", "labor")]
    [InlineData("favourite", "favorite")]
    [InlineData("centre", "center")]
    [InlineData("centred", "centered")]
    [InlineData("kilometres", "kilometers")]
    [InlineData("travelled", "traveled")]
    [InlineData("cancelling", "canceling")]
    [InlineData("jewellery", "jewelry")]
    [InlineData("defence", "defense")]
    [InlineData("programme", "program")]
    [InlineData("programmes", "programs")]
    [InlineData("grey", "gray")]
    [InlineData("tyres", "tires")]
    [InlineData("paediatrician", "pediatrician")]
    [InlineData("manoeuvring", "maneuvering")]
    [InlineData("ploughed", "plowed")]
    [InlineData("sceptical", "skeptical")]
    [InlineData("fulfil", "fulfill")]
    [InlineData("enquiry", "inquiry")]
    [InlineData("practising", "practicing")]
    public void Both_spellings_are_one_word(string british, string american)
    {
        Assert.Equal(american, Spellings.Fold(british));
        Assert.Equal(american, Spellings.Fold(american));
        Assert.Contains(american, Spellings.Variants(british));
        Assert.Contains(british, Spellings.Variants(american));
    }

    [Theory]
    [InlineData("size")]
    [InlineData("prise")]
    [InlineData("exercise")]
    [InlineData("exercised")]
    [InlineData("advertising")]
    [InlineData("compromise")]
    [InlineData("promised")]
    [InlineData("surprise")]
    [InlineData("enterprises")]
    [InlineData("franchise")]
    [InlineData("supervised")]
    [InlineData("television")]
    [InlineData("raised")]
    [InlineData("rising")]
    [InlineData("noise")]
    [InlineData("otherwise")]
    [InlineData("prize")]
    [InlineData("seized")]
    [InlineData("capsized")]
    [InlineData("resizing")]
    [InlineData("crisis")]
    [InlineData("promise")]
    [InlineData("revised")]
    [InlineData("premises")]
    [InlineData("expertise")]
    [InlineData("denise")]
    [InlineData("louise")]
    [InlineData("paradise")]
    [InlineData("hour")]
    [InlineData("four")]
    [InlineData("pour")]
    [InlineData("tour")]
    [InlineData("fire")]
    [InlineData("acre")]
    [InlineData("fence")]
    [InlineData("silence")]
    [InlineData("filled")]
    [InlineData("killed")]
    [InlineData("excelled")]
    [InlineData("honorary")]
    [InlineData("humorous")]
    [InlineData("improvisation")]
    [InlineData("korea")]
    public void A_word_that_only_looks_alike_stays(string word)
    {
        Assert.Equal(word, Spellings.Fold(word));
        Assert.Empty(Spellings.Variants(word));
    }
}
