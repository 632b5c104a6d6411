using System.Diagnostics.CodeAnalysis;

namespace NewsArchive.Browser.Tests.Everywhere;

/// <summary>A page of the site in one of its states.</summary>
/// <param name="Name">What it shows, in words: the name of the test's case.</param>
/// <param name="Route">The route that answers, as its view gives it.</param>
/// <param name="Address">Its address at the site of its state.</param>
public sealed record SitePage(string Name, [StringSyntax("Route")] string Route, Func<WholeSite, string> Address)
{
    /// <summary>The status it answers with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Whether an admin looks at it.</summary>
    public bool SignedIn { get; init; }

    /// <summary>Whether the site is one that holds nothing and has no account yet.</summary>
    public bool Empty { get; init; }

    public override string ToString() => Name;
}
