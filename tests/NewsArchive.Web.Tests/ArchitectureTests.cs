using System.Reflection;
using System.Text.RegularExpressions;
using NewsArchive.Core;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Web.Tests;

public sealed partial class ArchitectureTests
{
    [Fact]
    public void Formats_know_neither_database_nor_web_nor_network() => Assert.DoesNotContain(
        References(typeof(ArticleFormats).Assembly),
        name => name.StartsWith("NewsArchive", StringComparison.Ordinal) || name.Contains("EntityFramework", StringComparison.Ordinal)
            || name.Contains("AspNetCore", StringComparison.Ordinal) || name.Contains("Sqlite", StringComparison.Ordinal)
            || name.StartsWith("System.Net", StringComparison.Ordinal) || name.StartsWith("System.Data", StringComparison.Ordinal));

    [Fact]
    public void Core_does_not_know_the_web() => Assert.DoesNotContain(
        References(typeof(Archive).Assembly),
        name => name == "NewsArchive.Web" || name.Contains("AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("System.Net.Http", StringComparison.Ordinal));

    [Fact]
    public void Formats_read_no_clock_and_no_files() => Assert.All(
        Repository.Sources("src/NewsArchive.Formats"),
        file => Assert.DoesNotMatch(ClockOrFile(), file.Text));

    [Theory]
    [InlineData("src/NewsArchive.Formats", "NewsArchive.Formats")]
    [InlineData("src/NewsArchive.Core", "NewsArchive.Core")]
    [InlineData("src/NewsArchive.Web", "NewsArchive.Web")]
    public void The_folder_is_the_namespace(string folder, string root) => Assert.All(
        Repository.Sources(folder)
            .Where(file => file.Path != "Program.cs" && !file.Path.Contains("Migrations", StringComparison.Ordinal)), // generated
        file =>
        {
            var expected = string.Join(
                '.',
                [root, .. Path.GetDirectoryName(file.Path)!.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)]);
            Assert.Contains($"namespace {expected};", file.Text, StringComparison.Ordinal);
        });

    [Fact]
    public void The_program_reads_like_a_contents_page() =>
        Assert.InRange(Repository.Read("src", "NewsArchive.Web", "Program.cs").Split('\n').Length, 1, 80);

    [Fact]
    public void Classes_are_sealed_unless_they_are_made_to_be_extended() => Assert.All(
        new[] { typeof(ArticleFormats).Assembly, typeof(Archive).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Namespace?.Contains("Migrations", StringComparison.Ordinal) != true), // generated
        type => Assert.True(
            !type.IsClass || type.IsSealed || type.IsAbstract || IsExtended(type), $"{type} is neither sealed nor extended"));

    private static bool IsExtended(Type type) => type.Assembly.GetTypes().Any(other => other.BaseType == type);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    [GeneratedRegex(
        @"DateTime(Offset)?\.(Now|UtcNow|Today)|Stopwatch|Environment\.|\bFile\.|\bDirectory\.|HttpClient",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ClockOrFile();
}
