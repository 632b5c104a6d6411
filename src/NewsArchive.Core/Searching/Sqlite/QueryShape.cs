using System.Buffers;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A tree as an index wants it: fields stand at single words and phrases, and what asks for nothing is gone.</summary>
internal static class QueryShape
{
    private const int MostParts = 200;

    /// <summary>The tree in that shape, with words as the index has them; null where it asks for nothing.</summary>
    public static QueryNode? Of(QueryNode? node) => new Shaping(TextAnalysis.Asked).Of(node, field: null);

    /// <summary>The same with words as PostgreSQL cuts them.</summary>
    public static QueryNode? OfWrittenWords(QueryNode? node) => new Shaping(Written).Of(node, field: null);

    /// <summary>The words of a text as the index has them.</summary>
    public static List<string> Words(string text) => [.. TextAnalysis.Words(text).Select(word => word.Text)];

    private static List<(string, bool)> Written(IReadOnlyList<(string Text, bool IsPrefix)> phrase)
    {
        List<(string, bool)> words = [];
        foreach (var (text, isPrefix) in phrase)
        {
            var found = WordTokens.Of(text);
            words.AddRange(found.Select((word, i) => (word.Text, isPrefix && i == found.Count - 1)));
        }

        return words;
    }

    private sealed class Shaping(Func<IReadOnlyList<(string Text, bool IsPrefix)>, IReadOnlyList<(string Text, bool IsPrefix)>> cut)
    {
        private static readonly SearchValues<char> OwnLetters = SearchValues.Create("äöüøåÄÖÜØÅ");

        public QueryNode? Of(QueryNode? node, SearchField? field) => node switch
        {
            WordNode word => Within(Joined([word], isTyped: false), field),
            PhraseNode phrase => Within(Joined(phrase.Words, phrase.IsTyped), field),
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

        private QueryNode? Joined(IReadOnlyList<WordNode> written, bool isTyped)
        {
            var isExact = written[0].IsExact;
            List<WordNode> words =
            [
                .. cut([.. written.Select(word => (word.Text, word.IsPrefix))]).Select(word => new WordNode(word.Text, word.IsPrefix)
                {
                    IsExact = isExact && !word.IsPrefix && WordLetters.ScriptOf(word.Text[0]) == Script.Spaced,
                }),
            ];
            words = words.Count == written.Count && !isExact
                ? [.. words.Zip(written, (word, typed) => word with { Other = OtherSpelling(typed.Text) })]
                : words;
            return words.Count switch { 0 => null, 1 => words[0], _ => new PhraseNode(words, isTyped) };
        }

        private static QueryNode? Within(QueryNode? part, SearchField? field) =>
            part is not null && field is { } known ? new FieldNode(known, part) : part;

        private QueryNode? Several(IReadOnlyList<QueryNode> parts, SearchField? field, Func<IReadOnlyList<QueryNode>, QueryNode> join)
        {
            List<QueryNode> left = [.. parts.Take(MostParts).Select(part => Of(part, field)).OfType<QueryNode>()];
            return left.Count switch { 0 => null, 1 => left[0], _ => join(left) };
        }

        /// <summary>A word as it is written where its letters are not to be had: <c>Koebenhavn</c>; null where it has none.</summary>
        private static string? OtherSpelling(string word) =>
            word.AsSpan().IndexOfAny(OwnLetters) < 0 ? null : TextAnalysis.Folded(string.Concat(word.Select(letter => letter switch
            {
                'ä' or 'Ä' => "ae",
                'ö' or 'Ö' or 'ø' or 'Ø' => "oe",
                'ü' or 'Ü' => "ue",
                'å' or 'Å' => "aa",
                _ => letter.ToString(),
            })));
    }
}
