using NewsArchive.Core.Searching.Language;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A tree as an index wants it: fields stand at single words and phrases, and what asks for nothing is gone.</summary>
internal static class QueryShape
{
    private const int MostParts = 200;

    /// <summary>The tree in that shape; null where it asks for nothing.</summary>
    public static QueryNode? Of(QueryNode? node, SearchField? field = null) => node switch
    {
        WordNode word => Word(word, field),
        PhraseNode phrase => Within(Phrase(phrase), field),
        FieldNode inner => Of(inner.Part, inner.Field),
        NotNode not => Of(not.Part, field) is { } part ? new NotNode(part) : null,
        AllNode all => Several(all.Parts, field, parts => new AllNode(parts)),
        AnyNode any => Several(any.Parts, field, parts => new AnyNode(parts)),
        AtLeastNode atLeast => Of(atLeast.Part, field) is { } part ? new AtLeastNode(atLeast.Times, part) : null,
        NearNode near => (Of(near.Left, field), Of(near.Right, field)) switch
        {
            ({ } left, { } right) => near with { Left = left, Right = right },
            var (left, right) => left ?? right,
        },
        _ => node,
    };

    /// <summary>The words of a node as the tokenizer cuts it.</summary>
    public static List<string> Words(string text) =>
        [
            .. WordTokens.Of(text)
                .Select(word => new string([.. word.Text.Where(letter => !IndexTerms.IsMark(letter))]))
                .Where(word => word.Length > 0),
        ];

    private static QueryNode? Word(WordNode word, SearchField? field)
    {
        var words = Words(word.Text);
        return words.Count == 0 ? null
            : words.Count == 1 ? Within(new WordNode(words[0], word.IsPrefix), field)
            : Within(
                new PhraseNode([.. words.Select((text, i) => new WordNode(text, word.IsPrefix && i == words.Count - 1))], IsTyped: false),
                field);
    }

    private static QueryNode? Phrase(PhraseNode phrase)
    {
        List<WordNode> words =
        [
            .. phrase.Words.SelectMany(
                (word, i) => Words(word.Text).Select(text => new WordNode(text, word.IsPrefix && i == phrase.Words.Count - 1))),
        ];
        return words.Count switch { 0 => null, 1 => words[0], _ => new PhraseNode(words, phrase.IsTyped) };
    }

    private static QueryNode? Within(QueryNode? part, SearchField? field) =>
        part is not null && field is { } known ? new FieldNode(known, part) : part;

    private static QueryNode? Several(IReadOnlyList<QueryNode> parts, SearchField? field, Func<IReadOnlyList<QueryNode>, QueryNode> join)
    {
        List<QueryNode> left = [.. parts.Take(MostParts).Select(part => Of(part, field)).OfType<QueryNode>()];
        return left.Count switch { 0 => null, 1 => left[0], _ => join(left) };
    }
}
