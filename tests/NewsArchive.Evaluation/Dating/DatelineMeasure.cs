using System.Globalization;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Evaluation.Dating;

/// <summary>
/// Reuters' datelines, of which the year is withheld: it is told from the articles before and behind in the collection, as a reader of a
/// file of cuttings would. The days of the nearest two on either side are known; then only those of every tenth article.
/// </summary>
internal sealed class DatelineMeasure : IMeasure
{
    private const int MostOfSide = 2;
    private const int Sparse = 10;

    public string Name => "datelines";

    private sealed record Row(string Dateline, DateOnly Day);

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "dates", "reuters21578.datelines.tsv");
        if (!File.Exists(file))
        {
            yield break;
        }

        var rows = File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).OrderBy(cells => int.Parse(cells[0]))
            .Select(cells => new Row(cells[1], DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture))).ToList();
        foreach (var (name, step) in new[] { ("", 1), (", every tenth known", Sparse) })
        {
            var answers = rows.Select((row, at) => (row.Day, Answer: Answer(rows, at, step))).ToList();
            var given = answers.Where(each => each.Answer is not null).ToList();
            yield return new MeasureRow(
                "datelines dated by their neighbours, right" + name,
                Share.Of(answers, each => each.Answer is { } day && Math.Abs(day.DayNumber - each.Day.DayNumber) <= 1));
            yield return new MeasureRow(
                "datelines dated by their neighbours, wrong of those given" + name,
                Share.Of(given, each => Math.Abs(each.Answer!.Value.DayNumber - each.Day.DayNumber) > 1), LowerIsBetter: true);
        }
    }

    /// <summary>The day; a dateline may be a day before or behind the article's own, by the time zone.</summary>
    private static DateOnly? Answer(List<Row> rows, int at, int step)
    {
        var before = Enumerable.Range(0, at).Reverse().Where(other => other % step == 0).Take(MostOfSide);
        var behind = Enumerable.Range(at + 1, rows.Count - at - 1).Where(other => other % step == 0).Take(MostOfSide);
        var day = DatePhrases.Find(rows[at].Dateline).Select(phrase => phrase.WithoutYear).FirstOrDefault(found => found is not null);
        return day is null ? null : YearFromNeighbours.Of(day, [.. before.Concat(behind).Select(other => rows[other].Day)]);
    }
}
