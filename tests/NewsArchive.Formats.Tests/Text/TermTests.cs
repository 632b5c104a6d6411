using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

public sealed class TermTests
{
    [Theory]
    [InlineData("organisation", "organizations")]
    [InlineData("labour", "labor")]
    [InlineData("centre", "centers")]
    [InlineData("defence", "defense")]
    [InlineData("programmes", "program")]
    [InlineData("sceptical", "skeptical")]
    public void Spellings_of_one_word_are_one_term(string one, string other) => Assert.Equal(Term.KeyOf(one), Term.KeyOf(other));

    [Fact]
    public void What_stands_behind_an_apostrophe_is_no_term() =>
        Assert.Equal(["korea", "minist", "left"], Term.Of("Korea's minister left").Select(term => term.Key));

    [Fact]
    public void A_common_term_is_less_rare_than_an_unknown_one()
    {
        Assert.True(TermRarity.Of("said") < TermRarity.Of("nuclear"));
        Assert.True(TermRarity.Of("nuclear") < TermRarity.Of("qwxyz"));
    }
}
