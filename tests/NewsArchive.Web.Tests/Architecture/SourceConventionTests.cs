using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Web.Tests.Architecture;

/// <summary>What a reader of the source may count on everywhere.</summary>
public sealed class SourceConventionTests
{
    private const int Width = 140;

    private static readonly string[] GeneratedFolders = ["obj", "bin", "Migrations", "CompiledModels"];

    /// <summary>
    /// How many wider lines a folder may still have. The numbers only ever get smaller; a folder without any is taken off.
    /// </summary>
    private static readonly Dictionary<string, int> StillWide = new()
    {
        ["tests/NewsArchive.Browser.Tests"] = 11,
        ["tests/NewsArchive.Core.Tests"] = 1,
        ["tests/NewsArchive.Evaluation"] = 5,
        ["tests/NewsArchive.Web.Tests"] = 10,
    };

    [Fact]
    public void No_line_is_wider_than_a_screen()
    {
        var wide = new[] { "src", "tests" }.SelectMany(Sources).GroupBy(file => file.Folder)
            .ToDictionary(folder => folder.Key, folder => folder.Sum(file => file.Lines.Count(line => line.Length > Width)));
        var more = wide.Where(folder => folder.Value > StillWide.GetValueOrDefault(folder.Key)).ToList();
        Assert.True(more.Count == 0, string.Join('\n', more.Select(folder =>
            $"{folder.Key}: {folder.Value} lines wider than {Width}, {StillWide.GetValueOrDefault(folder.Key)} allowed")));
        Assert.DoesNotContain(StillWide.Keys, folder => wide.GetValueOrDefault(folder) == 0);
    }

    /// <summary>Machines are noisy: tests count work.</summary>
    [Fact]
    public void No_test_measures_time() => Assert.DoesNotContain(
        Sources("tests").Where(file => file.Folder.EndsWith(".Tests", StringComparison.Ordinal)),
        file => file.Lines.Any(line => line.Contains("Stopwatch." + "Start", StringComparison.Ordinal)));

    [Fact]
    public void No_two_types_have_one_name()
    {
        var doubled = new[] { "NewsArchive.Formats", "NewsArchive.Core", "NewsArchive.Web" }.SelectMany(name => Assembly.Load(name)
            .GetTypes())
            .Where(IsNamedByHand).GroupBy(type => type.Name).Where(types => types.Count() > 1).Select(types => types.Key).Order().ToList();
        Assert.Empty(doubled);
    }

    /// <summary>Pages are named by what they do in their folder, migrations once for each database.</summary>
    private static bool IsNamedByHand(Type type) =>
        !type.IsNested && type.Namespace?.StartsWith("NewsArchive.", StringComparison.Ordinal) is true
        && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsSubclassOf(typeof(PageModel))
            && !type.IsSubclassOf(typeof(Migration))
        && !GeneratedFolders.Any(type.Namespace.Split('.').Contains);

    private static IEnumerable<(string Folder, string[] Lines)> Sources(string top) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, top), "*.cs*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar), File: file))
            .Where(file => Path.GetExtension(file.File) is ".cs" or ".cshtml" && !file.Path.Any(GeneratedFolders.Contains))
            .Select(file => (string.Join('/', file.Path.SkipLast(1).Take(top == "src" ? 3 : 2)), File.ReadAllLines(file.File)));
}
