using NewsArchive.Web.Tests;

namespace NewsArchive.Browser.Tests;

/// <summary>
/// The invented reports of the folder <c>Texts</c>: three of them tell one event, one is of many parts, one is written from right to left.
/// </summary>
public static class Texts
{
    private static readonly string Folder = Path.Combine(Axe.Project, "Texts");

    /// <summary>Copies them into a site's inbox.</summary>
    public static void PutInto(ArchiveSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        foreach (var path in Directory.EnumerateFiles(Folder))
        {
            site.Put(Path.GetFileName(path), File.ReadAllText(path));
        }

        site.Import();
    }

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
