using System.Reflection;

namespace NewsArchive.Web.Tests.Architecture;

/// <summary>Inside each project the folders lean in one direction, from the lower rows of a list to the higher ones.</summary>
public sealed class FolderDirectionTests
{
    private const string Root = "";

    /// <summary>Each folder knows those in the rows above its own, and of its own row only where that gives no circle.</summary>
    private static readonly Dictionary<string, string[][]> Rows = new()
    {
        ["NewsArchive.Formats"] =
        [
            ["Text"], ["Dates"], ["Contract"], ["Decoding"], ["Prose"], ["Markup"], ["Columns"],
            [
                "Archives", "Captures", "Clippings", "Csv", "Documents", "Downloads", "Feeds", "Html", "JsonLines", "Mail", "Markdown",
                "NewsMl", "NinJs", "Nitf", "References", "SavedLists", "Wires",
            ],
            ["Originals"], ["Registry"],
        ],
        ["NewsArchive.Core"] =
        [
            ["Storage"], ["Articles"], ["Analysis"], ["Duplicates", "Comparing", "Dating"], ["Naming"], ["Stories"], ["Searching"],
            ["Curating"], ["Citing", "Exporting"], ["Importing"], [Root],
        ],
        ["NewsArchive.Web"] = [["Configuration"], ["Accounts"], ["Models"], ["Pages", "Api"], ["Cli", "Importing"], ["Hosting"], [Root]],
    };

    public static TheoryData<string> Projects => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_has_its_row(string project) => Assert.Empty(
        Uses(project).SelectMany(use => new[] { use.From, use.To }).Except(Rows[project].SelectMany(row => row)).Distinct());

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_lean_only_on_rows_above_and_never_in_a_circle(string project)
    {
        var wrong = Wrong(project).GroupBy(use => $"{Shown(use.From)} → {Shown(use.To)}", use => use.Example)
            .Select(leaning => $"{leaning.Key}: {string.Join(", ", leaning.Distinct())}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<FolderUse> Wrong(string project)
    {
        var uses = Uses(project);
        var inRow = uses.Where(use => RowOf(project, use.From) == RowOf(project, use.To)).ToList();
        // What leans on nothing that is left is in no circle; what remains in the end is.
        while (inRow.RemoveAll(use => inRow.TrueForAll(other => other.From != use.To)) > 0)
        {
        }

        return uses.Where(use => RowOf(project, use.From) < RowOf(project, use.To)).Concat(inRow);
    }

    private static List<FolderUse> Uses(string project) => FolderUses.Of(Assembly.Load(project));

    private static int RowOf(string project, string folder) => Array.FindIndex(Rows[project], row => row.Contains(folder));

    private static string Shown(string folder) => folder == Root ? "(root)" : folder;
}
