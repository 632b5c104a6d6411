using System.Collections.Frozen;

namespace NewsArchive.Core.Searching.Language;

/// <summary>The names of fields, and those that readers of other archives are used to.</summary>
public static class QueryFields
{
    private static readonly FrozenDictionary<string, SearchField> Names = new Dictionary<string, SearchField>
    {
        ["headline"] = SearchField.Headline,
        ["title"] = SearchField.Headline,
        ["hl"] = SearchField.Headline,
        ["intitle"] = SearchField.Headline,
        ["standfirst"] = SearchField.Standfirst,
        ["byline"] = SearchField.Byline,
        ["author"] = SearchField.Byline,
        ["by"] = SearchField.Byline,
        ["dateline"] = SearchField.Dateline,
        ["body"] = SearchField.Body,
        ["text"] = SearchField.Body,
        ["caption"] = SearchField.Caption,
        ["quote"] = SearchField.Quote,
        ["source"] = SearchField.Source,
        ["publication"] = SearchField.Source,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The field that a name stands for; null where it is none.</summary>
    public static SearchField? Find(string name) => Names.TryGetValue(name, out var field) ? field : null;

    /// <summary>The name of a field, as a query has it.</summary>
    public static string Name(SearchField field) => field.ToString().ToLowerInvariant();
}
