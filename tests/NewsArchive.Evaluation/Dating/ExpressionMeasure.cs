using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Formats.Dates.Expressions;

namespace NewsArchive.Evaluation.Dating;

/// <summary>
/// TempEval-3's expressions of time, found in their texts and resolved against the day on which the text was written. Right is TIMEX3's
/// value; an expression that is not found counts as wrong. Of a value with a time of day the day is compared; digits that the gold
/// leaves open (<c>1989-WXX</c>) match any.
/// </summary>
internal sealed partial class ExpressionMeasure : IMeasure
{
    public string Name => "expressions";

    private sealed record Gold(string Document, DateOnly Known, string Type, string Value, bool IsRelative, string Text);

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "dates", "tempeval3.timex.tsv");
        if (!File.Exists(file))
        {
            yield break;
        }

        var texts = JsonLinesFile.Read(dataFolder, "dates", "tempeval3.jsonl")
            .ToDictionary(line => line.GetProperty("id").GetString()!, line => line.GetProperty("text").GetString()!);
        var judged = File.ReadLines(file).Skip(1).Select(Read).GroupBy(gold => gold.Document).Where(group => texts.ContainsKey(group.Key))
            .SelectMany(group => Judge(texts[group.Key], [.. group])).ToList();
        yield return new MeasureRow("time expressions, values right", Share.Of(judged, each => each.IsRight), .8);
        var dates = judged.Where(each => each.Gold.Type is "DATE" or "TIME").ToList();
        yield return new MeasureRow("time expressions, dates right", Share.Of(dates, each => each.IsRight), .8);
        yield return new MeasureRow(
            "time expressions, relative dates right", Share.Of([.. dates.Where(each => each.Gold.IsRelative)], each => each.IsRight), .8);
        yield return new MeasureRow(
            "time expressions, durations and sets right", Share.Of([.. judged.Except(dates)], each => each.IsRight));
    }

    private static Gold Read(string line)
    {
        var cells = line.Split('\t');
        return new Gold(
            cells[0], DateOnly.ParseExact(cells[1][..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[2], cells[3],
            cells[5] == "true", cells[6]);
    }

    private static IEnumerable<(Gold Gold, bool IsRight)> Judge(string text, List<Gold> golds)
    {
        var found = TimeExpressions.Find(text, golds[0].Known);
        var position = 0;
        foreach (var gold in golds)
        {
            var at = Place(text, gold.Text, position) is >= 0 and var ahead ? ahead : Place(text, gold.Text, 0);
            var overlapping = found.Where(each => at >= 0 && each.Start < at + gold.Text.Length && at < each.End).ToList();
            position = at < 0 ? position : at + gold.Text.Length;
            var isRight = overlapping.Any(each => IsSame(gold.Value, each.Value.Text));
            if (!isRight && Environment.GetEnvironmentVariable("NEWSARCHIVE_SHOW") is not null)
            {
                Console.WriteLine($"{gold.Known:yyyy-MM-dd} “{gold.Text}” {gold.Type} {gold.Value}: {string.Join(", ", overlapping.Select(each => $"“{text[each.Start..each.End]}” {each.Value.Text} ({each.Rule})"))}   … {(at < 0 ? "NOT IN TEXT" : text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)].ReplaceLineEndings(" "))}");
            }

            yield return (gold, isRight);
        }
    }

    /// <summary>Where words stand as words: <c>now</c> is not in <c>nowhere</c>.</summary>
    private static int Place(string text, string words, int from)
    {
        var at = text.IndexOf(words, from, StringComparison.Ordinal);
        while (at >= 0
            && (
                (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                    || (
                        at + words.Length < text.Length && char.IsLetterOrDigit(words[^1])
                            && char.IsLetterOrDigit(text[at + words.Length]))))
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static bool IsSame(string gold, string value)
    {
        if (!gold.StartsWith('P') && !gold.EndsWith("_REF", StringComparison.Ordinal)
            && gold.IndexOf('T', StringComparison.Ordinal) is > 0 and var time)
        {
            gold = gold[..time];
        }

        gold = WeekOfOneDigit()
            .Replace(gold.EndsWith("-XX", StringComparison.Ordinal) && gold.Length == 7 ? gold[..4] : gold, "${year}-W0${week}");
        return gold.StartsWith('P') || gold.StartsWith("XXXX", StringComparison.Ordinal) || gold.EndsWith("_REF", StringComparison.Ordinal)
            ? gold == value
            : gold.Length == value.Length
                && gold.Zip(value).All(pair => pair.First == pair.Second || (pair.First == 'X' && char.IsAsciiDigit(pair.Second)));
    }

    [GeneratedRegex(@"^(?<year>\d{4})-W(?<week>\d)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeekOfOneDigit();
}
