using NewsArchive.Formats.Dates;

namespace NewsArchive.Evaluation.Formats;

/// <summary>
/// Strings that two other implementations judge as valid EDTF or not. Four go beyond the standard: docs/dates.md says why.
/// </summary>
internal sealed class EdtfMeasure : IMeasure
{
    public string Name => "edtf";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "dates", "edtf.cases.tsv");
        if (!File.Exists(file))
        {
            yield break;
        }

        var rows = File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(row => row[1] is "valid" or "invalid").ToList();
        yield return new MeasureRow(
            "EDTF strings judged right", Share.Of(rows, row => EdtfDate.TryParse(row[0], out _) == (row[1] == "valid")), 1);
    }
}
