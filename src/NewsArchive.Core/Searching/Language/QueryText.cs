namespace NewsArchive.Core.Searching.Language;

/// <summary>Writes a tree as a query that the parser reads as the same tree.</summary>
public static class QueryText
{
    /// <summary>The query of a tree.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="undatedAsWord">Whether <c>undated</c> is to be the word in it.</param>
    public static string Of(QueryNode node, bool undatedAsWord = false)
    {
        ArgumentNullException.ThrowIfNull(node);
        var text = Text(node);
        text = undatedAsWord ? text.Replace("undated", "\"undated\"", StringComparison.Ordinal) : text;
        // In a query without small letters OR would be a word; the sign is an operator in any.
        return text.Any(char.IsLower) ? text : text.Replace(" OR ", " | ", StringComparison.Ordinal);
    }

    /// <summary>The query of a tree with all its words in small letters, so that operators among them are seen as such.</summary>
    public static string InSmallLetters(QueryNode node) => Of(Small(node));

    /// <summary>The query that asks for all of some parts and lets none be dropped.</summary>
    public static string AllOf(IEnumerable<QueryNode> parts)
    {
        var text = string.Join(" AND ", parts.Select(part => Tight(part)));
        return text.Any(char.IsLower) ? text : text.ToLowerInvariant().Replace(" and ", " AND ", StringComparison.Ordinal);
    }

    private static string Text(QueryNode node) => node switch
    {
        AllNode all => string.Join(' ', all.Parts.Select(Tight)),
        AnyNode any => string.Join(" OR ", any.Parts.Select(Tight)),
        NotNode not => "-" + Tight(not.Part),
        NearNode near => $"{Tight(near.Left)} {Sign(near)} {Tight(near.Right)}",
        AtLeastNode atLeast => $"atleast{atLeast.Times} {Tight(atLeast.Part)}",
        FieldNode field => $"{QueryFields.Name(field.Field)}:{Tight(field.Part)}",
        PhraseNode { IsTyped: true } phrase => $"\"{string.Join(' ', phrase.Words.Select(Letters))}\"",
        PhraseNode phrase => string.Join('-', phrase.Words.Select(Letters)),
        WordNode word => word.IsExact || QueryOperators.IsReserved(Letters(word)) ? $"\"{Letters(word)}\"" : Letters(word),
        DateNode date => "date:" + Range(date),
        StatedNode => "stated:yes",
        LanguageNode language => "lang:" + (language.Tag.Length == 0 ? QueryFilters.None : language.Tag),
        UndatedNode => "undated",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Not a part of a query."),
    };

    /// <summary>In parentheses, where it would else be read together with what is beside it.</summary>
    private static string Tight(QueryNode node) => node is AllNode or AnyNode or NearNode or AtLeastNode ? $"({Text(node)})" : Text(node);

    private static string Letters(WordNode word) => word.Text + (word.IsPrefix ? "*" : "");

    private static string Sign(NearNode near) => near.Distance is { } distance ? $"{(near.IsOrdered ? "adj" : "near")}{distance}" : "w/p";

    private static string Range(DateNode date) => date.From == date.To
        ? $"{date.From:yyyy-MM-dd}"
        : $"{date.From?.ToString("yyyy-MM-dd")}..{date.To?.ToString("yyyy-MM-dd")}";

    private static QueryNode Small(QueryNode node) => node switch
    {
        AllNode all => new AllNode([.. all.Parts.Select(Small)]),
        AnyNode any => new AnyNode([.. any.Parts.Select(Small)]),
        NotNode not => new NotNode(Small(not.Part)),
        NearNode near => near with { Left = Small(near.Left), Right = Small(near.Right) },
        AtLeastNode atLeast => atLeast with { Part = Small(atLeast.Part) },
        FieldNode field => field with { Part = Small(field.Part) },
        PhraseNode phrase => phrase with { Words = [.. phrase.Words.Select(word => word with { Text = word.Text.ToLowerInvariant() })] },
        WordNode word => word with { Text = word.Text.ToLowerInvariant() },
        _ => node,
    };
}
