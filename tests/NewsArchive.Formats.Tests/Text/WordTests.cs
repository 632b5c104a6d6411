using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

public sealed class WordTests
{
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("plastered", "plaster")]
    [InlineData("hopping", "hop")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("denuclearization", "denuclear")]
    [InlineData("adoption", "adopt")]
    [InlineData("union", "union")]
    [InlineData("controlling", "control")]
    [InlineData("is", "is")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaings",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaings")]
    public void Stems_are_Porters(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Fact]
    public void Words_are_runs_of_letters_and_digits()
    {
        var words = WordTokens.Of("Kim Jong-un’s “Élysée” visit: 2,500 naïve 首尔 e\u0301te\u0301.");

        Assert.Equal(["kim", "jong", "un", "s", "elysee", "visit", "2", "500", "naive", "首尔", "ete"], words.Select(word => word.Text));
        Assert.Equal((15, 6), (words[4].Start, words[4].Length));
    }
}
