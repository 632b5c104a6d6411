using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching.Language;

public sealed class QueryParserTests
{
    /// <summary>A query, and what it is read as in its plainest form.</summary>
    [Theory]
    [InlineData("harbour strike", "harbour strike")]
    [InlineData("harbour AND strike", "harbour strike")]
    [InlineData("harbour OR port", "harbour OR port")]
    [InlineData("harbour | port", "harbour OR port")]
    [InlineData("strike NOT rail", "strike -rail")]
    [InlineData("strike AND NOT rail", "strike -rail")]
    [InlineData("strike -rail -bus", "strike -rail -bus")]
    [InlineData("strike −rail", "strike -rail")]
    [InlineData("strike -\"rail workers\"", "strike -\"rail workers\"")]
    [InlineData("strike -(rail OR bus)", "strike -(rail OR bus)")]
    [InlineData("(harbour OR port) strike", "(harbour OR port) strike")]
    [InlineData("harbour OR port strike", "harbour OR (port strike)")]
    [InlineData("a AND (b AND (c AND d))", "a b c d")]
    [InlineData("a a b", "a b")]
    [InlineData("nucle*", "nucle*")]
    [InlineData("\"nuclear weap*\"", "\"nuclear weap*\"")]
    [InlineData("wom*n", "wom*")]
    [InlineData("k*", "k")]
    [InlineData("\"harbour strike\"", "\"harbour strike\"")]
    [InlineData("“harbour strike”", "\"harbour strike\"")]
    [InlineData("„harbour strike“", "\"harbour strike\"")]
    [InlineData("« harbour strike »", "\"harbour strike\"")]
    [InlineData("‘harbour strike’", "\"harbour strike\"")]
    [InlineData("'harbour strike'", "\"harbour strike\"")]
    [InlineData("the harbour's 'great strike' ends", "the harbour \"great strike\" ends")]
    [InlineData("\"strike\"", "\"strike\"")]
    [InlineData("Jong-un", "Jong-un")]
    [InlineData("Greenspan's speech", "Greenspan speech")]
    [InlineData("Greenspan’s speech", "Greenspan speech")]
    [InlineData("workers' strike", "workers strike")]
    [InlineData("don't O'Brien", "don-t O-Brien")]
    [InlineData("U.S. AT&T 1,000", "U-S AT-T 1-000")]
    [InlineData("korea,kim;moon", "korea kim moon")]
    [InlineData("korea NEAR/5 kim", "korea near5 kim")]
    [InlineData("korea w/5 kim", "korea near5 kim")]
    [InlineData("korea W/5 kim", "korea near5 kim")]
    [InlineData("korea near5 kim", "korea near5 kim")]
    [InlineData("korea NEAR kim", "korea near10 kim")]
    [InlineData("korea adj3 kim", "korea adj3 kim")]
    [InlineData("korea ADJ kim", "korea adj0 kim")]
    [InlineData("korea w/p kim", "korea w/p kim")]
    [InlineData("korea SAME kim", "korea w/p kim")]
    [InlineData("\"north korea\" w/5 (kim OR moon)", "\"north korea\" near5 (kim OR moon)")]
    [InlineData("a w/5 b w/3 c", "(a near5 b) (b near3 c)")]
    [InlineData("a w/5 b w/3 c w/2 d", "(a near5 b) (b near3 c) (c near2 d)")]
    [InlineData("(a OR b) w/5 (c OR d) w/5 (e OR f)", "((a OR b) near5 (c OR d)) ((c OR d) near5 (e OR f))")]
    [InlineData("(a b) w/5 c", "(a near5 c) (b near5 c)")]
    [InlineData("headline:(a w/5 b)", "headline:(a near5 b)")]
    [InlineData("headline:a w/5 b", "headline:(a near5 b)")]
    [InlineData("a w/5 b c", "(a near5 b) c")]
    [InlineData("atleast3 korea", "atleast3 korea")]
    [InlineData("ATLEAST3(korea) summit", "(atleast3 korea) summit")]
    [InlineData("atleast3 \"north korea\"", "atleast3 \"north korea\"")]
    [InlineData("headline:korea", "headline:korea")]
    [InlineData("HEADLINE: korea kim", "headline:korea kim")]
    [InlineData("headline:\"north korea\"", "headline:\"north korea\"")]
    [InlineData("headline:(korea OR kim)", "headline:korea OR headline:kim")]
    [InlineData("headline(korea)", "headline:korea")]
    [InlineData("-headline:korea", "-headline:korea")]
    [InlineData(
        "byline:smith source:times dateline:seoul caption:photo quote:peace",
        "byline:smith source:times dateline:seoul caption:photo quote:peace")]
    [InlineData("date:2018-09", "date:2018-09-01..2018-09-30")]
    [InlineData("date:2018-09-18..2018-09-21", "date:2018-09-18..2018-09-21")]
    [InlineData("date:2018-09-21..2018-09-18", "date:2018-09-18..2018-09-21")]
    [InlineData("date:2018-09/2018-10", "date:2018-09-01..2018-10-31")]
    [InlineData("date:2018..", "date:2018-01-01..")]
    [InlineData("date:\"20 September 2018\"", "date:2018-09-20")]
    [InlineData("before:2018-09", "date:..2018-08-31")]
    [InlineData("after:2018-09", "date:2018-10-01..")]
    [InlineData("date:none", "undated")]
    [InlineData("undated korea", "undated korea")]
    [InlineData("\"undated\" korea", "\"undated\" korea")]
    [InlineData("stated:yes korea", "stated:yes korea")]
    [InlineData("KOREA AND KIM", "KOREA \"AND\" KIM")]
    [InlineData("KOREA OR KIM", "KOREA \"OR\" KIM")]
    [InlineData("HEADLINE:KOREA OR \"KIM JONG\"", "headline:KOREA \"OR\" \"KIM JONG\"")]
    [InlineData("2018 OR 2019", "2018 | 2019")]
    [InlineData("朝鲜 OR 韩国", "朝鲜 | 韩国")]
    [InlineData("12:30", "12-30")]
    [InlineData("and or not", "\"and\" \"or\" \"not\"")]
    public void Reads(string query, string expected) => Assert.Equal(expected, QueryParser.Parse(query).Plain);

    /// <summary>Broken syntax is read as far as it goes, and the notes say what became of the rest.</summary>
    [Theory]
    [InlineData("\"harbour strike", "harbour strike", "unpaired")]
    [InlineData("harbour \"", "harbour", "unpaired")]
    [InlineData("a AND", "a", "joined nothing")]
    [InlineData("OR a", "a", "joined nothing")]
    [InlineData("a AND OR b", "a OR b", "joined nothing")]
    [InlineData("a NOT", "a", "joined nothing")]
    [InlineData("a w/5", "a", "joined nothing")]
    [InlineData("(a OR b", "a OR b", "not closed")]
    [InlineData("a) b", "a b", "without an opening one")]
    [InlineData("((", "", "not closed")]
    [InlineData("*", "", "no letter or digit")]
    [InlineData("🙂 korea", "korea", "no letter or digit")]
    [InlineData("headline:", "", "Nothing follows")]
    [InlineData("headline: AND a", "a", "Nothing follows")]
    [InlineData("atleast3", "atleast3", null)]
    [InlineData("korea date:soon", "korea", "not a date")]
    [InlineData("korea date:", "korea", "is missing")]
    [InlineData("colour:red", "colour-red", "no field")]
    [InlineData("date:..", "", "sets no limit")]
    [InlineData("a \u0000\u0007 b", "a b", null)]
    [InlineData("KOREA AND KIM", "KOREA \"AND\" KIM", "entirely in capitals")]
    [InlineData("a OR b c", "a OR (b c)", "more tightly")]
    [InlineData("AND", "\"AND\"", null)]
    public void Never_fails_and_says_how_it_was_read(string query, string expected, string? note)
    {
        var parsed = QueryParser.Parse(query);

        Assert.Equal(expected.Replace("atleast3", "\"atleast3\"", StringComparison.Ordinal), parsed.Plain);
        if (note is null)
        {
            Assert.Empty(parsed.Notes);
        }
        else
        {
            Assert.Contains(parsed.Notes, said => said.Contains(note, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("KOREA AND KIM OR MOON", "(korea kim) OR moon")]
    [InlineData("peace \"harbour strike", "peace \"harbour strike\"")]
    [InlineData("a OR b c", "(a OR b) c")]
    [InlineData("kim or moon", "kim OR moon")]
    [InlineData("Portland OR", "Portland \"OR\"")]
    [InlineData("undated photo", "\"undated\" photo")]
    public void Offers_what_else_could_be_meant(string query, string other) =>
        Assert.Contains(QueryParser.Parse(query).Others, offered => QueryParser.Parse(offered.Query).Root == QueryParser.Parse(other).Root);

    [Theory]
    [InlineData("dollar gains on Greenspan's speech", 5)]
    [InlineData("dollar Jong-un", 2)]
    [InlineData("\"Greenspan speech\" dollar -yen date:2018", 1)]
    [InlineData("dollar AND gains", 0)]
    [InlineData("dollar OR gains", 0)]
    public void Words_side_by_side_may_be_dropped_and_no_others(string query, int words) =>
        Assert.Equal(words, QueryParser.Parse(query).Words.Count);

    [Theory]
    [InlineData("korea (kim OR moon) -trump date:2018-09", "“korea” and (“kim” or “moon”), but not “trump”, dated 1–30 September 2018")]
    [InlineData("headline:korea w/5 kim", "(“korea” at most 5 words from “kim”) in the headline")]
    [InlineData("atleast3 nucle* undated", "words that begin with “nucle” at least 3 times, without a date")]
    public void Says_in_words_what_is_asked_for(string query, string expected) => Assert.Equal(expected, QueryParser.Parse(query).InWords);

    [Fact]
    public void Limits_are_named()
    {
        Assert.Contains(
            QueryParser.Parse(new string('a', 10_000)).Notes, note => note.Contains("2,000 characters", StringComparison.Ordinal));
        Assert.Contains(
            QueryParser.Parse(string.Join(' ', Enumerable.Range(0, 300).Select(i => $"w{i}"))).Notes,
            note => note.Contains("50 words", StringComparison.Ordinal));
        Assert.Contains(QueryParser.Parse(new string('(', 40) + "a").Notes, note => note.Contains("16 deep", StringComparison.Ordinal));
    }

    /// <summary>Any text is read, and what it was read as is read as the same again.</summary>
    [Fact]
    public void Every_text_is_read_and_its_plain_form_is_read_alike()
    {
        string[] pieces =
        [
            "korea", "KIM", "Jong-un", "don't", "’s", "é", "e\u0301", "朝鲜", "🙂", "\ud800", "\0", " ", " ", " ", "\"", "“", "”", "'", "‘",
            "(", ")", "-", "−", "*", "AND", "OR", "NOT",
            "NEAR/5", "w/5", "near3", "adj2", "w/p", "SAME", "atleast3", "headline:", "QUOTE:", "source:", "date:2018-09", "date:",
            "before:2019", "..", "undated", "stated:yes", "or", ",",
            "|", ":", "/", "5", "1,000", "²", "s", "a", "&&", "foo:bar", "\u0301", "İ",
        ];
        var random = new Random(20180920);
        for (var i = 0; i < 5_000; i++)
        {
            var query = string.Concat(
                Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            var parsed = QueryParser.Parse(query);
            var again = QueryParser.Parse(parsed.Plain);
            Assert.True(parsed.Root == again.Root, $"{query} → {parsed.Plain} → {again.Plain}");
            Assert.NotEqual("", parsed.InWords);
            Assert.All(parsed.Others, other => Assert.NotNull(QueryParser.Parse(other.Query).Root));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("NOT ")]
    [InlineData("headline:")]
    [InlineData("atleast3 ")]
    [InlineData("'")]
    [InlineData("a w/5 ")]
    [InlineData("-(")]
    [InlineData("\" ")]
    public void Endless_repetition_is_read_at_once(string piece)
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        QueryParser.Parse(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
        Assert.InRange(time.ElapsedMilliseconds, 0, 1000);
    }
}
