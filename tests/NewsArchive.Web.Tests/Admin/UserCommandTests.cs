using System.Diagnostics;
using System.Text.Json;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Tests.Admin;

/// <summary>The verb user, as a process of its own with the password on standard input.</summary>
public sealed class UserCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-users-").FullName;

    [Fact]
    public void Accounts_are_added_listed_changed_and_removed()
    {
        Assert.Equal((0, "Added Ada Example."), Run("correct horse battery", "user", "add", "Ada Example"));
        Assert.Equal((1, "The name ADA EXAMPLE is taken."), Run("correct horse battery", "user", "add", "ADA EXAMPLE"));
        Assert.Equal((0, "Ada Example has a new password."), Run("another long password", "user", "password", "Ada Example", "--password-stdin"));
        var (status, json) = Run("", "user", "list", "--json");
        Assert.Equal(0, status);
        Assert.Equal("Ada Example", JsonDocument.Parse(json).RootElement[0].GetProperty("name").GetString());
        Assert.Equal((0, "Removed ada example."), Run("", "user", "remove", "ada example"));
        Assert.Equal((0, ""), Run("", "user", "list"));
    }

    [Theory]
    [InlineData(1, AccountRules.PasswordRule, "too short", "user", "add", "ada")]
    [InlineData(1, "No password: standard input is empty.", "", "user", "add", "ada")]
    [InlineData(1, "There is no account ada.", "correct horse battery", "user", "password", "ada")]
    [InlineData(1, "There is no account ada.", "", "user", "remove", "ada")]
    [InlineData(2, "Required argument", "", "user", "add")]
    [InlineData(2, "Required command", "", "user")]
    public void What_cannot_be_done_is_said(int status, string words, string input, params string[] arguments)
    {
        var (actual, text) = Run(input, arguments);

        Assert.Equal(status, actual);
        Assert.StartsWith(words, text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Runs the program; returns its exit status and what it said, on either stream.</summary>
    private (int Status, string Text) Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in (string[])[.. arguments, "--archive", folder])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        if (input.Length > 0)
        {
            process.StandardInput.WriteLine(input);
        }

        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (text + error.Result).Trim());
    }
}
