using NewsArchive.Fuzzing;
using NewsArchive.Fuzzing.Dates;
using NewsArchive.Fuzzing.Files;
using NewsArchive.Fuzzing.Queries;

// newsarchive-fuzzing [--seconds 60] [--from 1] [--only files|growth|queries|dates] [--articles 2000] [--keep folder]
// Tries the kept seeds, then case after case; 1 when one broke something, and its input is then in the folder.
var seconds = Number("--seconds", 60);
var from = Number("--from", 1);
var only = Value("--only");
var run = new FuzzRun(Value("--keep") ?? Path.Combine(Path.GetTempPath(), "newsarchive-fuzzing"), Console.Out);
var corpus = new Corpus();
(string Name, Func<ISubject> Make)[] subjects =
[
    ("files", () => new FileSubject(corpus)), ("growth", () => new GrowthSubject(corpus)),
    ("queries", () => new QuerySubject(Number("--articles", 2000))), ("dates", () => new DateSubject()),
];
foreach (var (name, make) in subjects.Where(subject => only is null || subject.Name == only))
{
    using var subject = make();
    run.Try(name, subject, from, TimeSpan.FromSeconds(seconds / (only is null ? (double)subjects.Length : 1)));
}

return run.Broken > 0 ? 1 : 0;

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string option, int otherwise) => Value(option) is { } value ? int.Parse(value) : otherwise;
