using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Tests.Comparing;

/// <summary>Reports are compared by the words of their own language, and not at all across languages.</summary>
public sealed class LanguageReportsTests
{
    public static TheoryData<string> Languages => [.. JudgedReports.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_reports_of_one_event_are_aligned(string language)
    {
        var (a, b) = (JudgedReports.Read(language, 'A'), JudgedReports.Read(language, 'B'));

        var links = Comparison.Of(a.Report(), b.Report()).Links;

        var same = a.SameAs(b);
        Assert.All(links, link => Assert.Contains((link.A, link.B), same));
        Assert.InRange(links.Count, 5, same.Count);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Reports_of_two_events_in_one_town_share_next_to_nothing(string language)
    {
        var comparison = Comparison.Of(JudgedReports.Read(language, 'B').Report(), JudgedReports.Read(language, 'C').Report());

        Assert.Empty(comparison.Links);
        Assert.InRange(comparison.Alignment.StandingsOfA.Count(standing => standing == Standing.Only), 7, 9);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_claimed_of_reports_in_two_languages(string language)
    {
        foreach (var other in JudgedReports.Languages.Where(other => other != language))
        {
            var comparison = Comparison.Of(JudgedReports.Read(language, 'A').Report(), JudgedReports.Read(other, 'A').Report());

            Assert.Empty(comparison.Links);
            Assert.Empty(comparison.Facts);
            Assert.All(comparison.Alignment.StandingsOfA, standing => Assert.Equal(Standing.Unsure, standing));
        }
    }

    [Fact]
    public void A_sentence_with_a_denial_does_not_say_the_same()
    {
        var links = Comparison.Of(
            Grounding.Of("Fähre", "Nach Angaben der Reederei soll die Fähre am Freitag wieder von Kaltenau nach Brelin fahren."),
            Grounding.Of("Fähre", "Nach Angaben der Reederei soll die Fähre am Freitag nicht wieder von Kaltenau nach Brelin fahren."))
            .Links;

        Assert.NotEqual(LinkDegree.Same, Assert.Single(links).Degree);
    }
}
