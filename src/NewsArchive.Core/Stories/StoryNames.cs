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

    /// <summary>A name under the form that the most reports use in full: the longest one may have caught a word before it.</summary>
    private static StoryName Made(List<(Name Name, int Report)> uses, List<int> reports)
    {
        var forms = uses.GroupBy(use => use.Name.Key, StringComparer.Ordinal).OrderByDescending(form => form.Count()).ThenBy(form => form.Key, StringComparer.Ordinal).ToList();
        var form = forms.Find(form => form.First().Name.Words.Count > 1 && form.Select(use => use.Report).Distinct().Count() > 1) ?? forms[0];
        var writings = form.CountBy(use => use.Name.Text)
            .OrderByDescending(writing => writing.Value).ThenBy(writing => writing.Key, StringComparer.Ordinal).Select(writing => writing.Key).ToList();
        return new StoryName(writings[0], writings[1..], reports);
    }
}
