using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests;

/// <summary>The golden cases of the structured formats: nothing of them may be lost silently.</summary>
public sealed class StructuredCases
{
    private static readonly string[] Formats = ["Feeds", "NinJs", "Nitf", "NewsMl"];

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var format in Formats.Select(format => Path.Combine(Repository.Cases, format)).Where(Directory.Exists))
        {
            foreach (var folder in Directory.EnumerateDirectories(format).Order())
                names.Add(Path.GetRelativePath(Repository.Cases, folder).Replace('\\', '/'));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_value_is_in_a_field_a_block_or_the_list_of_what_was_left_out(string name)
    {
        var original = new GoldenCase(Path.Combine(Repository.Cases, name)).ReadOriginal();
        if (ArticleContainers.Find(original.Header) is { } container)
        {
            foreach (var record in GoldenCase.Records(container, original))
                AssertWhole(record.Original, record.Problems, record.Parse?.Invoke());
        }
        else
        {
            AssertWhole(original, [], ArticleFormats.Find(original.Header)!.Parse(original));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_value_says_where_it_stands(string name)
    {
        var original = new GoldenCase(Path.Combine(Repository.Cases, name)).ReadOriginal();
        var results = ArticleContainers.Find(original.Header) is { } container
            ? GoldenCase.Records(container, original).Select(record => record.Parse?.Invoke())
            : [ArticleFormats.Find(original.Header)!.Parse(original)];
        foreach (var article in results.SelectMany(result => result?.Articles ?? []))
        {
            Assert.All(article.Blocks, block => Assert.StartsWith("/", block.Path));
            Assert.All(article.Tags.Append(article.Headline).OfType<Field>(), field => Assert.StartsWith("/", field.Evidence.Path));
            Assert.All(article.LeftOut, item => Assert.StartsWith("/", item.Path));
        }
    }

    /// <summary>What is not well formed has no account that could be checked against another reader's.</summary>
    private static void AssertWhole(Original? original, IReadOnlyList<Problem> problems, ParseResult? result)
    {
        var isBroken = problems.Concat(result?.Problems ?? []).Concat(result?.Articles.SelectMany(article => article.Problems) ?? [])
            .Any(problem => problem.Code is "malformed-xml" or "malformed-json" or "encoding-assumed");
        foreach (var article in isBroken ? [] : result?.Articles ?? [])
            Accounting.AssertWhole(original!.Bytes, article);
    }
}
