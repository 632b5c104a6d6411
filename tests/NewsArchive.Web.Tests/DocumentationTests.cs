using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Formats.Registry;
using NewsArchive.Web.Cli;

namespace NewsArchive.Web.Tests;

/// <summary>What the program can do and the docs do not say is as good as not there.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_verb_and_option_is_documented()
    {
        var page = Repository.Read("docs", "commands.md");

        Assert.All(Commands(CommandLine.Root([])), command =>
        {
            Assert.Contains(command is RootCommand ? "NewsArchive.Web" : command.Name, page, StringComparison.Ordinal);
            Assert.All(command.Options.Where(option => !option.Hidden && option.Name is not ("--help" or "--version")), option => Assert.Contains(option.Name, page, StringComparison.Ordinal));
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
    public void Every_format_is_documented() => Assert.All(
        ArticleFormats.All.Select(format => format.GetType()).Concat(ArticleContainers.All.Select(container => container.GetType())),
        type => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", "formats", $"{type.Namespace!.Split('.')[^1].ToLowerInvariant()}.md")), type.FullName));

    [Fact]
    public async Task Every_address_is_documented()
    {
        await using var site = new ArchiveSite();
        var pages = Repository.Read("docs", "pages.md");
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => Address(endpoint.RoutePattern)).Where(route => !Path.HasExtension(route) && !route.Contains('*', StringComparison.Ordinal)).Distinct();

        Assert.All(routes, route => Assert.Contains($"`{route}`", pages, StringComparison.Ordinal));
    }

    /// <summary>A route as the docs write it: names without their constraints.</summary>
    private static string Address(RoutePattern route) => "/" + string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { IsCatchAll: true } rest => $"{{*{rest.Name}}}",
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        _ => "",
    }))));

    private static IEnumerable<Command> Commands(Command command) => [command, .. command.Subcommands.SelectMany(Commands)];

    private static IEnumerable<string> Leaves(JsonElement element, string prefix) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(property => Leaves(property.Value, prefix.Length == 0 ? property.Name : $"{prefix}:{property.Name}"))
        : [prefix];
}
