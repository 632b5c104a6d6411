using System.Text;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests;

/// <summary>
/// Every folder <c>Cases/Format/case</c> holds an original and the expected result. With NEWSARCHIVE_UPDATE_CASES=1
/// a case that differs is rewritten; it still fails, so that nobody commits it unread.
/// </summary>
public sealed class GoldenCases
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var format in Directory.EnumerateDirectories(Repository.Cases).Order())
        {
            foreach (var folder in Directory.EnumerateDirectories(format).Order())
                names.Add(Path.GetRelativePath(Repository.Cases, folder).Replace('\\', '/'));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_read_as_expected(string name)
    {
        var golden = new GoldenCase(Path.Combine(Repository.Cases, name));
        var actual = GoldenCase.Describe(golden.ReadOriginal());
        var expected = golden.Expected.ReplaceLineEndings("\n");
        if (actual == expected)
            return;
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_UPDATE_CASES") == "1")
            golden.Rewrite(actual);
        Assert.Fail($"{name} is read otherwise than expected (- expected, + actual):\n{Difference(expected, actual)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_accounted_for_byte_by_byte(string name)
    {
        var original = new GoldenCase(Path.Combine(Repository.Cases, name)).ReadOriginal();
        foreach (var article in ArticleFormats.Find(original.Header)?.Parse(original).Articles ?? [])
        {
            if (article.Spans.Count > 0)
                Partition.AssertWhole(article, original.Bytes.Length);
        }
    }

    /// <summary>The lines that only one of the two has, in order.</summary>
    private static string Difference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var onlyLeft = left.Except(right).ToHashSet();
        var onlyRight = right.Except(left).ToHashSet();
        var lines = new StringBuilder();
        foreach (var line in left.Where(onlyLeft.Contains))
            lines.Append("- ").Append(line).Append('\n');
        foreach (var line in right.Where(onlyRight.Contains))
            lines.Append("+ ").Append(line).Append('\n');
        return lines.Length > 0 ? lines.ToString() : "The same lines in another order.";
    }
}
