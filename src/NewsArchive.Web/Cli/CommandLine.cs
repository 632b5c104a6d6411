using System.CommandLine;
using System.Data.Common;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Cli;

/// <summary>The verbs, and what holds for all of them.</summary>
public static class CommandLine
{
    /// <summary>Runs a verb, <c>serve</c> where none is named, and returns the program's exit status.</summary>
    /// <param name="arguments">The program's arguments.</param>
    /// <param name="serve">What the verb <c>serve</c> does.</param>
    public static async Task<int> RunAsync(string[] arguments, Serve serve)
    {
        var (verb, settings) = SettingArguments.Split(arguments);
        if (SettingNames.Unknown(settings) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"Unknown setting {unknown}. docs/settings.md lists all settings.");
            return ExitCode.WrongUsage;
        }

        var parsed = Root(settings, serve).Parse(verb);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync($"Try: {parsed.RootCommandResult.IdentifierToken.Value} {VerbOf(parsed)}--help");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStopOf(parsed) });
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            await Console.Error.WriteLineAsync(ReasonOf(exception));
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return ExitCode.Failed;
        }
    }

    /// <summary>The tree of commands; verbs read the settings that stand on the command line beside their own.</summary>
    public static RootCommand Root(string[] settings, Serve server)
    {
        var context = new CommandContext(settings);
        var serve = new ServeCommand(context, server);
        var root = new RootCommand(
            """
            NewsArchive keeps news articles: it imports files of many kinds, and serves them to be read, searched and compared.

            Without a verb it serves the archive at http://localhost:5080.
            Every setting can also stand on the command line as --Section:Key=value; docs/settings.md lists them.
            """)
        {
            serve, new ImportCommand(context), new ParseCommand(context), new SearchCommand(context), new ShowCommand(context),
            new CiteCommand(context), new CompareCommand(context), new StoriesCommand(context), new NamesCommand(context),
            new ReindexCommand(context), new CheckCommand(context),
            new UserCommand(context),
        };
        serve.ActAsDefaultOf(root);
        root.Options.Add(context.ArchiveFolder);
        return root;
    }

    /// <summary>Whether a failure is no bug, and its message all that a person needs.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is ArchiveException or IOException or UnauthorizedAccessException or DbException
        || StorageFault.Of(exception) is not null;

    /// <summary>An expected failure in words that say what to do, where the archive’s storage has a fault that is known.</summary>
    public static string ReasonOf(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is ArchiveException ? exception.Message : StorageFault.Of(exception)?.Message ?? exception.Message;
    }

    /// <summary>How long a verb may take to end after Ctrl+C; null for a server, whose host minds the signal itself.</summary>
    private static TimeSpan? TimeToStopOf(ParseResult parsed) =>
        parsed.CommandResult.Command is ServeCommand or RootCommand ? null : TimeSpan.FromSeconds(30);

    private static string VerbOf(ParseResult parsed) => VerbOf(parsed.CommandResult);

    private static string VerbOf(System.CommandLine.Parsing.SymbolResult? result) =>
        result is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } command
        ? $"{VerbOf(command.Parent)}{command.Command.Name} "
        : "";
}
