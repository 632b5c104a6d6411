using System.Runtime.CompilerServices;
using NewsArchive.Core.Comparing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Comparing;

/// <summary>
/// Invented reports in several languages. Each file of <c>Reports</c> has two of one event, A and B, and one of another of the same town
/// and day, C. A sentence of B begins with the number of the sentence of A that says the same, or with a dash.
/// </summary>
internal static class JudgedReports
{
    public static IReadOnlyList<string> Languages { get; } = ["de", "en", "es", "fr", "ru", "zh"];

    public static JudgedReport Read(string language, char letter)
    {
        var lines = File.ReadLines(Path.Combine(Folder(), language + ".txt")).Select(line => line.Split('\t'))
            .SkipWhile(line => line[0] != $"{letter}").ToList();
        return new JudgedReport(
            lines[0][1], [.. lines.Skip(1).TakeWhile(line => line[0] is not ("A" or "B" or "C")).Select(line => (line[0], line[1]))]);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Reports");
}

/// <summary>A report whose sentences carry the number of what they say; a dash where no other report says it.</summary>
internal sealed record JudgedReport(string Headline, IReadOnlyList<(string Claim, string Text)> Sentences)
{
    public string Body => string.Join("\n\n", Sentences.Select(sentence => sentence.Text));

    public Report Report() => Core.Comparing.Report.Of(
        Headline, Headline,
        new ParsedArticle { Blocks = [.. Sentences.Select(sentence => new Block(BlockKind.Paragraph, sentence.Text))] });

    /// <summary>The pairs of sentences that say the same.</summary>
    public HashSet<(int, int)> SameAs(JudgedReport other) =>
    [
        .. Sentences.Index().Where(sentence => sentence.Item.Claim != "-").SelectMany(sentence => other.Sentences.Index()
            .Where(one => one.Item.Claim == sentence.Item.Claim).Select(one => (sentence.Index, one.Index))),
    ];
}
