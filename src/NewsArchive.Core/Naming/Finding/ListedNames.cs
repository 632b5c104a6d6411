namespace NewsArchive.Core.Naming.Finding;

/// <summary>The names of the background lists, for who looks for one by a short form.</summary>
public static class ListedNames
{
    /// <summary>The keys of the places and organisations that the lists know by a form: <c>UK</c> is <c>united kingdom</c>.</summary>
    public static IReadOnlyList<string> KeysOf(string form)
    {
        var known = new[] { NameLists.Place(NameKey.Of(form)), NameLists.Organisation(NameKey.OfOrganisation(form)) };
        return [.. known.OfType<KnownName>().Select(name => name.Key).Distinct()];
    }
}
