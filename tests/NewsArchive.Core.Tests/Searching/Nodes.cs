using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>Trees, said shortly.</summary>
internal static class Nodes
{
    public static WordNode Word(string text) => new(text);

    public static PhraseNode Phrase(params string[] words) => new([.. words.Select(Word)]);

    public static AllNode All(params QueryNode[] parts) => new(parts);

    public static AnyNode Any(params QueryNode[] parts) => new(parts);

    public static NotNode Not(QueryNode part) => new(part);

    public static FieldNode In(SearchField field, QueryNode part) => new(field, part);
}
