using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Tests.Dates;

public sealed class DatePhrasesTests
{
    [Theory]
    [InlineData("2018-09-20", "2018-09-20")]
    [InlineData("2018/09/20", "2018-09-20")]
    [InlineData("2018. 9. 20.", "2018-09-20")]
    [InlineData("20/09/2018", "2018-09-20")]
    [InlineData("09/20/2018", "2018-09-20")]
    [InlineData("20.09.2018", "2018-09-20")]
    [InlineData("04.03.2018", "2018-03-04")]
    [InlineData("20180920", "2018-09-20")]
    [InlineData("20180920T140500Z", "2018-09-20 14:05:00 Z")]
    [InlineData("2018-09-20T14:05:00Z", "2018-09-20 14:05:00 Z")]
    [InlineData("2018-09-20T14:05:00.123+02:00", "2018-09-20 14:05:00 +02:00")]
    [InlineData("2018-09-20 14:05", "2018-09-20 14:05:00")]
    [InlineData("Sept. 20", "--09-20")]
    [InlineData("Sept 20, 2018", "2018-09-20")]
    [InlineData("Sept.20, 2018", "2018-09-20")]
    [InlineData("September 20th, 2018", "2018-09-20")]
    [InlineData("20 September 2018", "2018-09-20")]
    [InlineData("20 september 2018", "2018-09-20")]
    [InlineData("20th of September, 2018", "2018-09-20")]
    [InlineData("Thursday, 20 Sept.", "Thursday --09-20")]
    [InlineData("Thursday the 20th of September", "Thursday --09-20")]
    [InlineData("Thu 20 Sep 2018 14:05 GMT", "Thursday 2018-09-20 14:05:00 GMT")]
    [InlineData("Thursday 20 September 2018 09.15 EDT", "Thursday 2018-09-20 09:15:00 EDT")]
    [InlineData("SEPTEMBER 20, 2018", "2018-09-20")]
    [InlineData("Sep-20-18", "2018-09-20 short")]
    [InlineData("20-Sep-2018", "2018-09-20")]
    [InlineData("Sept. 20, ’98", "1998-09-20 short")]
    [InlineData("Thu, 20 Sep 2018 14:05:00 +0000", "Thursday 2018-09-20 14:05:00 +0000")]
    [InlineData("Thu, 20 Sep 18 14:05:00 GMT", "Thursday 2018-09-20 14:05:00 GMT short")]
    [InlineData("Thursday, 20-Sep-18 14:05:00 GMT", "Thursday 2018-09-20 14:05:00 GMT short")]
    [InlineData("Thu Sep 20 14:05:00 2018", "Thursday 2018-09-20 14:05:00")]
    [InlineData("Thu Sep 20 14:05:00 UTC 2018", "Thursday 2018-09-20 14:05:00 UTC")]
    [InlineData("20/Sep/2018:14:05:00 +0100", "2018-09-20 14:05:00 +0100")]
    [InlineData("September 20, 2018 at 2:05 p.m. Eastern Time", "2018-09-20 14:05:00 Eastern Time")]
    [InlineData("September 20, 2018 | 12:05am ET", "2018-09-20 00:05:00 ET")]
    [InlineData("14:05 GMT, Thursday 20 September 2018", "Thursday 2018-09-20 14:05:00 GMT")]
    [InlineData("Sept. 20, 2018 (Thursday)", "Thursday 2018-09-20")]
    [InlineData("Fri 20 September 2018", "Friday! 2018-09-20")]
    [InlineData("September 2018", "2018-09")]
    [InlineData("Sept. 2018", "2018-09")]
    [InlineData("2018-09", "2018-09")]
    [InlineData("09/2018", "2018-09")]
    [InlineData("2018 September 20", "2018-09-20")]
    [InlineData("20-22 September 2018", "2018-09-20/2018-09-22")]
    [InlineData("September 20–22, 2018", "2018-09-20/2018-09-22")]
    [InlineData("[20 September 2018]", "2018-09-20")]
    [InlineData(" — 20 September 2018. ", "2018-09-20")]
    [InlineData("September 20, 2018 / 2:05 PM / EDT", "none")]
    [InlineData("September 20, 2018 / 2:05 PM EDT", "2018-09-20 14:05:00 EDT")]
    [InlineData("20 September 2018 (14:05 GMT)", "2018-09-20 14:05:00 GMT")]
    [InlineData("5:06 AM ET, Thu September 20, 2018", "Thursday 2018-09-20 05:06:00 ET")]
    [InlineData("20 September 2018 Thursday", "Thursday 2018-09-20")]
    [InlineData("2018-Sep-20", "2018-09-20")]
    [InlineData("Thurs. Sept. 20 2018", "Thursday 2018-09-20")]
    [InlineData("20 Sept 10 p.m.", "--09-20 22:00:00")]
    [InlineData("20 Sept 18", "2018-09-20 short")]
    [InlineData("Thu, 20 Sep 2018 14:05:00 -0400 (EDT)", "Thursday 2018-09-20 14:05:00 -0400 (EDT)")]
    [InlineData("2018-09-20T14:05:00+0200", "2018-09-20 14:05:00 +0200")]
    [InlineData("20\u00A0September\u00A02018", "2018-09-20")]
    [InlineData("on Thursday, September 20, 2018", "Thursday 2018-09-20")]
    public void Reads_what_English_newspapers_write(string text, string expected) => Assert.Equal(expected, Whole(text, null));

    [Theory]
    [InlineData("de", "Donnerstag, den 20. September 2018, 17.20 Uhr", "Thursday 2018-09-20 17:20:00")]
    [InlineData("de", "5. März 2018", "2018-03-05")]
    [InlineData("de", "20. Dez.", "--12-20")]
    [InlineData("fr", "Le 1er août 2018 à 14h05", "2018-08-01 14:05:00")]
    [InlineData("fr", "jeudi 20 sept.", "Thursday --09-20")]
    [InlineData("fr", "mars 2018", "2018-03")]
    [InlineData("es", "jueves, 20 de septiembre de 2018", "Thursday 2018-09-20")]
    [InlineData("es", "20 ago 2018", "2018-08-20")]
    [InlineData("it", "giovedì 20 settembre 2018", "Thursday 2018-09-20")]
    [InlineData("pt", "quinta-feira, 20 de setembro de 2018", "Thursday 2018-09-20")]
    [InlineData("nl", "donderdag 20 september", "Thursday --09-20")]
    [InlineData("sv", "torsdagen den 20 september 2018", "Thursday 2018-09-20")]
    [InlineData("da", "20. september 2018 kl. 14.05", "2018-09-20 14:05:00")]
    [InlineData("fi", "20. syyskuuta 2018", "2018-09-20")]
    [InlineData("pl", "20 września 2018", "2018-09-20")]
    [InlineData("pl", "20 listopada 2018", "2018-11-20")]
    [InlineData("hr", "20. listopada 2018.", "2018-10-20")]
    [InlineData("cs", "20. září 2018", "2018-09-20")]
    [InlineData("hu", "2018. szeptember 20.", "2018-09-20")]
    [InlineData("tr", "20 Eylül 2018", "2018-09-20")]
    [InlineData("ca", "20 d'abril de 2018", "2018-04-20")]
    [InlineData("ru", "20 сентября 2018 г.", "2018-09-20")]
    [InlineData("el", "20 Σεπτεμβρίου 2018", "2018-09-20")]
    [InlineData("ja", "2018年9月20日(木) 21時40分", "Thursday 2018-09-20 21:40:00")]
    [InlineData("zh", "2018年9月20日 下午2:05", "2018-09-20 14:05:00")]
    [InlineData("ko", "2018. 9. 20. 오전 9:05", "2018-09-20 09:05:00")]
    [InlineData("ja", "２０１８年９月２０日", "2018-09-20")]
    [InlineData("zh", "2018年9月20日 星期四", "Thursday 2018-09-20")]
    [InlineData("ja", "平成30年9月20日", "2018-09-20")]
    [InlineData("ja", "令和元年六月十三日", "2019-06-13")]
    [InlineData("zh", "二〇一八年九月二十日", "2018-09-20")]
    [InlineData("zh", "民國107年9月20日", "2018-09-20")]
    [InlineData("ko", "2018년 9월 20일 목요일", "Thursday 2018-09-20")]
    [InlineData(null, "5. März 2018", "2018-03-05")]
    [InlineData(null, "le 5 février 2018", "2018-02-05")]
    [InlineData(null, "20 ago 2018", "2018-08-20")]
    [InlineData(null, "5. März 17.20 Uhr", "--03-05 17:20:00")]
    [InlineData(null, "Чтв, 20 сент. 2018 г. 17:20", "Thursday 2018-09-20 17:20:00")]
    [InlineData("ar", "20 سبتمبر 2018", "2018-09-20")]
    [InlineData("hi", "२० जून २०१८", "2018-06-20")]
    public void Reads_other_languages(string? language, string text, string expected) => Assert.Equal(expected, Whole(text, language));

    [Theory]
    [InlineData(null, "03/04/2018", "[2018-03-04,2018-04-03]")]
    [InlineData("en", "03/04/2018", "[2018-03-04,2018-04-03]")]
    [InlineData("en-US", "03/04/2018", "2018-03-04")]
    [InlineData("en-GB", "03/04/2018", "2018-04-03")]
    [InlineData("fr", "03/04/2018", "2018-04-03")]
    [InlineData("en-GB", "03/14/2018", "2018-03-14")]
    [InlineData(null, "04/04/2018", "2018-04-04")]
    [InlineData(null, "Tuesday 03/04/2018", "Tuesday 2018-04-03")]
    [InlineData(null, "Friday 03/04/2018", "Friday! [2018-03-04,2018-04-03]")]
    [InlineData(null, "15-12-18", "[2015-12-18,2018-12-15] short")]
    public void Leaves_the_order_of_day_and_month_open_unless_something_settles_it(string? language, string text, string expected) =>
        Assert.Equal(expected, Whole(text, language));

    [Theory]
    [InlineData("30 February 2018")]
    [InlineData("February 30, 2018")]
    [InlineData("Feb. 30")]
    [InlineData("2018-02-30")]
    [InlineData("2018-13-01")]
    [InlineData("13/13/2018")]
    [InlineData("September 20, 0000")]
    [InlineData("0000-09-20")]
    [InlineData("00/00/0000")]
    [InlineData("32 September 2018")]
    [InlineData("29 February 2017")]
    [InlineData("99999999")]
    [InlineData("2018年13月20日")]
    [InlineData("version 3.2.10 of 15-12-18")]
    [InlineData("from 192.168.20.10 and 20.09.2018.1")]
    [InlineData("https://example.org/2018/09/20/story")]
    [InlineData("the 2010-11 season")]
    [InlineData("In March 2,000 people came and May 5.5 percent")]
    [InlineData("he may 20 times march 3 miles")]
    [InlineData("the Mars 2020 mission")]
    [InlineData("three years ago 20 of them set 10")]
    [InlineData("May 20% of it")]
    [InlineData("Thursday at 14:05")]
    [InlineData("2018")]
    [InlineData("20-22 September")]
    [InlineData("order 120180920 or A20180920")]
    [InlineData("Chapter 20\n\nSeptember")]
    public void Finds_nothing(string text) => Assert.Empty(DatePhrases.Find(text));

    [Theory]
    [InlineData("HARBOUR TOWN, Sept 20 - The ferry sank.", "Sept 20", "--09-20")]
    [InlineData("It happened on Thursday, 20 September 2018, at 9 a.m. in port.", "Thursday, 20 September 2018, at 9 a.m.",
        "Thursday 2018-09-20 09:00:00")]
    [InlineData("By May 2018 all was well", "May 2018", "2018-05")]
    [InlineData("(20/09/2018)", "20/09/2018", "2018-09-20")]
    [InlineData("Posted:9/20/18.", "9/20/18", "2018-09-20 short")]
    [InlineData("On Sept. 20, 5000 people marched", "Sept. 20", "--09-20")]
    [InlineData("all over by September 20. 2019 began", "September 20", "--09-20")]
    [InlineData("he sat 20 September 2018 out", "20 September 2018", "2018-09-20")]
    [InlineData("born May 20, 1985, in", "May 20, 1985", "1985-05-20")]
    [InlineData("2018年9月20日に", "2018年9月20日", "2018-09-20")]
    public void Finds_dates_in_running_text(string text, string words, string expected)
    {
        var phrase = Assert.Single(DatePhrases.Find(text));
        Assert.Equal((words, expected), (text.Substring(phrase.Start, phrase.Length), Say(phrase)));
    }

    [Fact]
    public void Finds_all_dates_in_order()
    {
        var phrases = DatePhrases.Find("From 3 May 2017 to June 4, 2018 and on 2019-07-05; never 31 June 2018.");
        Assert.Equal(["2017-05-03", "2018-06-04", "2019-07-05"], phrases.Select(Say));
    }

    [Theory]
    [InlineData("Published 20 September 2018")]
    [InlineData("20 September 2018 by A. Writer")]
    [InlineData("20 September 2018, 21 September 2018")]
    [InlineData("")]
    [InlineData("Thursday")]
    [InlineData("14:05")]
    public void Is_not_wholly_a_date(string text) => Assert.False(DatePhrases.TryParseWhole(text, null, out _));

    [Fact]
    public void A_year_alone_is_a_date_only_where_asked_for()
    {
        Assert.False(DatePhrases.TryParseWhole("2018", null, out _));
        Assert.True(DatePhrases.TryParseWhole("2018", null, out var phrase, yearAlone: true));
        Assert.Equal("2018", phrase.Date?.Text);
        Assert.Equal(["1985", "2018-05-20"], DatePhrases.Find("since 1985, until 20 May 2018, room 12345", yearAlone: true).Select(Say));
    }

    [Theory]
    [InlineData(9, 20, null, "2018-09-20", "2018-09-20")]
    [InlineData(9, 20, null, "2018-09-19", "2017-09-20")]
    [InlineData(9, 20, DayOfWeek.Thursday, "2018-10-01", "2018-09-20")]
    [InlineData(9, 20, DayOfWeek.Friday, "2018-10-01", null)]
    [InlineData(2, 29, null, "2018-10-01", "2016-02-29")]
    [InlineData(2, 29, null, "1903-10-01", "1896-02-29")]
    [InlineData(12, 31, null, "0001-01-01", null)]
    public void A_day_without_year_is_the_nearest_before_a_known_date(int month, int day, DayOfWeek? weekday, string reference,
        string? expected) =>
        Assert.Equal(expected, new DateWithoutYear(month, day, weekday).Resolve(DateOnly.Parse(reference))?.ToString("yyyy-MM-dd"));

    [Fact]
    public void A_day_without_year_can_be_kept_as_stated() => Assert.Equal("XXXX-09-20", new DateWithoutYear(9, 20).ToEdtf().Text);

    [Fact]
    public void Hostile_text_costs_time_in_proportion_only()
    {
        foreach (var unit in (string[])["1", "1.", "1/", "May ", "20 ", "Thu ", "12:05 ", "2018-", "Sept. 20, ", "\u0301", "年", "("])
        {
            Assert.NotNull(DatePhrases.Find(string.Concat(Enumerable.Repeat(unit, 50_000))));
        }
    }

    private static string Whole(string text, string? language) =>
        DatePhrases.TryParseWhole(text, language, out var phrase) ? Say(phrase) : "none";

    /// <summary>A phrase in short; an exclamation mark says that the weekday contradicts.</summary>
    private static string Say(DatePhrase phrase)
    {
        var weekday = phrase.Weekday is null ? null : phrase.Weekday + (phrase.WeekdayAgrees == false ? "!" : "");
        var date = phrase.Date?.Text ?? $"--{phrase.WithoutYear!.Month:00}-{phrase.WithoutYear.Day:00}";
        return string.Join(' ',
            new[] { weekday, date, phrase.Time?.ToString("HH:mm:ss"), phrase.Zone, phrase.YearIsShortened ? "short" : null }
            .Where(part => part is not null));
    }
}
