using System.CommandLine;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>serve</c>: the archive as a web site.</summary>
public sealed class ServeCommand : Command
{
    private readonly CommandContext context;
    private readonly Option<string?> urls = new("--urls")
    {
        Description = "The address to listen on; separate several with semicolons. Overrides every other address setting.",
        HelpName = "URL",
    };

    public ServeCommand(CommandContext context)
        : base("serve", "Serve the archive as a web site (the default). An empty archive first imports seeds/.")
    {
        this.context = context;
        Options.Add(urls);
        SetAction(RunAsync);
    }

    /// <summary>Makes this what the program does when no verb is named.</summary>
    public void ActAsDefaultOf(RootCommand root)
    {
        ArgumentNullException.ThrowIfNull(root);
        root.Options.Add(urls);
        root.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var app = WebServer.Build(context.Settings, parsed.GetValue(context.ArchiveFolder), parsed.GetValue(urls));
        FirstStart.Run(app.Services.GetRequiredService<Core.Archive>(), Console.Out, cancellation);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"Cannot listen: {exception.Message} Use --urls to choose another address.");
            return ExitCode.Failed;
        }

        WebServer.Announce(app, Console.Out);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Finished;
    }
}
