using NewsArchive.Formats.Columns;

namespace NewsArchive.Formats.SavedLists;

/// <summary>A service that keeps what people mean to read, and how it exports that.</summary>
/// <param name="Name">The format's name.</param>
/// <param name="Service">What people call it.</param>
/// <param name="Signs">Names that its records have, all of them.</param>
/// <param name="Uses">What its names stand for; those that stand for nothing are named where another table would know them.</param>
internal sealed record SavedListKind(string Name, string Service, string[] Signs, params (string Name, ColumnUse Use)[] Uses)
{
    /// <summary>Whether an export has the texts of what was saved. Lists of addresses hold no article.</summary>
    public bool HasTexts => Array.Exists(Uses, each => each.Use is ColumnUse.Text);

    /// <summary>What its exports hold beside titles and addresses, where they have no texts.</summary>
    public string Holds { get; init; } = "titles and addresses";

    /// <summary>Tables, whose names are compared without capitals.</summary>
    public static IReadOnlyList<SavedListKind> Tables { get; } =
    [
        new("wallabag-csv", "wallabag", ["Title", "URL", "Content", "MIME Type"],
            ("Title", ColumnUse.Headline), ("URL", ColumnUse.Url), ("Content", ColumnUse.Text), ("Language", ColumnUse.Language),
            ("Tags", ColumnUse.Tags), ("Creation date", ColumnUse.Saved), ("Domain name", ColumnUse.None)),
        new("pocket", "Pocket", ["title", "url", "time_added"]),
        new("instapaper", "Instapaper", ["URL", "Title", "Selection", "Folder"]) { Holds = "titles, addresses and passages" },
        new("raindrop", "Raindrop", ["title", "note", "excerpt", "url", "folder", "created"]) { Holds = "titles, addresses and excerpts" },
        new("readwise", "Readwise", ["Highlight", "Book Title", "Book Author"]) { Holds = "highlighted passages" },
        new("readwise", "Readwise Reader", ["Title", "URL", "Document tags", "Saved date"]),
        new("matter", "Matter", ["Title", "Publisher", "URL", "In Queue"]),
    ];

    /// <summary>JSON arrays of objects.</summary>
    public static IReadOnlyList<SavedListKind> Arrays { get; } =
    [
        new("wallabag", "wallabag", ["is_archived", "content", "url", "created_at"],
            ("title", ColumnUse.Headline), ("content", ColumnUse.Text), ("published_at", ColumnUse.Date),
            ("published_by", ColumnUse.Byline), ("url", ColumnUse.Url), ("language", ColumnUse.Language),
            ("id", ColumnUse.Id), ("tags", ColumnUse.Tags),
            ("preview_picture", ColumnUse.Image), ("created_at", ColumnUse.Saved), ("updated_at", ColumnUse.None)),
        OmnivoreWithTexts with { Uses = [] },
        new("pinboard", "Pinboard", ["href", "description", "extended", "time"]) { Holds = "titles, addresses and notes" },
    ];

    /// <summary>Omnivore, whose archives have the texts in files beside the list.</summary>
    public static SavedListKind OmnivoreWithTexts => new("omnivore", "Omnivore", ["slug", "savedAt", "url", "title"],
        ("title", ColumnUse.Headline), (ContentName, ColumnUse.Text), ("description", ColumnUse.Standfirst), ("author", ColumnUse.Byline),
        ("publishedAt", ColumnUse.Date), ("url", ColumnUse.Url), ("id", ColumnUse.Id), ("labels", ColumnUse.Tags),
        ("thumbnail", ColumnUse.Image), ("savedAt", ColumnUse.Saved), ("updatedAt", ColumnUse.None));

    /// <summary>The name under which a text from a file beside the list stands in its record.</summary>
    public const string ContentName = "content";

    /// <summary>The kind of a table or array whose records have these names; null where it is no saved list.</summary>
    public static SavedListKind? Of(IReadOnlyList<SavedListKind> kinds, IEnumerable<string> names)
    {
        var there = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return kinds.FirstOrDefault(kind => Array.TrueForAll(kind.Signs, there.Contains));
    }

    /// <summary>Names as the kind has them, and no others: what is known elsewhere may mean another thing here.</summary>
    public ColumnMapping Mapping() => new(Uses.ToDictionary(each => each.Name, each => each.Use));
}
