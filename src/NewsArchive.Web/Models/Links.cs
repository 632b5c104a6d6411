using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Stories;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Models;

#pragma warning disable CA1708 // The rule takes the blocks of extensions below for members of one name.

/// <summary>The addresses of pages. What the archive holds knows of none; here each gets its own.</summary>
public static class Links
{
    extension(ArticleSummary article)
    {
        /// <summary>The article's address; the words in it are decoration.</summary>
        public string Path => $"/articles/{article.Id}/{Slug.Of(article.Headline, otherwise: "untitled")}";
    }

    extension(NameSummary name)
    {
        /// <summary>The name's address; the words in it are decoration.</summary>
        public string Path => $"/names/{name.Id}/{Slug.Of(name.Name, otherwise: "name")}";
    }

    extension(SourceSummary source)
    {
        public string Path => Source(source.Slug);
    }

    extension(Story story)
    {
        public string Path => Story(story.Id);
    }

    extension(ReportsBeside others)
    {
        public string Path => Story(others.Story);
    }

    public const string Undated = "/dates/undated";
    public const string SourceNotStated = "/sources/not-stated";

    public const string RunningStories = "/running-stories";

    /// <summary>The progress of the import that is running, as JSON.</summary>
    public const string ImportProgress = "/admin/runs/progress.json";

    /// <summary>A running story by the number it has now. The numbers of its other articles are redirected there.</summary>
    public static string RunningStory(long running) => $"{RunningStories}/{running}";

    public static string Source(string slug) => $"/sources/{Uri.EscapeDataString(slug)}";

    public static string Year(int year) => $"/dates/{year:0000}";

    public static string Month(int year, int month) => $"/dates/{year:0000}/{month:00}";

    public static string Day(DateOnly day) => $"/dates/{day.Year:0000}/{day.Month:00}/{day.Day:00}";

    /// <summary>The page of the day, month or year that a date lies in whole; null where it spans more than a year.</summary>
    public static string? OfDate(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return (date.Lower, date.Upper) switch
        {
            ({ } first, { } last) when first == last => Day(first),
            ({ } first, { } last) when first.Year == last.Year && first.Month == last.Month => Month(first.Year, first.Month),
            ({ } first, { } last) when first.Year == last.Year => Year(first.Year),
            _ => null,
        };
    }

    /// <summary>A story by the number it has now: one story, one address. The numbers of its other articles are redirected there.</summary>
    public static string Story(long story) => $"/stories/{story}";

    /// <summary>How an article's date is known.</summary>
    public static string DateLedger(long article) => $"/articles/{article}/date";

    public static string Revision(long article, int number) => $"/articles/{article}/revisions/{number}";

    /// <summary>The sentences of a revision, each with its address.</summary>
    public static string Sentences(long article, int revision) => $"{Revision(article, revision)}/sentences";

    /// <summary>An article as one file, in a kind of <see cref="NewsArchive.Core.Exporting.ArticleFiles"/>.</summary>
    public static string Save(long article, string format) => $"/articles/{article}/save/{format}";

    /// <summary>An article's citation, by the name of its format.</summary>
    public static string Citation(long article, string format) => $"/articles/{article}/citations/{format}";

    public static string Original(long article) => $"/articles/{article}/original";

    /// <summary>The document that an article's original was read from.</summary>
    public static string Document(long article) => $"{Original(article)}/document";

    public static string Original(long article, int revision) => $"/articles/{article}/revisions/{revision}/original";

    /// <summary>How each part of an original was read.</summary>
    public static string OriginalParts(long article) => $"{Original(article)}/parts";

    public static string OriginalParts(long article, int revision) => $"{Original(article, revision)}/parts";

    /// <summary>A path with the words of it fit for a header.</summary>
    public static string Escaped(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }
}
