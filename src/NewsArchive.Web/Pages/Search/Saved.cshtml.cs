using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Searching.Saving;

namespace NewsArchive.Web.Pages.Search;

/// <summary>The searches that are kept. Everybody sees and follows them; whoever is signed in saves and removes them.</summary>
public sealed class SavedModel(Archive archive) : PageModel
{
    private const string Path = "/search/saved";

    public required SearchAddress Search { get; set; }

    public required IReadOnlyList<SavedSearch> Saved { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Why the search was not saved.</summary>
    public string? Error { get; set; }

    public void OnGet() => Show();

    public IActionResult OnPost(string? name)
    {
        if (User.Identity is not { IsAuthenticated: true, Name: var account })
        {
            return Challenge();
        }

        Show();
        Name = name?.Trim() ?? "";
        Error = Name.Length == 0 ? "Enter a name."
            : Name.Length > SavedSearches.MaxNameLength ? $"A name can have at most {SavedSearches.MaxNameLength} characters."
            : Search.IsEmpty ? "The search is empty."
            : null;
        if (Error is not null)
        {
            return Page();
        }

        archive.SavedSearches.Save(Name, Search.QueryString, account!);
        return Redirect(Path);
    }

    public IActionResult OnPostRemove(long id)
    {
        if (User.Identity is not { IsAuthenticated: true })
        {
            return Challenge();
        }

        archive.SavedSearches.Remove(id);
        return Redirect(Path);
    }

    /// <summary>What a saved search asks for, in words.</summary>
    public string InWords(SavedSearch saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        var reader = SearchAddressReader.Of(archive, saved.Address);
        var narrowings = Narrowing.Of(archive, reader.Read()).Select(narrowing => narrowing.Label);
        return string.Join("; ", new[] { reader.Query.Root is null ? null : reader.Query.InWords }.OfType<string>().Concat(narrowings));
    }

    private void Show()
    {
        Search = SearchAddressReader.Of(archive, Request).Read();
        Saved = archive.SavedSearches.All();
    }
}
