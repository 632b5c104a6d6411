using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;

namespace NewsArchive.Evaluation.Search;

/// <summary>
/// The language of invented headlines, which are the shortest texts that an archive has to tell it from. What is not told is neither right
/// nor wrong. Danish and written Norwegian share most headlines, so that either is right for the other.
/// </summary>
internal sealed class LanguageGuessMeasure : IMeasure
{
    public string Name => "guesses";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var headlines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "Languages", "headlines.tsv"))
            .Select(line => line.Split('\t'))
            .Select(row => (Language: row[0], Guess: ArticleLanguage.Of(TextOf(row[1])).Tag))
            .ToList();
        var told = headlines.Where(headline => headline.Guess.Length > 0).ToList();
        var right = told.Count(headline => headline.Guess == headline.Language || headline is { Language: "da", Guess: "nb" });
        yield return new MeasureRow("languages of headlines right", (double)right / headlines.Count);
        yield return new MeasureRow("languages of headlines wrong", (double)(told.Count - right) / headlines.Count, LowerIsBetter: true);
    }

    private static ArticleText TextOf(string headline) => new()
    {
        Headline = headline,
        Standfirst = "",
        Byline = "",
        Dateline = "",
        Body = "",
        Captions = "",
    };
}
