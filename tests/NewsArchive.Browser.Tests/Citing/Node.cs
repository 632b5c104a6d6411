using System.Diagnostics;
using System.Text.Json;

namespace NewsArchive.Browser.Tests.Citing;

/// <summary>Parsers and processors of other people, as Node runs them.</summary>
internal static class Node
{
    /// <summary>What a script of this folder writes, as JSON.</summary>
    /// <param name="script">The script's name.</param>
    /// <param name="input">Its standard input.</param>
    public static async Task<JsonElement> RunAsync(string script, string input)
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Axe.Path)!, "..", "..", "Citing", script));
        using var node = Process.Start(
            new ProcessStartInfo("node", [path]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        var written = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<JsonElement>(written);
    }
}
