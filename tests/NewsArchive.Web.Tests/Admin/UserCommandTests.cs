using NewsArchive.Web.Accounts;
using NewsArchive.Web.Tests.Cli;

namespace NewsArchive.Web.Tests.Admin;

public sealed class UserCommandTests : IDisposable
{
    private readonly Verb verb = new();

    [Fact]
    public async Task Accounts_are_added_listed_changed_and_removed()
    {
        Assert.Equal((0, "Added Ada Example."), await RunAsync("correct horse battery", "add", "Ada Example"));
        Assert.Equal((1, "The name ADA EXAMPLE is taken."), await RunAsync("correct horse battery", "add", "ADA EXAMPLE"));
        Assert.Equal(
            (0, "Password changed for Ada Example."),
            await RunAsync("another long password", "password", "Ada Example", "--password-stdin"));
        var list = await verb.RunAsync("user", "list", "--json");
        Assert.Equal("Ada Example", list.Json[0][0].GetProperty("name").GetString());
        Assert.Equal((0, "Removed ada example."), await RunAsync("", "remove", "ada example"));
        Assert.Equal((0, ""), await RunAsync("", "list"));
    }

    [Theory]
    [InlineData(1, AccountRules.PasswordRule, "too short", "add", "ada")]
    [InlineData(1, "A name can have 1 to 64", "correct horse battery", "add", " ada")]
    [InlineData(1, "No password: standard input is empty.", "", "add", "ada")]
    [InlineData(1, "There is no account ada.", "correct horse battery", "password", "ada")]
    [InlineData(1, "There is no account ada.", "", "remove", "ada")]
    [InlineData(2, "Required argument", "", "add")]
    [InlineData(2, "Required command", "")]
    public async Task What_cannot_be_done_is_said(int status, string words, string input, params string[] arguments)
    {
        var (actual, text) = await RunAsync(input, arguments);

        Assert.Equal(status, actual);
        Assert.StartsWith(words, text, StringComparison.Ordinal);
    }

    public void Dispose() => verb.Dispose();

    /// <summary>Runs the verb with a line of standard input; returns its exit status and what it said, on either stream.</summary>
    private async Task<(int Status, string Text)> RunAsync(string input, params string[] arguments)
    {
        using var process = verb.Start(["user", .. arguments]);
        if (input.Length > 0)
        {
            await process.StandardInput.WriteLineAsync(input);
        }

        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        return (process.ExitCode, text.Trim());
    }
}
