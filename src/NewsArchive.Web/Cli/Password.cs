using Spectre.Console;

namespace NewsArchive.Web.Cli;

/// <summary>Takes a password: hidden and asked for twice on a terminal, else a line of standard input. Never an argument, which others can see.</summary>
public static class Password
{
    /// <summary>Reads a password, or says why there is none.</summary>
    /// <param name="fromInput">Read a line of standard input also on a terminal.</param>
    public static (string? Password, string? Reason) Read(bool fromInput)
    {
        if (fromInput || Console.IsInputRedirected)
        {
            return Console.In.ReadLine() is { } line ? (line, null) : (null, "No password: standard input is empty.");
        }

        // On the error stream, so that standard output can go to a file.
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
        var first = Ask(terminal, "Password:");
        return first == Ask(terminal, "Again:") ? (first, null) : (null, "The passwords do not match.");
    }

    private static string Ask(IAnsiConsole terminal, string question) => terminal.Prompt(new TextPrompt<string>(question).Secret(mask: null).AllowEmpty());
}
