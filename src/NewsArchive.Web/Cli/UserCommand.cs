using System.CommandLine;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>user</c>: who may import and correct.</summary>
public sealed class UserCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> name = new("NAME") { Description = "The name to sign in with; case does not matter." };
    private readonly Option<bool> passwordStdin =
        new("--password-stdin") { Description = "Read the password from a line of standard input, even at a terminal." };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON; see docs/json.md." };

    public UserCommand(CommandContext context)
        : base("user", "Add, list and remove admin accounts. Readers need none.")
    {
        this.context = context;
        Add("add", "Add an account. The password is asked for, or read from standard input.", [passwordStdin], AddUserAsync);
        Add("password", "Set a new password and end the account’s sessions.", [passwordStdin], SetPasswordAsync);
        Add("remove", "Remove an account and end its sessions. Its past actions stay under its name.", [], RemoveAsync);
        var list = new Command("list", "List the accounts.") { json };
        list.SetAction((parsed, cancellation) =>
            WithRegisterAsync(parsed, register => ListAsync(register, parsed.GetValue(json), cancellation)));
        Subcommands.Add(list);
    }

    private void Add(string verb, string description, Option[] options, Func<AccountRegister, ParseResult, string, Task<string?>> work)
    {
        var command = new Command(verb, description) { name };
        Array.ForEach(options, command.Options.Add);
        command.SetAction((parsed, _) => WithRegisterAsync(parsed, async register =>
        {
            if (await work(register, parsed, parsed.GetRequiredValue(name)) is not { } reason)
            {
                return ExitCode.Finished;
            }

            await Console.Error.WriteLineAsync(reason);
            return ExitCode.Failed;
        }));
        Subcommands.Add(command);
    }

    private async Task<string?> AddUserAsync(AccountRegister register, ParseResult parsed, string who)
    {
        var (password, against) = Password.Read(parsed.GetValue(passwordStdin));
        return against ?? await register.AddAsync(who, password!) ?? Say($"Added {who}.");
    }

    private async Task<string?> SetPasswordAsync(AccountRegister register, ParseResult parsed, string who)
    {
        var (password, against) = Password.Read(parsed.GetValue(passwordStdin));
        return against ?? await register.SetPasswordAsync(who, password!) ?? Say($"Password changed for {who}.");
    }

    private static async Task<string?> RemoveAsync(AccountRegister register, ParseResult parsed, string who) =>
        await register.RemoveAsync(who) ?? Say($"Removed {who}.");

    private static async Task<int> ListAsync(AccountRegister register, bool asJson, CancellationToken cancellation)
    {
        var accounts = await register.ListAsync(cancellation);
        if (asJson)
        {
            JsonOutput.WriteLine([.. accounts.Select(account => new UserJson(account.UserName, account.CreatedAt, account.LastSignInAt))],
                WebJson.Default.IReadOnlyListUserJson);
            return ExitCode.Finished;
        }

        foreach (var account in accounts)
        {
            var lastSignIn = account.LastSignInAt is { } time ? $"last signed in {time:yyyy-MM-dd HH:mm} UTC" : "never signed in";
            await Console.Out.WriteLineAsync($"{account.UserName}  added {account.CreatedAt:yyyy-MM-dd}, {lastSignIn}");
        }

        return ExitCode.Finished;
    }

    private async Task<int> WithRegisterAsync(ParseResult parsed, Func<AccountRegister, Task<int>> work)
    {
        using var archive = context.Open(parsed);
        AccountsDb.Migrate(archive.Storage);
        var services = new ServiceCollection().AddLogging();
        services.AddAccountRegister(context.Configuration(parsed).Accounts(), archive.Storage);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AccountRegister>());
    }

    private static string? Say(string text)
    {
        Console.Out.WriteLine(text);
        return null;
    }
}

/// <summary>An account as JSON.</summary>
internal sealed record UserJson(string? Name, DateTimeOffset AddedAt, DateTimeOffset? LastSignInAt);
