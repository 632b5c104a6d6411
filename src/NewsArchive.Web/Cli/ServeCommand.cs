using System.CommandLine;

namespace NewsArchive.Web.Cli;

/// <summary>Serves an archive until it is told to stop, and returns the program's exit status.</summary>
/// <param name="settings">Settings of the command line, as <c>--Name:Key=value</c>.</param>
/// <param name="archiveFolder">The option <c>--archive</c>.</param>
/// <param name="urls">The option <c>--urls</c>.</param>
/// <param name="cancellation">Stops it.</param>
public delegate Task<int> Serve(string[] settings, string? archiveFolder, string? urls, CancellationToken cancellation);

/// <summary>The verb <c>serve</c>: the archive as a web site.</summary>
public sealed class ServeCommand : Command
{
    private readonly CommandContext context;
    private readonly Serve serve;
    private readonly Option<string?> urls = new("--urls")
    {
        Description = "The address to listen on; separate several with semicolons. Overrides every other address setting.",
        HelpName = "URL",
    };

    public ServeCommand(CommandContext context, Serve serve)
        : base("serve", "Serve the archive as a web site (the default). An empty archive first imports seeds/.")
    {
        this.context = context;
        this.serve = serve;
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

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation) =>
        serve(context.Settings, parsed.GetValue(context.ArchiveFolder), parsed.GetValue(urls), cancellation);
}
