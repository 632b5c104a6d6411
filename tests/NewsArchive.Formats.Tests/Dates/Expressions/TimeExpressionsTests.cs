using NewsArchive.Formats.Dates.Expressions;

namespace NewsArchive.Formats.Tests.Dates.Expressions;

public sealed class TimeExpressionsTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Known = new(2021, 3, 3);

    [Theory]
    [InlineData("The bridge fell yesterday.", "yesterday", "2021-03-02")]
    [InlineData("The bridge fell this morning.", "this morning", "2021-03-03")]
    [InlineData("The bridge fell last night.", "last night", "2021-03-02")]
    [InlineData("The bridge fell on Monday.", "Monday", "2021-03-01")]
    [InlineData("The bridge fell on Wednesday night.", "Wednesday night", "2021-03-03")]
    [InlineData("The bridge fell last Wednesday.", "last Wednesday", "2021-02-24")]
    [InlineData("The council will meet on Monday.", "Monday", "2021-03-08")]
    [InlineData("The council won’t meet until Monday.", "Monday", "2021-03-08")]
    [InlineData("They stood next to the bridge on Monday.", "Monday", "2021-03-01")]
    [InlineData("It was agreed last week.", "last week", "2021-W08")]
    [InlineData("Work begins next month.", "next month", "2021-04")]
    [InlineData("The worst fall this year.", "this year", "2021")]
    [InlineData("It closed over the weekend.", "the weekend", "2021-W08-WE")]
    [InlineData("It was built last April.", "last April", "2020-04")]
    [InlineData("It was built in October.", "October", "2020-10")]
    [InlineData("It will open in October.", "October", "2021-10")]
    [InlineData("It was closed in June last year.", "June last year", "2020-06")]
    [InlineData("It fell on Nov. 25.", "Nov. 25", "2020-11-25")]
    [InlineData("The hearing is on April 12.", "April 12", "2021-04-12")]
    [InlineData("It was built in 1907.", "1907", "1907")]
    [InlineData("It was built in the late 1970s.", "the late 1970s", "197")]
    [InlineData("It was built in the '70s.", "'70s", "197")]
    [InlineData("A bridge of the 11th century.", "11th century", "10")]
    [InlineData("It closed two months ago.", "two months ago", "2021-01")]
    [InlineData("It closed twenty-five days ago.", "twenty-five days ago", "2021-02-06")]
    [InlineData("It closed almost four years ago.", "four years ago", "2017")]
    [InlineData("Profit fell in the third quarter.", "the third quarter", "2020-Q3")]
    [InlineData("Third-quarter profit fell.", "Third-quarter", "2020-Q3")]
    [InlineData("Profit will rise in next year's first quarter.", "next year's first quarter", "2022-Q1")]
    [InlineData("Profit fell in the last half of 1989.", "the last half of 1989", "1989-H2")]
    [InlineData("The bridge fell last fall.", "last fall", "2020-FA")]
    [InlineData("It reopens at the end of the month.", "the end of the month", "2021-03")]
    [InlineData("It reopened in mid-1996.", "mid-1996", "1996")]
    [InlineData("It is now closed.", "now", "PRESENT_REF")]
    [InlineData("It was recently painted.", "recently", "PAST_REF")]
    public void Dates_are_resolved_against_the_day_of_writing(string text, string phrase, string value) =>
        Assert.Contains((phrase, value, TimeExpressionKind.Date), Read(text));

    [Theory]
    [InlineData("It took two weeks.", "two weeks", "P2W")]
    [InlineData("It took 2 1/2 years.", "2 1/2 years", "P2Y6M")]
    [InlineData("A five-year plan.", "five-year", "P5Y")]
    [InlineData("It rained for the past three months.", "the past three months", "P3M")]
    [InlineData("It rained for a few days.", "a few days", "PXD")]
    [InlineData("It rained for a decade.", "a decade", "P10Y")]
    public void Lengths_of_time_are_durations(string text, string phrase, string value) =>
        Assert.Contains((phrase, value, TimeExpressionKind.Duration), Read(text));

    [Theory]
    [InlineData("The paper comes daily.", "daily", "P1D")]
    [InlineData("The council meets every Thursday.", "every Thursday", "XXXX-WXX-4")]
    [InlineData("The council meets on Mondays.", "Mondays", "XXXX-WXX-1")]
    public void Habits_are_sets(string text, string phrase, string value) =>
        Assert.Contains((phrase, value, TimeExpressionKind.Set), Read(text));

    [Fact]
    public void A_year_earlier_beside_a_quarter_is_the_same_quarter() =>
        Assert.Contains(("a year earlier", "2019-Q3", TimeExpressionKind.Date),
            Read("Profit fell in the third quarter. It had been higher a year earlier."));

    [Theory]
    [InlineData("About 1900 people came and they may march second.")]
    [InlineData("The Sun set in the second half hour.")]
    public void Ordinary_words_and_numbers_are_no_times(string text) =>
        Assert.DoesNotContain(Read(text), each => each.Kind == TimeExpressionKind.Date);

    [Fact]
    public void The_ends_of_the_calendar_are_no_failure()
    {
        foreach (var day in (DateOnly[])[DateOnly.MinValue, DateOnly.MaxValue])
        {
            _ = TimeExpressions.Find("yesterday tomorrow last week next week last year next decade 9999 years ago 9999 centuries later "
                + "Monday last Friday the weekend Nov. 25 third quarter next year's first quarter last winter next April the '80s this "
                + "century", day);
        }
    }

    [Fact]
    public void Work_grows_with_the_text_only()
    {
        _ = Allocated(100);
        var (once, twice) = (Allocated(10_000), Allocated(20_000));
        Assert.InRange((double)twice / once, 1, 2.5);

        static long Allocated(int times)
        {
            var text = string.Concat(Enumerable.Repeat("the last the early 1 the year ago quarter Monday a few ", times));
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = TimeExpressions.Find(text, Known);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static List<(string Phrase, string Value, TimeExpressionKind Kind)> Read(string text) =>
        [.. TimeExpressions.Find(text, Known).Select(each => (text[each.Start..each.End], each.Value.Text, each.Kind))];
}
