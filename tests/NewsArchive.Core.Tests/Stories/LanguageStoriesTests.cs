using System.Text.Json;
using NewsArchive.Core.Tests.Comparing;

namespace NewsArchive.Core.Tests.Stories;

/// <summary>Reports of one event are a story in each language; those in two languages are not.</summary>
public sealed class LanguageStoriesTests
{
    [Fact]
    public void Each_language_has_its_own_story_of_an_event()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", string.Concat(JudgedReports.Languages.SelectMany(language => "ABC".Select(letter => Line(language, letter)))));

        test.Import();

        Assert.Equal(
            JudgedReports.Languages.Select(language => $"{language}-A {language}-B"),
            test.Archive.Stories.All().Select(story => string.Join(' ', story.Articles.Select(article => article.ExternalId!).Order()))
                .Order(StringComparer.Ordinal));
    }

    private static string Line(string language, char letter)
    {
        var report = JudgedReports.Read(language, letter);
        return JsonSerializer.Serialize(new
        {
            id = $"{language}-{letter}",
            date = "2019-03-12",
            title = report.Headline,
            text = report.Body,
            source = $"Tornby {language} {letter}",
        }) + "\n";
    }
}
