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
            ["Archives", "Clippings", "Csv", "Downloads", "Feeds", "Html", "JsonLines", "Markdown", "NewsMl", "NinJs", "Nitf"],
            ["Originals"], ["Naming"], ["Registry"],
        ],
        ["NewsArchive.Core"] =
        [
            ["Storage"], ["Articles"], ["Duplicates", "Comparing", "Dating"], ["Naming"], ["Stories"], ["Searching"], ["Curating"],
            ["Citing", "Exporting"], ["Importing"], [Root],
        ],
        ["NewsArchive.Web"] = [["Accounts"], ["Pages", "Api"], ["Cli", "Importing"], ["Hosting"], [Root]],
    };

    /// <summary>What still leans the wrong way, to be turned. The list only ever gets shorter.</summary>
    private static readonly Dictionary<string, string[]> StillToTurn = new()
    {
        ["NewsArchive.Formats"] = [],
        ["NewsArchive.Core"] =
        [
            "Storage → Articles", "Storage → Duplicates", "Storage → Naming", "Storage → Stories",
            "Storage → Searching", "Storage → Importing",
        ],
        ["NewsArchive.Web"] =
        [
            "Pages → Api", "Pages → Importing", "Pages → Hosting", "Api → Pages",
            "Cli → Hosting", "Importing → Hosting",
        ],
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
        var wrong = Wrong(project).ToLookup(use => $"{Shown(use.From)} → {Shown(use.To)}", use => use.Example);
        var added = wrong.Where(leaning => !StillToTurn[project].Contains(leaning.Key))
            .Select(leaning => $"{leaning.Key}: {string.Join(", ", leaning.Distinct())}").ToList();
        Assert.True(added.Count == 0, string.Join('\n', added));
        var turned = StillToTurn[project].Where(known => !wrong.Contains(known)).ToList();
        Assert.True(turned.Count == 0, $"Take off the list what leans no more: {string.Join(", ", turned)}");
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
