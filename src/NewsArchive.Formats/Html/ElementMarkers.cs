namespace NewsArchive.Formats.Html;

/// <summary>The words in an element's class, id, role and component names, taken apart at case, hyphen and underscore.</summary>
internal sealed class ElementMarkers(Page page)
{
    private readonly string[]?[] cache = new string[page.Nodes.Count][];

    /// <summary>
    /// The words with a space before, between and after those of one name, such as <c>" related articles "</c>,
    /// one string for each name in class and id.
    /// </summary>
    public IReadOnlyList<string> Of(PageNode node) => cache[node.Index] ??= Read(node);

    private static string[] Read(PageNode node)
    {
        if (node.Element is not { } element) return [];
        var names = new List<string>();
        // Makers of components name their elements as others name their classes.
        if (node.Name.Contains('-', StringComparison.Ordinal)) names.Add(Words(node.Name));
        foreach (var key in (ReadOnlySpan<string>)[
            "class", "id", "role", "itemprop", "data-component", "data-testid", "data-qa", "data-module", "data-type",
        ])
        {
            if (element.GetAttribute(key) is not { Length: > 0 and < 2000 } value) continue;
            foreach (var name in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                names.Add(Words(WithoutModifier(name)));
        }

        return [.. names];
    }

    // In "block--wide" the part after two hyphens says how an element looks, not what it is.
    private static string WithoutModifier(string name)
    {
        var at = name.IndexOf("--", StringComparison.Ordinal);
        return at > 0 ? name[..at] : name;
    }

    private static string Words(string name)
    {
        var words = new System.Text.StringBuilder(name.Length + 8).Append(' ');
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                if (words[^1] != ' ') words.Append(' ');
                continue;
            }

            if (char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1])) words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        if (words[^1] != ' ') words.Append(' ');
        return words.ToString();
    }
}
