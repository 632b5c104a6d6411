using System.Security.Cryptography;
using System.Text;
using NewsArchive.Core;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// Lets the first admin in: whoever can read the console of a server that has no account yet. The code is good once, and
/// only in the process that printed it.
/// </summary>
public sealed class Setup : IDisposable
{
    // Crockford's Base32: no letter that is taken for a digit. Twelve of its characters are 60 bits.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int CodeLength = 12;
    private const int GroupLength = 4;

    private readonly Archive archive;
    private readonly SemaphoreSlim entry = new(1, 1);

    public Setup(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        this.archive = archive;
        Code = AccountsDb.HasAccounts(archive.Storage) ? null : RandomNumberGenerator.GetString(Alphabet, CodeLength);
    }

    /// <summary>Whether there is no account yet and the code is still good.</summary>
    public bool IsOpen => Code is not null && !AccountsDb.HasAccounts(archive.Storage);

    /// <summary>The code as it is printed, in groups; null where there is none.</summary>
    public string? PrintedCode => Code is { } code ? string.Join('-', code.Chunk(GroupLength).Select(group => new string(group))) : null;

    private string? Code { get; set; }

    /// <summary>Whether a text is the code; case, spaces and hyphens do not count, nor do O for 0 and I or L for 1.</summary>
    public bool Accepts(string? typed)
    {
        var plain = (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter });
        return Code is { } code && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes([.. plain]), Encoding.UTF8.GetBytes(code));
    }

    /// <summary>Makes the first account, one caller at a time; the code is gone when it was made.</summary>
    /// <param name="make">Makes it, and returns why it could not, or null.</param>
    /// <param name="cancellation">Ends the wait for another caller.</param>
    public async Task<string?> UseAsync(Func<Task<string?>> make, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(make);
        await entry.WaitAsync(cancellation);
        try
        {
            if (!IsOpen)
            {
                return "Another admin account has just been created.";
            }

            var reason = await make();
            if (reason is null)
            {
                Code = null;
            }

            return reason;
        }
        finally
        {
            entry.Release();
        }
    }

    public void Dispose() => entry.Dispose();
}
