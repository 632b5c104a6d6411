using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Formats.Registry;
using NewsArchive.Web.Cli;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Tests;

/// <summary>What the program can do and the docs do not say is as good as not there.</summary>
public sealed class DocumentationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void Every_verb_and_option_is_documented()
    {
        var page = Repository.Read("docs", "commands.md");

        Assert.All(Commands(CommandLine.Root([], WebServer.RunAsync)), command =>
        {
            Assert.Contains(command is RootCommand ? "NewsArchive.Web" : command.Name, page, StringComparison.Ordinal);
            Assert.All(command.Options.Where(option => !option.Hidden && option.Name is not ("--help" or "--version")), option =>
                Assert.Contains(option.Name, page, StringComparison.Ordinal));
            Assert.NotEqual("", command.Description);
        });
    }

    [Fact]
    public void Every_setting_is_documented_and_known()
    {
        var page = Repository.Read("docs", "settings.md");
        Assert.All(SettingNames.All, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));

        using var file = JsonDocument.Parse(Repository.Read("src", "NewsArchive.Web", "appsettings.json"));
        Assert.All(Leaves(file.RootElement, ""), name => Assert.Null(SettingNames.Unknown([$"--{name}="])));
    }

    [Fact]
    public void Every_limit_of_the_threat_model_is_a_setting_and_every_test_exists()
    {
        var rows = Repository.Read("docs", "SECURITY.md").Split('\n').Where(line => line.StartsWith('|')).ToList();
        var names = rows.SelectMany(row => Regex.Matches(row, "`(?<name>[A-Za-z:.]+)`", RegexOptions.None, Patience))
            .Select(match => match.Groups["name"].Value).ToList();
        var tests = Directory.EnumerateFileSystemEntries(Path.Combine(Repository.Root, "tests"), "*", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.All(names.Where(name => name.Contains(':', StringComparison.Ordinal)), name => Assert.Contains(name, SettingNames.All));
        Assert.All(
            names.Where(name => name.EndsWith("Tests", StringComparison.Ordinal)
                || name.StartsWith("NewsArchive.", StringComparison.Ordinal)),
            name => Assert.True(tests.Contains(name) || Directory.Exists(Path.Combine(Repository.Root, "tests", name)), name));
        Assert.All(
            rows.SkipWhile(row => !row.StartsWith("| Who |", StringComparison.Ordinal)).Skip(2),
            row => Assert.Matches("`[A-Za-z]+Tests`", row.Split('|')[^2]));
    }

    [Fact]
    public void Every_format_is_documented() => Assert.All(
        ArticleFormats.All.Select(format => format.GetType()).Concat(ArticleContainers.All.Select(container => container.GetType())),
        type => Assert.True(File.Exists(
            Path.Combine(Repository.Root, "docs", "formats", $"{type.Namespace!.Split('.')[^1].ToLowerInvariant()}.md")), type.FullName));

    [Fact]
    public async Task Every_address_is_documented()
    {
        await using var site = new ArchiveSite();
        var pages = Repository.Read("docs", "pages.md");
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => Address(endpoint.RoutePattern))
                .Where(route => !Path.HasExtension(route) && !route.Contains('*', StringComparison.Ordinal)).Distinct();

        Assert.All(routes, route => Assert.Contains($"`{route}`", pages, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_is_in_the_list_of_pages()
    {
        var index = Links(Repository.Read("docs", "index.md")).Select(link => link.Split('#')[0]).ToHashSet();

        Assert.All(Pages().Where(page => page is not ("README.md" or "docs/index.md")), page =>
            Assert.Contains(page["docs/".Length..], index));
    }

    [Fact]
    public void Every_link_leads_somewhere() => Assert.All(
        Pages().SelectMany(page => Links(Repository.Read(page)).Where(link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => (page, link))),
        pair =>
        {
            var (page, link) = pair;
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? Path.Combine(Repository.Root, page)
                : Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, parts[0]));
            Assert.True(Path.Exists(target), $"{page}: {link}");
            Assert.True(parts.Length == 1 || Headings(File.ReadAllText(target)).Contains(parts[1], StringComparer.Ordinal),
                $"{page}: {link}");
        });

    [Fact]
    public void Every_command_shown_exists_with_its_options()
    {
        var root = CommandLine.Root([], WebServer.RunAsync);
        var shown = Pages().Where(page => page != "docs/CHANGELOG.md")
            .SelectMany(page => Shown(root, Repository.Read(page)).Select(line => (page, line))).ToList();

        Assert.True(shown.Count > 20);
        Assert.All(shown, pair =>
        {
            var (page, line) = pair;
            var (words, _) = SettingArguments.Split([.. CommandLineParser.SplitCommandLine(line)]);
            var errors = root.Parse(words).Errors.Where(error => !IsLeftOut(error)).Select(error => error.Message);
            Assert.True(!errors.Any(), $"{page}: {line}: {string.Join(' ', errors)}");
        });
    }

    /// <summary>Whether what is wrong is only that a text names a verb and an option without the rest.</summary>
    private static bool IsLeftOut(ParseError error) => error.SymbolResult is CommandResult or ArgumentResult
        && error.SymbolResult.Tokens.Count == 0;

    /// <summary>The program's arguments where a page shows how to run it, in lines of code and within sentences.</summary>
    private static IEnumerable<string> Shown(RootCommand root, string page)
    {
        var verbs = string.Join('|', root.Subcommands.Select(command => command.Name));
        var lines = Regex.Matches(page,
            $@"^    (?:dotnet run --project src/NewsArchive\.Web --|dotnet NewsArchive\.Web\.dll|newsarchive|(?=(?:{verbs}) ))"
            + $@" ?(?<line>(?:{verbs})\b.*)$",
            RegexOptions.Multiline, Patience);
        var spans = Regex.Matches(page, $@"`(?<line>(?:{verbs}) [^`|…]*--[^`|…]*)`", RegexOptions.None, Patience);
        return lines.Concat(spans).Select(match => Filled(match.Groups["line"].Value));
    }

    /// <summary>A command with examples in the place of words in capitals.</summary>
    private static string Filled(string line) =>
        Regex.Replace(line, @"(?<=--format )NAME\b", "mla", RegexOptions.None, Patience) is var known
        ? Regex.Replace(known, @"\b(?:ID|A|B|N)\b", "1", RegexOptions.None, Patience)
        : line;

    private static IEnumerable<string> Pages() => new[] { "README.md" }.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')));

    private static IEnumerable<string> Links(string page) =>
        Regex.Matches(page, @"\]\((?<target>[^)\s]+)\)", RegexOptions.None, Patience).Select(match => match.Groups["target"].Value);

    /// <summary>The anchors of a page's headings.</summary>
    private static IEnumerable<string> Headings(string page) => page.Split('\n').Where(line => line.StartsWith('#'))
        .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant()
            .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-'));

    /// <summary>A route as the docs write it: names without their constraints.</summary>
    private static string Address(RoutePattern route) =>
        "/" + string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { IsCatchAll: true } rest => $"{{*{rest.Name}}}",
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        _ => "",
    }))));

    private static IEnumerable<Command> Commands(Command command) => [command, .. command.Subcommands.SelectMany(Commands)];

    private static IEnumerable<string> Leaves(JsonElement element, string prefix) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(property =>
            Leaves(property.Value, prefix.Length == 0 ? property.Name : $"{prefix}:{property.Name}"))
        : [prefix];
}
