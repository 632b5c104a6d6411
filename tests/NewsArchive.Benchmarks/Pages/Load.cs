using System.Diagnostics;
using System.Globalization;

namespace NewsArchive.Benchmarks.Pages;

/// <summary>
/// Asks for pages with 32 connections at once and counts the answers: the program <c>wrk</c> (a package of Debian), which takes
/// little of the processors that the site runs on.
/// </summary>
internal static class Load
{
    /// <summary>Answers per second.</summary>
    /// <param name="site">The site, <c>http://127.0.0.1:5000</c>.</param>
    /// <param name="paths">The paths, asked for one after the other, again and again.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="status">The status of every answer; others are an error.</param>
    /// <param name="isNew">Whether each request has a query of its own, which no cache knows.</param>
    /// <param name="tag">What the browser has already; null for nothing.</param>
    public static double PerSecond(
        string site, IReadOnlyList<string> paths, int seconds, int status = 200, bool isNew = false, string? tag = null)
    {
        var script = Path.GetTempFileName();
        try
        {
            File.WriteAllText(script, Script(paths, status, isNew, tag));
            using var wrk = Process.Start(
                new ProcessStartInfo("wrk", ["-t1", "-c32", $"-d{seconds}s", "-s", script, site])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                })!;
            var lines = wrk.StandardOutput.ReadToEnd().Split('\n');
            wrk.WaitForExit();
            if (lines.FirstOrDefault(line => line.StartsWith("other status", StringComparison.Ordinal)) is { } other)
            {
                throw new InvalidOperationException($"{site}: {other}");
            }

            return double.Parse(
                lines.First(line => line.StartsWith("Requests/sec:", StringComparison.Ordinal))[13..], CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Script(IReadOnlyList<string> paths, int status, bool isNew, string? tag) => $$"""
        local paths = { {{string.Join(", ", paths.Select(path => $"\"{path}\""))}} }
        local headers = { ["Accept-Encoding"] = "gzip, deflate, br" }
        {{(tag is null ? "" : $"headers['If-None-Match'] = '{tag}'")}}
        local asked = 0
        local start = os.time()
        request = function()
            asked = asked + 1
            return wrk.format("GET", paths[asked % #paths + 1]{{(isNew ? " .. \"?new=\" .. start .. \"-\" .. asked" : "")}}, headers)
        end
        local told = false
        response = function(status)
            if status ~= {{status}} and not told then
                told = true
                print("other status: " .. status)
            end
        end
        """;
}
