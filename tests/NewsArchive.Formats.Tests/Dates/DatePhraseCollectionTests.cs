using NewsArchive.Formats.Dates;
using Xunit.Abstractions;

namespace NewsArchive.Formats.Tests.Dates;

/// <summary>Figures on collections of dates in news and of other parsers' cases; docs/dates.md reports them.</summary>
public sealed class DatePhraseCollectionTests(ITestOutputHelper output)
{
    private const string Datelines = "reuters21578.datelines.tsv";
    private const string TimeExpressions = "tempeval3.timex.tsv";
    private const string Cases = "dateparser.cases.tsv";

    [CollectionFact(Datelines)]
    public void Finds_the_day_in_datelines()
    {
        var rows = CollectionsOfDates.Read(Datelines)!;
        int found = 0, right = 0, resolved = 0;
        foreach (var row in rows)
        {
            var phrases = DatePhrases.Find(row[1]);
            found += phrases.Count;
            var days = phrases.Select(phrase => phrase.WithoutYear).OfType<DateWithoutYear>().ToList();
            right += days.Exists(day => $"{day.Month:00}-{day.Day:00}" == row[2]) ? 1 : 0;
            var reference = DateOnly.Parse(row[3]).AddDays(1);
            resolved += days.Exists(day => day.Resolve(reference)?.Year == reference.AddDays(-1).Year) ? 1 : 0;
            if (phrases.Count != 1)
            {
                output.WriteLine(row[1]);
            }
        }

        var (precision, recall) = ((double)right / found, (double)right / rows.Count);
        output.WriteLine($"precision {precision:0.0000} recall {recall:0.0000} F1 "
            + $"{2 * precision * recall / (precision + recall):0.0000}, year resolved {resolved} of {rows.Count}");
        Assert.InRange(recall, 0.995, 1);
        Assert.InRange(precision, 0.995, 1);
    }

    [CollectionFact(TimeExpressions)]
    public void Reads_absolute_time_expressions()
    {
        // A stated year, month or day is absolute where its value can be read off the words; the rest is relative.
        var rows = CollectionsOfDates.Read(TimeExpressions)!.Where(row => row[2] == "DATE" && IsAbsolute(row[6], row[3])).ToList();
        var wrong = rows.Where(row => !Reads(row[6], row[3])).ToList();
        foreach (var row in wrong)
        {
            var read = DatePhrases.Find(row[6], yearAlone: true).Select(Value);
            output.WriteLine($"{row[6]}: {row[3]}, read {string.Join(' ', read)}");
        }

        output.WriteLine($"{rows.Count - wrong.Count} of {rows.Count}");
        Assert.InRange(wrong.Count, 0, rows.Count / 20);
    }

    [CollectionFact(Cases)]
    public void Reads_the_absolute_cases_of_another_parser()
    {
        var rows = CollectionsOfDates.Read(Cases)!.Where(row => row[3].Length >= 10 && IsDayWithYear(row[2], DateOnly.Parse(row[3][..10])))
            .DistinctBy(row => (row[2], row[3])).ToList();
        var right = 0;
        foreach (var row in rows)
        {
            var value = DatePhrases.TryParseWhole(row[2], null, out var phrase) ? Value(phrase) : "none";
            right += value == row[3][..10] ? 1 : 0;
            if (value != row[3][..10])
            {
                output.WriteLine($"{row[2]}: {row[3]}, read {value}");
            }
        }

        // Some cases are one text with several answers, by settings that are not given here.
        output.WriteLine($"{right} of {rows.Count}");
        Assert.InRange(right, rows.Count * 2 / 3, rows.Count);
    }

    /// <summary>Whether a case in Latin letters has the day and the year of its answer among its numbers.</summary>
    private static bool IsDayWithYear(string text, DateOnly date)
    {
        var numbers = new string([.. text.Select(c => char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return !text.Any(c => char.IsLetter(c) && c > '\u024F')
            && numbers.Contains(date.Day.ToString("00")) | numbers.Contains(date.Day.ToString())
            && numbers.Contains(date.Year.ToString()) | numbers.Contains((date.Year % 100).ToString("00"));
    }

    private static bool IsAbsolute(string words, string value) =>
        value.Length is 4 or 7 or 10 && char.IsDigit(words.LastOrDefault(char.IsLetterOrDigit)) && !words.Contains('\'');

    private static bool Reads(string words, string value) => DatePhrases.Find(words, yearAlone: true) is [var phrase]
        && (Value(phrase) == value.Replace("-XX", "", StringComparison.Ordinal)
            || (phrase.WithoutYear is not null && value.EndsWith(Value(phrase)[2..], StringComparison.Ordinal)));

    private static string Value(DatePhrase phrase) => phrase.Date?.Text ?? $"--{phrase.WithoutYear!.Month:00}-{phrase.WithoutYear.Day:00}";
}
