using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2018-09-20", "2018-09-20", "2018-09-20", EdtfPrecision.Day)]
    [InlineData("2018-09-20T14:05:00Z", "2018-09-20", "2018-09-20", EdtfPrecision.Day)]
    [InlineData("2018-09-20T23:59:59-11:00", "2018-09-20", "2018-09-20", EdtfPrecision.Day)]
    [InlineData("2018-02", "2018-02-01", "2018-02-28", EdtfPrecision.Month)]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", EdtfPrecision.Month)]
    [InlineData("2018~", "2018-01-01", "2018-12-31", EdtfPrecision.Year)]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("201", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("20", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [InlineData("1XXX", "1000-01-01", "1999-12-31", EdtfPrecision.Millennium)]
    [InlineData("2018-09-XX", "2018-09-01", "2018-09-30", EdtfPrecision.Month)]
    [InlineData("2018-XX-31", "2018-01-31", "2018-12-31", EdtfPrecision.Year)]
    [InlineData("201X-02-29", "2012-02-29", "2016-02-29", EdtfPrecision.Decade)]
    [InlineData("2018-09-2X", "2018-09-20", "2018-09-29", EdtfPrecision.Month)]
    [InlineData("2018-25", "2018-03-01", "2018-05-31", EdtfPrecision.Season)]
    [InlineData("2018-28", "2018-01-01", "2019-02-28", EdtfPrecision.Season)]
    [InlineData("2018-36", "2018-10-01", "2018-12-31", EdtfPrecision.Season)]
    [InlineData("1950S3", "1950-01-01", "1959-12-31", EdtfPrecision.Decade)]
    [InlineData("2004-02/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Interval)]
    [InlineData("../1985", null, "1985-12-31", EdtfPrecision.Interval)]
    [InlineData("1985/", "1985-01-01", null, EdtfPrecision.Interval)]
    [InlineData("XXXX-12-25", null, null, EdtfPrecision.Unknown)]
    [InlineData("[2018-03-04,2018-04-03]", "2018-03-04", "2018-04-03", EdtfPrecision.Set)]
    [InlineData("{1867,1870..1872}", "1867-01-01", "1872-12-31", EdtfPrecision.Set)]
    [InlineData("[..1984]", null, "1984-12-31", EdtfPrecision.Set)]
    [InlineData("-0044", "0001-01-01", "0001-01-01", EdtfPrecision.Year)]
    [InlineData("Y17E7", "9999-12-31", "9999-12-31", EdtfPrecision.Year)]
    [InlineData("Y1E999999999", "9999-12-31", "9999-12-31", EdtfPrecision.Year)]
    [InlineData("9999-28", "9999-01-01", "9999-12-31", EdtfPrecision.Season)]
    public void Has_the_days_it_may_cover(string text, string? lower, string? upper, EdtfPrecision precision)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal((text, lower, upper, precision),
            (date.Text, date.Lower?.ToString("yyyy-MM-dd"), date.Upper?.ToString("yyyy-MM-dd"), date.Precision));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("2018 ")]
    [InlineData("2018-9-20")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("2018-02-3X")]
    [InlineData("2017-02-29")]
    [InlineData("2018-42")]
    [InlineData("2018-21-01")]
    [InlineData("201X-2X")]
    [InlineData("20X")]
    [InlineData("-000")]
    [InlineData("?2018?")]
    [InlineData("2018??")]
    [InlineData("Y2018")]
    [InlineData("Y020180")]
    [InlineData("Y20180-01")]
    [InlineData("20180")]
    [InlineData("1950S0")]
    [InlineData("1950S5")]
    [InlineData("195XS2")]
    [InlineData("1950S")]
    [InlineData("Y1E")]
    [InlineData("YE3")]
    [InlineData("Y--20180")]
    [InlineData("2018/2017")]
    [InlineData("2017/2018/2019")]
    [InlineData("2018-09-20T14:05:00Z/2018-09-21")]
    [InlineData("2018-09T14:05:00")]
    [InlineData("2018-09-20?T14:05:00")]
    [InlineData("2018-09-20T25:00:00")]
    [InlineData("2018-09-20T14:05:00+15")]
    [InlineData("2018-09-20T14:05:00-00:00")]
    [InlineData("2018-09-20T14:05:00.")]
    [InlineData("2018-09-20T")]
    [InlineData("[]")]
    [InlineData("[")]
    [InlineData("{..}")]
    [InlineData("[2017,..2018]")]
    [InlineData("[2017..,2018]")]
    [InlineData("[2018..2017]")]
    [InlineData("[2018]x")]
    [InlineData("٢٠١٨")]
    public void Is_not_a_date(string text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Fact]
    public void Null_and_very_long_texts_are_not_dates()
    {
        Assert.False(EdtfDate.TryParse(null, out _));
        Assert.False(EdtfDate.TryParse("[2018" + string.Concat(Enumerable.Repeat(",2018", 100_000)) + "]", out _));
    }

    [Theory]
    [InlineData("2018-09-20", false, false, true)]
    [InlineData("2018-09-20T14:05", false, false, true)]
    [InlineData("2018-09-20?", true, false, false)]
    [InlineData("2018-~09-20", false, true, false)]
    [InlineData("2018%", true, true, false)]
    [InlineData("1950S2", false, true, false)]
    [InlineData("2018-09-XX", false, false, false)]
    [InlineData("2018-09-20/2018-09-20", false, false, false)]
    [InlineData("2018~/2019?", true, true, false)]
    [InlineData("-0044-03-15", false, false, false)]
    public void Tells_doubt_from_certainty(string text, bool uncertain, bool approximate, bool certainDay)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal((uncertain, approximate, certainDay), (date.IsUncertain, date.IsApproximate, date.IsCertainDay));
    }

    [Theory]
    [InlineData("2018-09", "2018-09-30", "2018-10-05", true, false)]
    [InlineData("2018-09", "2018-09-01", "2018-09-30", true, true)]
    [InlineData("2018-09", "2018-10-01", null, false, false)]
    [InlineData("2018-09", null, null, true, true)]
    [InlineData("2018-09-20?", "2018-01-01", "2018-12-31", true, false)]
    [InlineData("1985/", "2018-01-01", "2018-12-31", true, false)]
    [InlineData("1985/", "1985-01-01", null, true, true)]
    [InlineData("../1985", "1980-01-01", null, true, false)]
    [InlineData("-0044", "2018-01-01", null, false, false)]
    [InlineData("Y20180", "2018-01-01", null, true, false)]
    public void Overlap_is_generous_and_certainty_is_not(string text, string? from, string? to, bool overlaps, bool within)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal((overlaps, within), (date.Overlaps(Day(from), Day(to)), date.CertainlyWithin(Day(from), Day(to))));
    }

    [Theory]
    [InlineData("2018-09-20", "20 September 2018")]
    [InlineData("2018-09-20T14:05:00+02:00", "20 September 2018, 14:05:00 UTC+02:00")]
    [InlineData("2018-09", "September 2018")]
    [InlineData("2018~", "about 2018")]
    [InlineData("2004?", "possibly 2004")]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)")]
    [InlineData("1985/1990", "between 1985 and 1990")]
    [InlineData("[1985..1990]", "between 1985 and 1990")]
    [InlineData("2018-09-18/2018-09-20", "between 18 and 20 September 2018")]
    [InlineData("2018-08-30/2018-09-02", "between 30 August and 2 September 2018")]
    [InlineData("2018-12-30/2019-01-02", "between 30 December 2018 and 2 January 2019")]
    [InlineData("2018-09-18?/2018-09-20", "between possibly 18 September 2018 and 20 September 2018")]
    [InlineData("{2018-09-18..2018-09-20}", "18–20 September 2018")]
    [InlineData("../1985", "1985 or earlier")]
    [InlineData("1985/", "from 1985, end unknown")]
    [InlineData("[2018-03-04,2018-04-03]", "4 March 2018 or 3 April 2018")]
    [InlineData("{2018,2019}", "2018 and 2019")]
    [InlineData("198X", "the 1980s")]
    [InlineData("19XX", "between 1900 and 1999")]
    [InlineData("2018-09-XX", "September 2018 (day unknown)")]
    [InlineData("2018-22", "summer 2018")]
    [InlineData("2018-34", "second quarter of 2018")]
    [InlineData("XXXX-12-25", "25 December, year unknown")]
    [InlineData("XXXX-XX-XX", "date unknown")]
    [InlineData("0000", "1 BC")]
    public void Is_said_in_English(string text, string display)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal(display, date.Display);
    }

    [Fact]
    public void Spellings_of_one_string_are_one_date()
    {
        Assert.True(EdtfDate.TryParse("[1867, 1890-11]", out var spaced));
        Assert.True(EdtfDate.TryParse("[1867,1890-11]", out var tight));
        Assert.True(EdtfDate.TryParse("20xx", out var lowerCase));
        Assert.Equal(tight, spaced);
        Assert.Equal("20XX", lowerCase.Text);
    }

    [Fact]
    public void Is_made_of_calendar_values()
    {
        Assert.Equal("2018-09-20", EdtfDate.Day(new DateOnly(2018, 9, 20)).Text);
        Assert.Equal("0987-09", EdtfDate.Month(987, 9).Text);
        Assert.Equal("-0044", EdtfDate.Year(-44).Text);
        Assert.Equal("2018-09-20/..", EdtfDate.Interval(new DateOnly(2018, 9, 20), null).Text);
        Assert.Equal("[2018-03-04,2018-04-03]", EdtfDate.OneOf(new DateOnly(2018, 4, 3), new DateOnly(2018, 3, 4)).Text);
        Assert.Throws<ArgumentException>(() => EdtfDate.Month(2018, 13));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
