using System.Text;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching.Matching;

/// <summary>
/// Marks in a text what a query found in it: its words in all their forms and spellings, its phrases, not what it excludes.
/// </summary>
public sealed class MatchMarker
{
    private readonly List<(SearchField? Field, TermPattern Pattern)> patterns = [];

    public MatchMarker(QueryNode? root) => Add(root, field: null);

    public bool IsEmpty => patterns.Count == 0;

    /// <summary>The text with <see cref="SnippetMarks"/> around matches.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">What it is of the article: a word that is asked for in headlines only is marked nowhere else.</param>
    /// <param name="language">The first part of its language's tag; empty where it is not known.</param>
    public string Mark(string text, SearchField field, string language)
    {
        var plain = SnippetMarks.Remove(text);
        var wanted = patterns.Where(
            pattern => pattern.Field is null || pattern.Field == field || (pattern.Field == SearchField.Quote && field == SearchField.Body))
            .ToList();
        if (wanted.Count == 0 || plain.Length == 0)
        {
            return plain;
        }

        var words = TextWords.Of(plain, language);
        var marked = new StringBuilder(plain.Length + 32);
        var written = 0;
        for (var at = 0; at < words.Tokens.Count;)
        {
            var end = wanted.Max(pattern => pattern.Pattern.EndAt(words, at));
            if (end < 0 || words.Tokens[at].Start < written) // two letters of a script without spaces may begin within a match
            {
                at++;
                continue;
            }

            var (first, last) = (words.Tokens[at], words.Tokens[end - 1]);
            marked.Append(plain, written, first.Start - written)
                .Append(SnippetMarks.Start)
                .Append(plain, first.Start, last.End - first.Start)
                .Append(SnippetMarks.End);
            written = last.End;
            at = end;
        }

        return marked.Append(plain, written, plain.Length - written).ToString();
    }

    private void Add(QueryNode? node, SearchField? field)
    {
        switch (node)
        {
            case WordNode or PhraseNode:
                patterns.Add((field, TermPattern.Of(node)!));
                break;
            case AllNode all:
                Add(all.Parts, field);
                break;
            case AnyNode any:
                Add(any.Parts, field);
                break;
            case NearNode near:
                Add([near.Left, near.Right], field);
                break;
            case AtLeastNode atLeast:
                Add(atLeast.Part, field);
                break;
            case FieldNode inner:
                Add(inner.Part, inner.Field);
                break;
        }
    }

    private void Add(IEnumerable<QueryNode> parts, SearchField? field)
    {
        foreach (var part in parts)
        {
            Add(part, field);
        }
    }
}
