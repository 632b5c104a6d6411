using System.CommandLine;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>check</c>.</summary>
public sealed class CheckCommand : Command
{
    private readonly CommandContext context;
    private readonly Option<bool> full = new("--full")
    {
        Description = "Also check the search index and the bytes of every original; takes minutes in a large archive.",
    };

    public CheckCommand(CommandContext context)
        : base("check", "Check the archive for damage. Changes nothing.")
    {
        this.context = context;
        Options.Add(full);
        SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var archive = context.Open(parsed);
        var damages = 0;
        foreach (var damage in archive.Check.Run(parsed.GetValue(full), cancellation))
        {
            damages++;
            Console.WriteLine(damage);
        }

        Console.WriteLine(damages switch
        {
            0 => "No damage found.",
            1 => "1 problem found.",
            _ => $"{damages:N0} problems found.",
        });
        return damages == 0 ? ExitCode.Finished : ExitCode.Failed;
    }
}
