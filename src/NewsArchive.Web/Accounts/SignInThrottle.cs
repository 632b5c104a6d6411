using System.Collections.Concurrent;
using System.Net;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// Refuses one address one name for a while after several wrong passwords. Not the account for everybody, or a stranger could keep its
/// owner out. Kept in memory: a wrong password writes nothing, so that it takes the same time whether there is such an account or not.
/// </summary>
public sealed class SignInThrottle(AccountOptions options, TimeProvider time)
{
    private const int MostKept = 10_000; // of about 100 bytes each; with more the oldest half is forgotten

    private readonly ConcurrentDictionary<(string Address, string Name), Failures> known = new();

    /// <summary>Whether an address has failed too often with a name.</summary>
    public bool Refuses(IPAddress? address, string name) =>
        known.TryGetValue(KeyOf(address, name), out var failures) && failures.Count >= options.FailuresBeforeLockout && IsRecent(failures);

    public void Failed(IPAddress? address, string name)
    {
        if (known.Count >= MostKept)
        {
            foreach (var (key, _) in known.OrderBy(entry => entry.Value.Last).Take(MostKept / 2))
            {
                known.TryRemove(key, out _);
            }
        }

        known.AddOrUpdate(
            KeyOf(address, name), _ => new Failures(1, time.GetUtcNow()),
            (_, before) => new Failures(IsRecent(before) ? before.Count + 1 : 1, time.GetUtcNow()));
    }

    public void Succeeded(IPAddress? address, string name) => known.TryRemove(KeyOf(address, name), out _);

    private bool IsRecent(Failures failures) => time.GetUtcNow() - failures.Last < TimeSpan.FromMinutes(options.LockoutMinutes);

    private static (string, string) KeyOf(IPAddress? address, string name) =>
        (address?.ToString() ?? "", name.Length > AccountRules.MaxNameLength ? "" : name.ToUpperInvariant());

    private sealed record Failures(int Count, DateTimeOffset Last);
}
