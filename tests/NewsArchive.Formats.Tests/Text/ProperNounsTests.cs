using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

public sealed class ProperNounsTests
{
    [Theory]
    [InlineData("The minister, Anna-Lena Virtanen, met Mr Okafor in Port Louis.", "Anna-Lena Virtanen|Okafor|Port Louis")]
    [InlineData("On Monday the Bank of England said no to J. P. Adeyemi's offer.", "Bank of England|J. P. Adeyemi")]
    [InlineData("They came late.", "")]
    public void Runs_of_words_with_a_capital_are_names(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', ProperNouns.Of(sentence).Select(name => name.Text)));

    [Fact]
    public void A_first_word_that_stands_without_a_capital_elsewhere_is_no_name() =>
        Assert.Empty(ProperNouns.Of("Ferries were late.", word => word == "ferries"));

    [Fact]
    public void Variants_of_a_name_are_one()
    {
        var names = ProperNouns.Of("Li Wei-ming and Li Wei Ming greeted Li and Rosa Moreno; Moreno left.");
        var variants = new ProperNounVariants(names);

        Assert.Equal(
            ["li wei ming", "li wei ming", "li wei ming", "rosa moreno", "rosa moreno"],
            names.Select(variants.KeyOf));
    }
}
