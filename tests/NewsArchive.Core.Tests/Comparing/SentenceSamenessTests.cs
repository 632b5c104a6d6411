using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Tests.Comparing;

/// <summary>What tells <em>same</em> from <em>partly</em>: each case fails without the part of the rule that its name says.</summary>
public sealed class SentenceSamenessTests
{
    [Theory]
    [InlineData(
        "other wording, spread over the sentence", "The council advised residents to boil water before drinking it.",
        "Residents were advised by the council that they boil water before they drink it.", true)]
    [InlineData(
        "a negation", "The harbour master closed the port on Monday.", "The harbour master did not close the port on Monday.", false)]
    [InlineData(
        "one says more", "The bridge was closed.",
        "The bridge was closed after a lorry with forty tonnes of gravel broke through its barrier and fell into the river below.", false)]
    public void Same_is_told_from_partly(string reason, string a, string b, bool isSame) =>
        Assert.True(isSame == SentenceAligner.SaySame(a, b), reason);

    [Fact]
    public void The_order_of_the_two_makes_no_difference()
    {
        const string shorter = "The ferry left Osterby on time.";
        const string longer = "The ferry left Osterby on time, the company said, and no passenger had complained.";

        Assert.Equal(SentenceAligner.SaySame(shorter, longer), SentenceAligner.SaySame(longer, shorter));
    }
}
