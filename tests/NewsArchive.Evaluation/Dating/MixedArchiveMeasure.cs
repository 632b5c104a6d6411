using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Evaluation.Dating;

/// <summary>
/// The mixed archive of Reuters, BBC, Wikinews and Giveme5W1H's reports, imported as users do, with the dates of every fifth dated article
/// withheld (by a hash of its id): its date, the day in its dateline and address, and lines of its text that state it. Given is a date
/// inferred with both ends, wrong one that does not have the day. Once with the files as they are and once with their lines in an order of
/// chance, which leaves only the stories.
/// </summary>
internal sealed partial class MixedArchiveMeasure : IMeasure
{
    private const int Share = 5;
    private static readonly string[] Files = ["bulk/bbc", "bulk/reuters21578", "bulk/wikinews", "events/g5w1h_events"];

    public string Name => "dating-archive";

    private sealed record Answer(DateOnly Truth, ArticleSummary? Article, bool IsAside)
    {
        public bool IsGiven => Article is { DateBasis: Basis.Inferred, DateLower: not null, DateUpper: not null };

        public bool IsWrong => IsGiven && (Article!.DateLower > Truth || Article.DateUpper < Truth);

        public bool IsRight => IsGiven && Article!.DateLower == Truth && Article.DateUpper == Truth;
    }

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        if (!Files.All(file => File.Exists(Path.Combine(dataFolder, file + ".jsonl"))))
        {
            yield break;
        }

        foreach (var (name, isShuffled) in new[] { ("", false), (", lines shuffled", true) })
        {
            var answers = Answers(dataFolder, isShuffled);
            foreach (var (half, some) in new[] { ("", answers), (", half aside", answers.Where(answer => answer.IsAside).ToList()) })
            {
                var given = some.Where(answer => answer.IsGiven).ToList();
                yield return new MeasureRow(
                    $"archive: dates inferred, given{name}{half}", Evaluation.Share.Of(some, answer => answer.IsGiven));
                yield return new MeasureRow(
                    $"archive: dates inferred, right to the day of those given{name}{half}",
                    Evaluation.Share.Of(given, answer => answer.IsRight));
                yield return new MeasureRow(
                    $"archive: dates inferred, wrong of those given{name}{half}", Evaluation.Share.Of(given, answer => answer.IsWrong), .03,
                    LowerIsBetter: true);
            }
        }
    }

    private static List<Answer> Answers(string dataFolder, bool isShuffled)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-dating").FullName;
        try
        {
            var truths = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
            var inbox = Directory.CreateDirectory(Path.Combine(folder, "inbox")).FullName;
            foreach (var file in Files)
            {
                var lines = File.ReadLines(Path.Combine(dataFolder, file + ".jsonl"))
                    .Select(line => Withheld(JsonNode.Parse(line)!.AsObject(), truths));
                File.WriteAllLines(
                    Path.Combine(inbox, Path.GetFileName(file) + ".jsonl"),
                    isShuffled ? lines.OrderBy(line => Number(line, "order")) : lines);
            }

            using var archive = Archive.Open(
                new ArchiveOptions { Folder = Path.Combine(folder, "archive") }, new ImportOptions(), TimeProvider.System);
            archive.Importer.Run([inbox], "evaluation", progress: null, onWait: null, CancellationToken.None);
            archive.Importer.GroupStories(most: null, CancellationToken.None);
            var articles = Enumerable.Range(1, archive.Lists.Counts().Articles).Select(id => archive.Articles.Find(id)!.Summary)
                .Where(article => article.ExternalId is not null)
                .DistinctBy(article => article.ExternalId)
                .ToDictionary(article => article.ExternalId!, StringComparer.Ordinal);
            List<Answer> answers =
            [
                .. truths.Select(
                    truth => new Answer(truth.Value, articles.GetValueOrDefault(truth.Key), Number(truth.Key, "aside") % 2 == 1)),
            ];
            if (isShuffled && Environment.GetEnvironmentVariable("NEWSARCHIVE_SHOW") is not null)
            {
                foreach (var answer in answers.Where(answer => answer.IsGiven && !answer.IsAside)) Show(answer, archive);
            }

            return answers;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Show(Answer answer, Archive archive)
    {
        var said = archive.Dates.Of(answer.Article!.Id)?.Entries.FirstOrDefault(entry => entry.Basis is Basis.Inferred);
        Console.WriteLine(
            $"{(answer.IsWrong ? "WRONG" : answer.IsRight ? "RIGHT" : "OK")} {answer.Article.Id} {answer.Truth:yyyy-MM-dd} {answer.Article.Date} "
            + $"({said?.Evidence.Rule}) | {answer.Article.SourceName} | {answer.Article.Headline} | "
            + $"{string.Join(' ', said?.Witnesses.Select(witness => $"{witness.Report.Day:yyyy-MM-dd} {witness.Report.Outlet}") ?? [])} | "
            + said?.Evidence.Text);
    }

    private static string Withheld(JsonObject line, Dictionary<string, DateOnly> truths)
    {
        var id = line["id"]!.GetValue<string>();
        if (line["date"]?.GetValue<string>() is { Length: >= 10 } date && Number(id, "withheld") % Share == 0)
        {
            var day = truths[id] = DateOnly.ParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            line.Remove("date");
            line["text"] = InferenceMeasure.WithoutDateLines(line["text"]!.GetValue<string>(), day);
            if (line["dateline"]?.GetValue<string>() is { } dateline && DatePhrases.Find(dateline) is [var phrase, ..])
            {
                line["dateline"] = dateline.Remove(phrase.Start, phrase.Length);
            }

            if (line["url"]?.GetValue<string>() is { } url)
            {
                line["url"] = Digits().Replace(url, "");
            }
        }

        return line.ToJsonString(Plain);
    }

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static uint Number(string id, string use) => BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{use} {id}")));

    [GeneratedRegex(@"(?:19|20)\d{2}(?:[-/]?\d{1,2}){0,2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
