using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NewsArchive.Web.Tests.Cli;

/// <summary>Runs the program as a person does: as a process of its own.</summary>
public sealed class Verb : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Verb()
    {
        Folder = Path.Combine(Path.GetTempPath(), "newsarchive-tests", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The folder that the program is started in; removed at the end.</summary>
    public string Folder { get; }

    public static string Program => Path.Combine(AppContext.BaseDirectory, "NewsArchive.Web.dll");

    /// <summary>Runs the program to its end.</summary>
    public async Task<Answer> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new Answer(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program and returns while it runs.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("ASPNETCORE_URLS");
        return Process.Start(start)!;
    }

    /// <summary>Writes a file into the folder and returns its name.</summary>
    public string Put(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return name;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>What the program left behind.</summary>
    public sealed record Answer(int ExitCode, string Output, string Error)
    {
        /// <summary>The lines of standard output as JSON.</summary>
        public IReadOnlyList<JsonElement> Json =>
            [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
