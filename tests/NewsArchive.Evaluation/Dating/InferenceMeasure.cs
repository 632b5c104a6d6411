using NewsArchive.Core.Dating;
using NewsArchive.Core.Stories;
using NewsArchive.Evaluation.Stories;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Evaluation.Dating;

/// <summary>
/// Reports of known days, one after the other taken for undated: the stories are made without its day, lines of its text that state that
/// day are taken away, and its day is inferred from the others. Given is a date or an interval of which both ends are known; wrong is one
/// that does not have the day. The events of odd numbers are given by themselves, too; they are a check, but were not unseen when the rules
/// were made.
/// </summary>
internal sealed class InferenceMeasure : IMeasure
{
    /// <summary>A line of more words is a sentence, not a date line.</summary>
    private const int LongestDateLine = 14;

    public string Name => "dating";

    private sealed record Answer(EventCollection.Item Item, DateConclusion? Conclusion)
    {
        public bool IsGiven => Conclusion is { Date: { Lower: not null, Upper: not null } };

        public bool IsRight => IsGiven && Conclusion!.Date.Lower == Item.Day && Conclusion.Date.Upper == Item.Day;

        public bool IsWrong => IsGiven && !Conclusion!.Date.Overlaps(Item.Day, Item.Day);

        public int Days => Conclusion!.Date.Upper!.Value.DayNumber - Conclusion.Date.Lower!.Value.DayNumber + 1;

        public bool IsChecking => int.Parse(Item.Event) % 2 == 1;
    }

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var items = EventCollection.Read(dataFolder, "g5w1h_events.jsonl").Where(item => item.Day is not null).ToList();
        if (items.Count == 0)
        {
            yield break;
        }

        var answers = Answers(items);
        foreach (var row in Rows(answers, ""))
        {
            yield return row;
        }

        foreach (var row in Rows([.. answers.Where(answer => answer.IsChecking)], ", checking half"))
        {
            yield return row;
        }
    }

    private static IEnumerable<MeasureRow> Rows(List<Answer> answers, string name)
    {
        var given = answers.Where(answer => answer.IsGiven).ToList();
        yield return new MeasureRow("dates inferred, given" + name, Share.Of(answers, answer => answer.IsGiven), .6);
        yield return new MeasureRow("dates inferred, right to the day of those given" + name, Share.Of(given, answer => answer.IsRight));
        yield return new MeasureRow(
            "dates inferred, within a week of those given" + name, Share.Of(given, answer => !answer.IsWrong && answer.Days <= 7));
        yield return new MeasureRow(
            "dates inferred, wrong of those given" + name, Share.Of(given, answer => answer.IsWrong), .05, LowerIsBetter: true);
    }

    private static List<Answer> Answers(List<EventCollection.Item> items)
    {
        var reports = items.Select((item, index) => item.Report(index, isDated: true)).ToList();
        var known = items.Select((item, index) => new DatedReport(item.Title, item.Text, item.Day!.Value, index)).ToList();
        var answers = new List<Answer>();
        for (var withheld = 0; withheld < items.Count; withheld++)
        {
            var undated = items[withheld].Report(withheld, isDated: false);
            var asked = reports.Select((report, index) => index == withheld ? undated : report).ToList();
            var story = new StoryClustering(asked.Count, (a, b) => StoryScore.SameEvent(asked[a], asked[b]), StoryScore.Claimed)
                .Groups()
                .First(group => group.Contains(withheld));
            var dated = story.Where(member => member != withheld).Order().Select(member => known[member]).ToList();
            var answer = new Answer(items[withheld], DateInference.Of(WithoutDateLines(items[withheld]), dated));
            answers.Add(answer);
            if (Environment.GetEnvironmentVariable("NEWSARCHIVE_SHOW") is not null)
            {
                Show(answer, dated);
            }
        }

        return answers;
    }

    private static string WithoutDateLines(EventCollection.Item item) => WithoutDateLines(item.Text, item.Day!.Value);

    /// <summary>A text without the lines that state its day.</summary>
    internal static string WithoutDateLines(string text, DateOnly day) => string.Join('\n', text.Split('\n').Where(line =>
        line.Split(' ').Length > LongestDateLine
            || !DatePhrases.Find(line).Any(phrase => phrase.Date is { } date && date.Overlaps(day, day))));

    private static void Show(Answer answer, List<DatedReport> dated) => Console.WriteLine(
        $"{(answer.IsWrong ? "WRONG" : answer.IsRight ? "RIGHT" : answer.IsGiven ? "OK" : "NONE")} {answer.Item.Event} {answer.Item.Day:yyyy-MM-dd} {answer.Conclusion?.Date} ({answer.Conclusion?.Rule}) | {answer.Item.Title} | "
        + $"{string.Join(' ', dated.Select(report => report.Day).Order().Select(day => $"{day:yyyy-MM-dd}"))} | {answer.Conclusion?.Evidence}");
}
