using System.Text;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Dates.Expressions;

namespace NewsArchive.Fuzzing.Dates;

/// <summary>Dates as people, newspapers and machines write them, put together at random from pieces of such.</summary>
internal sealed class DateSubject : ISubject
{
    private const int MostPieces = 20;
    private const int MaxLength = 64 * 1024;

    private static readonly string[] Pieces =
    [
        "2018", "09", "20", "1", "0", "31", "99", "1899", "2000", "9999", "0000", "-0001", "Y17E8", "18", "'18", "XX", "X", "u",
        "?", "~", "%", "..", "/", "-", ".", ",", ":", "T", "Z", "+01:00", "[", "]", "{", "}", " ", " ", " ", "\u00A0", "\n", "\t",
        "\0", "S2", "-21", "-24", "September", "Sept.", "Sep", "sept", "Mai", "März", "août", "décembre", "enero", "de", "del",
        "le", "on", "the", "and", "or", "–", "—", "Monday", "Mon", "lundi", "Samstag", "th", "st", "nd", "1er", "a.m.", "p.m.",
        "noon", "12:30", "24:00", "GMT", "EST", "UTC", "yesterday", "last", "next", "week", "months ago", "quarter", "third",
        "the early 1990s", "summer", "for two years", "every day", "today", "年", "月", "日", "平成", "三十", "二〇一八", "昭和", "元",
        "сентября", "года", "понедельник", "года", "٢٠١٨", "२०१८", "½", "²", "Ⅸ", "IX", "twenty", "hundred", "second",
        "99999999999999999999", "2018-02-30", "2018-09-20", "20180920T000000Z", "e", "\uD83D\uDDD3", "\u202E",
    ];

    private static readonly string?[] Languages = [null, "en", "en-US", "de", "fr", "es", "ru", "zh", "ja", "ar", "x"];

    private static readonly DateOnly Known = new(2018, 9, 20);

    public FuzzCase Case(int number)
    {
        var random = new Random(number);
        var text = Text(random);
        var language = Languages[random.Next(Languages.Length)];
        return new FuzzCase("date.txt", Encoding.UTF8.GetBytes(text), () => Check(text, language));
    }

    public void Dispose()
    {
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(1, MostPieces); pieces > 0; pieces--)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
        if (random.Next(20) > 0)
            return text.ToString();
        var once = text.ToString();
        return string.Concat(Enumerable.Repeat(once, Math.Max(1, random.Next(MaxLength) / once.Length)));
    }

    private static void Check(string text, string? language)
    {
        var end = 0;
        foreach (var phrase in DatePhrases.Find(text, language, yearAlone: text.Length % 2 == 0))
        {
            BrokenException.Unless(phrase.Start >= end && phrase.End <= text.Length, "A phrase outside of the text, or within another.");
            end = phrase.End;
            Check(phrase.Date);
        }

        if (DatePhrases.TryParseWhole(text, language, out var whole))
            Check(whole.Date);
        if (EdtfDate.TryParse(text, out var date))
            Check(date);
        foreach (var expression in TimeExpressions.Find(text, Known))
        {
            BrokenException.Unless(
                expression.Start >= 0 && expression.End <= text.Length
                && !(expression.Value.First > expression.Value.Last), $"{expression} is outside of the text, or ends before it begins.");
        }
    }

    private static void Check(EdtfDate? date)
    {
        if (date is null)
            return;
        BrokenException.Unless(!(date.Lower > date.Upper), $"{date} ends before it begins.");
        BrokenException.Unless(date.Display.Length > 0, $"{date} is not shown.");
        BrokenException.Unless(EdtfDate.TryParse(date.Text, out var again) && again == date, $"{date} is read otherwise.");
    }
}
