using NewsArchive.Core;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Evaluation.Naming;

/// <summary>
/// The names of a whole archive, held to judged ones: whether its entries are right, whether it joins rightly, and what it finds of all
/// names of some articles. Half of these articles, by a hash of their ids, are kept aside from tuning and have rows of their own.
/// </summary>
internal sealed class JudgedNameMeasure : IMeasure
{
    public string Name => "judged-names";

    public IEnumerable<MeasureRow> Run(string dataFolder) =>
        JudgedNames.Read(dataFolder) is { } judged && MixedArchive.Of(dataFolder) is { } archive ? Rows(archive, judged) : [];

    private static IEnumerable<MeasureRow> Rows(Archive archive, JudgedNames judged)
    {
        var names = archive.Names.All(NameQuestion.All).ToDictionary(name => name.Id);
        var forms = names.Keys.ToDictionary(id => id, id => archive.Names.Written(id));
        var byForm = forms.SelectMany(pair => pair.Value.Append(names[pair.Key].Name).Distinct().Select(form => (Form: form, Id: pair.Key)))
            .ToLookup(pair => pair.Form, pair => pair.Id);
        var byName = names.Values.ToLookup(name => JudgedNames.Same(name.Name), name => name.Id);
        bool IsOfKind(long id, NameKind kind) => names[id].Kind == kind;

        var entries = judged.Rows.Where(
            row => row.Part == 'A' && byName[JudgedNames.Same(row.Form)].Concat(byForm[row.Form]).Any(id => IsOfKind(id, row.Kind)))
            .ToList();
        yield return new MeasureRow("judged name entries right", Share.Of(entries, row => row.Judgement is "ok" or "split"), Target: .95);
        yield return new MeasureRow("judged name entries right and in one", Share.Of(entries, row => row.Judgement == "ok"));

        var pairs = judged.Rows.Where(row => row.Part == 'B').Select(row => (Row: row, Pair: row.Form.Split(" <- "))).ToList();
        bool IsJoined(JudgedNames.Row row, string[] pair) => byForm[pair[0]].Intersect(byForm[pair[1]]).Any(id => IsOfKind(id, row.Kind));
        yield return new MeasureRow(
            "judged joins right", Share.Of([.. pairs.Where(pair => IsJoined(pair.Row, pair.Pair))], pair => pair.Row.Judgement == "ok"),
            Target: .95);
        yield return new MeasureRow(
            "judged right joins made",
            Share.Of([.. pairs.Where(pair => pair.Row.Judgement == "ok")], pair => IsJoined(pair.Row, pair.Pair)));

        foreach (var (half, title) in new[] { (false, ""), (true, ", half aside") })
        {
            foreach (var row in AllNames(archive, judged, half, title)) yield return row;
        }
    }

    /// <summary>Precision and recall on the articles of which all names are judged.</summary>
    private static IEnumerable<MeasureRow> AllNames(Archive archive, JudgedNames judged, bool isAside, string title)
    {
        var (right, given) = (0, 0);
        var wanted = new List<(NameKind Kind, bool IsFound)>();
        foreach (var article in judged.Rows.Where(row => row.Part == 'C' && row.IsAside == isAside).GroupBy(row => row.Article))
        {
            if (IdOf(archive, article.Key) is not { } id) continue;
            var gold = article.Where(row => row.Judgement is not ("spurious" or "none")).ToList();
            var written = archive.Names.WrittenIn(id);
            var found = new HashSet<JudgedNames.Row>();
            foreach (var name in archive.Names.Of(id))
            {
                var forms = written[name.Id].Append(name.Name).Select(JudgedNames.Same).ToHashSet();
                var match = gold.Where(row => row.Forms.Overlaps(forms)).OrderByDescending(row => row.Kind == name.Kind).FirstOrDefault();
                if (match is { IsOptional: true } && match.Kind == name.Kind) continue;
                given++;
                if (match is null or { IsOptional: true }) continue;
                right++;
                found.Add(match);
            }

            wanted.AddRange(gold.Where(row => !row.IsOptional).Select(row => (row.Kind, found.Contains(row))));
        }

        yield return new MeasureRow($"judged names right of those given{title}", given == 0 ? 0 : (double)right / given, Target: .95);
        yield return new MeasureRow($"judged names found{title}", Share.Of(wanted, name => name.IsFound), Target: .87);
        foreach (var kind in wanted.GroupBy(name => name.Kind).OrderBy(kind => kind.Key))
        {
            yield return new MeasureRow($"judged names found, {kind.Key}{title}", Share.Of([.. kind], name => name.IsFound));
        }
    }

    private static long? IdOf(Archive archive, string externalId) => archive.Storage.Read(connection =>
        connection.Scalar<long?>("SELECT id FROM articles WHERE external_id = @id", ("@id", externalId)));
}
