using System.CommandLine;
using NewsArchive.Core.Naming;
using NewsArchive.Web.Pages.Names;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>names</c>: the people, places and organisations that articles name.</summary>
public sealed class NamesCommand : Command
{
    private readonly CommandContext context;
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, a line per name; see docs/json.md." };

    public NamesCommand(CommandContext context)
        : base("names", "List the people, places and organisations that articles name.")
    {
        this.context = context;
        Options.Add(json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using var archive = context.Open(parsed);
        UnfinishedOutput.WarnOfWait(archive, RestsOn.Names);
        archive.Importer.GatherNames(most: null, CancellationToken.None);
        var left = UnfinishedOutput.Warn(archive, RestsOn.Names); // where an import is running
        foreach (var name in archive.Names.All(NameQuestion.All))
        {
            if (parsed.GetValue(json)) JsonOutput.WriteLine(writer => NameJson.Write(writer, name, archive.Names.Written(name.Id), archive.Names.Apart(name), left));
            else Console.Out.WriteLine($"{name.Id}  {name.Name} ({NameWords.Of(name.Kind)}, {name.Articles} {(name.Articles == 1 ? "article" : "articles")})");
        }

        return ExitCode.Finished;
    }
}
