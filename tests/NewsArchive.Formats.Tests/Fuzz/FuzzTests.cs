using System.Diagnostics;
using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Originals;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Fuzz;

/// <summary>
/// Damaged and hostile files never break a format, never take long, and are accounted for like any other. Each input
/// depends on the seed and its number alone: NEWSARCHIVE_FUZZ_SEED and NEWSARCHIVE_FUZZ_FROM repeat one that failed,
/// NEWSARCHIVE_FUZZ_SECONDS looks for longer.
/// </summary>
public sealed class FuzzTests
{
    private const int Seed = 20180920;
    private const int Seconds = 10;

    /// <summary>No input is longer than a quarter of a megabyte, which takes well under a second; the rest is for a busy machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>A slow machine is not slow each time.</summary>
    private const int Tries = 3;

    private static readonly ContainerLimits Limits = new()
    {
        MaxRecordLength = 4 * 1024 * 1024,
        MaxRecords = 2_000,
        MaxUnpackedLength = 32 * 1024 * 1024
    };

    [Fact]
    public void Whatever_happens_to_a_file_it_is_a_result_in_good_time_and_whole()
    {
        var seed = Setting("NEWSARCHIVE_FUZZ_SEED", Seed);
        var budget = TimeSpan.FromSeconds(Setting("NEWSARCHIVE_FUZZ_SECONDS", Seconds));
        var corpus = FuzzCorpus.Read();
        var time = Stopwatch.StartNew();
        for (var number = Setting("NEWSARCHIVE_FUZZ_FROM", 0); time.Elapsed < budget; number++)
        {
            var input = new Mutations(new Random(unchecked(seed + (number * 7919))), corpus).Next();
            try
            {
                CheckTime(input);
            }
            catch (Exception problem)
            {
                var path = Path.Combine(Path.GetTempPath(), $"fuzz-{seed}-{number}");
                File.WriteAllBytes(path, input.Bytes.ToArray());
                Assert.Fail($"NEWSARCHIVE_FUZZ_SEED={seed} NEWSARCHIVE_FUZZ_FROM={number} ({input.Name}, {input.Bytes.Length} bytes, "
                    + $"kept in {path}): {problem}");
            }
        }
    }

    private static void CheckTime(Original input)
    {
        var times = new List<TimeSpan>();
        while (times.Count < Tries && times.TrueForAll(each => each > Longest))
        {
            var time = Stopwatch.StartNew();
            Check(input);
            times.Add(time.Elapsed);
        }

        Assert.True(times[^1] <= Longest, $"It took {string.Join(" and ", times)}.");
    }

    private static void Check(Original input)
    {
        if (ArticleContainers.Find(input.Header) is { } container)
        {
            foreach (var record in container.Records(input.Name, new MemoryStream(input.Bytes.ToArray()), Limits))
            {
                if (record is { Parse: { } parse, Original: { } own })
                    Check(own, record.Format!, parse());
                else if (record.Original is { } other && ArticleFormats.Find(other.Header) is { } inner)
                    Check(other, inner.Name, inner.Parse(other));
                else
                    Assert.NotEmpty(record.Problems.Concat(record.Original is { } file ? [ArticleFormats.NoneFor(file.Header)] : []));
            }
        }
        else if (ArticleFormats.Find(input.Header) is { } format)
        {
            Check(input, format.Name, format.Parse(input));
        }
    }

    private static void Check(Original original, string format, ParseResult result)
    {
        Assert.True(result.Articles.Count > 0 || result.Problems.Count > 0, "No article and no reason.");
        foreach (var article in result.Articles)
        {
            if (article.Spans.Count > 0)
                Partition.AssertWhole(article, original.Bytes.Length);
            Assert.All(article.Blocks, block => Assert.False(string.IsNullOrWhiteSpace(block.Text) || block.Text.Contains('\0')));
            Assert.All(article.LeftOut, left => Assert.False(string.IsNullOrWhiteSpace(left.Reason)));
            foreach (var address in new[] { article.Url, article.Image }.OfType<Field>())
                Assert.False(address.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase), address.Value);
            AssertKept(article);
            AssertShown(original, format, article);
        }
    }

    /// <summary>What is kept of an article is read again as it was written.</summary>
    private static void AssertKept(ParsedArticle article)
    {
        var json = ParsedArticleJson.ToJson(article);
        using var document = JsonDocument.Parse(json);
        Assert.Equal(json, ParsedArticleJson.ToJson(ParsedArticleJson.Read(document.RootElement)));
    }

    /// <summary>The parts that readers are shown of a text are all of it.</summary>
    private static void AssertShown(Original original, string format, ParsedArticle article)
    {
        var account = OriginalAccount.Of(original.Bytes, format, article);
        if (account.IsText)
            Assert.Equal(original.Bytes.Length, account.Parts.Sum(part => part.Place!.Value.Length));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
