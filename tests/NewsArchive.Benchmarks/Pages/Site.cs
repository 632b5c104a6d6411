using System.Diagnostics;

namespace NewsArchive.Benchmarks.Pages;

/// <summary>A web site in a process of its own, for as long as it is measured.</summary>
internal sealed class Site : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    /// <summary>Starts it and waits for its first page.</summary>
    /// <param name="program">A .NET program's file.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="firstPage">The address that is asked for until it is answered.</param>
    public Site(string program, string[] arguments, Uri firstPage)
    {
        var start = Stopwatch.GetTimestamp();
        process = Process.Start(
            new ProcessStartInfo("dotnet", [program, .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (!IsAnswered(client, firstPage))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(start) > Patience)
            {
                Dispose();
                throw new InvalidOperationException($"{program} does not answer at {firstPage}.");
            }

            Thread.Sleep(25); // a refused connection costs a processor more than the start that it waits for
        }

        FirstPage = Stopwatch.GetElapsedTime(start);
    }

    /// <summary>From the start of the process to the end of its first page.</summary>
    public TimeSpan FirstPage { get; }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static bool IsAnswered(HttpClient client, Uri page)
    {
        try
        {
            return client.GetAsync(page).GetAwaiter().GetResult().IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
