using NewsArchive.Core.Comparing;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>The names that several reports of a story have, whatever form each uses.</summary>
internal static class StoryNames
{
    private const int MostNames = 24;

    public static IReadOnlyList<StoryName> Of(IReadOnlyList<Report> reports)
    {
        // A word that any report writes without a capital names nothing where it begins a sentence.
        var ordinary = reports.SelectMany(report => report.Sentences)
            .SelectMany(sentence => WordTokens.Of(sentence.Text).Where(word => char.IsLower(sentence.Text[word.Start])).Select(word => word.Text)).ToHashSet(StringComparer.Ordinal);
        var found = reports.SelectMany((report, number) => report.Sentences.Where(sentence => sentence.IsMatched)
            .SelectMany(sentence => Names.Of(sentence.Text, ordinary.Contains)).Select(name => (Name: name, Report: number))).ToList();
        var variants = new NameVariants(found.Select(use => use.Name));
        return
        [
            .. found.GroupBy(use => variants.KeyOf(use.Name), StringComparer.Ordinal)
                .Select(uses => (Key: uses.Key, Uses: uses.ToList(), Reports: uses.Select(use => use.Report).Distinct().Order().ToList()))
                .Where(name => name.Reports.Count > 1)
                .OrderByDescending(name => name.Reports.Count).ThenByDescending(name => name.Uses.Count).ThenBy(name => name.Key, StringComparer.Ordinal)
                .Take(MostNames).Select(name => Made(name.Uses, name.Reports)),
        ];
    }

    /// <summary>
    /// A name under the form that most uses of it hold in full: <c>Moon Jae-in</c>, which <c>President Moon Jae-in</c> holds too. The
    /// longest form may have caught an office or a word before it, and the commonest is mostly a surname.
    /// </summary>
    private static StoryName Made(List<(Name Name, int Report)> uses, List<int> reports)
    {
        var forms = uses.GroupBy(use => use.Name.Key, StringComparer.Ordinal).OrderByDescending(form => form.Count()).ThenBy(form => form.Key, StringComparer.Ordinal).ToList();
        var full = forms.Where(form => form.First().Name.Words.Count > 1)
            .Select(form => (Form: form, Holding: uses.Where(use => Holds(use.Name, form.Key)).ToList()))
            .Where(form => form.Holding.Select(use => use.Report).Distinct().Count() > 1)
            .OrderByDescending(form => form.Holding.Count).Select(form => form.Form).FirstOrDefault();
        var writings = (full ?? forms[0]).CountBy(use => use.Name.Text)
            .OrderByDescending(writing => writing.Value).ThenBy(writing => writing.Key, StringComparer.Ordinal).Select(writing => writing.Key).ToList();
        return new StoryName(writings[0], writings[1..], reports);
    }

    private static bool Holds(Name name, string key) => $" {name.Key} ".Contains($" {key} ", StringComparison.Ordinal);
}
