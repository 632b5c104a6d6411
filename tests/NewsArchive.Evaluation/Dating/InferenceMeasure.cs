using NewsArchive.Core.Dating;
using NewsArchive.Core.Stories;
using NewsArchive.Evaluation.Stories;

namespace NewsArchive.Evaluation.Dating;

/// <summary>
/// Reports of known days, one after the other taken for undated: the stories are made without its day, and its day is inferred from
/// them. Wrong is a date that the report is not of.
/// </summary>
internal sealed class InferenceMeasure : IMeasure
{
    public string Name => "dating";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var items = EventCollection.Read(dataFolder, "g5w1h_events.jsonl").Where(item => item.Day is not null).ToList();
        if (items.Count == 0)
        {
            yield break;
        }

        var reports = items.Select((item, index) => item.Report(index)).ToList();
        var (given, right, wrong) = (0, 0, 0);
        for (var withheld = 0; withheld < items.Count; withheld++)
        {
            var asked = reports.Select((report, index) => index == withheld ? report with { First = null, Last = null } : report).ToList();
            var story = StoryClustering.Of(asked, [], []).First(group => group.Contains(withheld));
            var dated = story.Where(member => member != withheld).Order().Select(member => new DatedReport(items[member].Title, items[member].Text, items[member].Day!.Value)).ToList();
            if (DateInference.Of(items[withheld].Text, dated) is not var (date, evidence))
            {
                continue;
            }

            given++;
            var day = items[withheld].Day!.Value;
            var isRight = date.Lower == day && date.Upper == day;
            var isWrong = !date.Overlaps(day, day);
            right += isRight ? 1 : 0;
            wrong += isWrong ? 1 : 0;
            if (isWrong && Environment.GetEnvironmentVariable("NEWSARCHIVE_SHOW") is not null)
            {
                Console.WriteLine($"{items[withheld].Event} {day} {date}: {items[withheld].Title} -- {evidence}");
            }
        }

        yield return new MeasureRow("dates inferred, given", (double)given / items.Count, .6);
        yield return new MeasureRow("dates inferred, right to the day of those given", (double)right / given);
        yield return new MeasureRow("dates inferred, wrong of those given", (double)wrong / given, .05, LowerIsBetter: true);
    }
}
