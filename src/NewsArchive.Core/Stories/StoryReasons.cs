using NewsArchive.Core.Articles;
using NewsArchive.Formats;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>Says why reports are held for one story.</summary>
internal static class StoryReasons
{
    private const int MostWords = 8;

    /// <param name="articles">The story's articles.</param>
    /// <param name="keys">For each the words that it is most about.</param>
    /// <param name="isDecided">Whether a curator said so.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<ArticleSummary> articles, IReadOnlyList<string> keys, bool isDecided)
    {
        var reasons = new List<string>();
        if (isDecided) reasons.Add("a curator put them together");
        var shared = keys
            .SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).DistinctBy(Key))
            .GroupBy(Key).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => TermRarity.Of(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Order(StringComparer.Ordinal).First()).ToList();
        Add(reasons, "names in common", shared.Where(word => char.IsUpper(word[0])));
        Add(reasons, "words in common", shared.Where(word => !char.IsUpper(word[0])));
        var days = articles.Where(article => article.DateBasis is not (null or Basis.Inferred)).ToList();
        if (days.Count > 1 && days.All(day => day.DateLower is not null && day.DateUpper is not null))
        {
            var (first, last) = (days.Min(day => day.DateLower!.Value), days.Max(day => day.DateUpper!.Value));
            if (last.DayNumber - first.DayNumber <= StoryParameters.CloseDays)
            {
                reasons.Add(first == last ? $"dated {first:yyyy-MM-dd}" : $"dated {first:yyyy-MM-dd} to {last:yyyy-MM-dd}");
            }
        }

        return reasons;
    }

    private static string Key(string word) => Term.KeyOf(WordTokens.Folded(word));

    private static void Add(List<string> reasons, string what, IEnumerable<string> words)
    {
        if (words.Take(MostWords).ToList() is { Count: > 0 } some) reasons.Add($"{what}: {string.Join(", ", some)}");
    }
}
