using NewsArchive.Core.Analysis;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Sqlite;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Searching.Postgres;

/// <summary>
/// Writes trees as conditions of PostgreSQL over <c>articles a LEFT JOIN sources s JOIN article_search w JOIN article_texts t</c>.
/// What its index cannot tell (paragraphs, quotations, captions, numbers of times) is looked up in the text of what the
/// index finds.
/// </summary>
internal sealed class PostgresQuery
{
    private const int MostBetween = 20; // words that a proximity looks over: PostgreSQL asks for each distance by itself
    private const string Quotations = "E'\"[^\"\\n]*\"?|“[^”\\n]*”?|„[^“”\\n]*|«[^»\\n]*»?'";

    private readonly List<(string Name, object? Value)> parameters = [];
    private readonly List<string> wanted = [];

    public PostgresQuery(SearchRequest request)
    {
        List<string> conditions = [];
        if (QueryShape.OfWrittenWords(request.Tree) is { } shape)
        {
            conditions.Add(Of(shape, isWanted: true));
        }

        if (request.From is not null || request.To is not null)
        {
            conditions.Add(Date(new DateNode(request.From, request.To)));
        }

        if (request.Sources.Count > 0 || request.WithoutSource)
        {
            conditions.Add(
                $"({(request.WithoutSource ? "a.source_id IS NULL OR " : "")}s.slug = ANY({Parameter(request.Sources.ToArray())}))");
        }

        if (request.Language is { } language)
        {
            conditions.Add(Language(ArticleLanguage.TagOf(language)));
        }

        if (request.StoryOf is { } article)
        {
            conditions.Add($"a.id IN ({StoryMembers.Query(Parameter(article))})");
        }

        if (request.NameId is { } name)
        {
            conditions.Add($"a.id IN ({NameReader.ArticlesQuery(Parameter(name))})");
        }

        if (request.UndatedOnly)
        {
            conditions.Add("a.date IS NULL");
        }

        if (request.StatedOnly)
        {
            conditions.Add(Stated);
        }

        Where = conditions.Count == 0 ? "TRUE" : string.Join(" AND ", conditions);
    }

    /// <summary>The condition.</summary>
    public string Where { get; }

    /// <summary>Any of the words and phrases that a match has, as a <c>tsquery</c>; null where the request names none.</summary>
    public string? Words => wanted.Count == 0 ? null : "(" + string.Join(" || ", wanted) + ")";

    // Only stated languages: what is derived from a text is kept by the index of SQLite.
    private string Language(string tag) => $"split_part(replace(lower(coalesce(a.language, '')), '_', '-'), '-', 1) = {Parameter(tag)}";

    private static string Stated => $"(a.date IS NOT NULL AND a.date_basis = '{nameof(Formats.Contract.Basis.Stated)}')";

    /// <summary>The values of the condition's parameters, and the caller's.</summary>
    public (string, object?)[] With(params ReadOnlySpan<(string, object?)> others) => [.. parameters, .. others];

    private string Of(QueryNode node, bool isWanted) => node switch
    {
        AllNode all => Joined(all.Parts.Select(part => Of(part, isWanted)), " AND "),
        AnyNode any => Joined(any.Parts.Select(part => Of(part, isWanted)), " OR "),
        NotNode not => $"NOT {Of(not.Part, isWanted: false)}",
        DateNode date => Date(date),
        UndatedNode => "(a.date IS NULL)",
        StatedNode => Stated,
        LanguageNode language => Language(language.Tag),
        FieldNode field => InField(field, isWanted),
        AtLeastNode atLeast => AtLeast(atLeast, isWanted),
        NearNode near => Near(near, isWanted),
        _ => $"(w.words @@ {Matching(node, isWanted)})",
    };

    private string Date(DateNode date) =>
        $"(a.date IS NOT NULL AND (a.date_upper IS NULL OR a.date_upper >= {Parameter(DayNumber.Of(date.From ?? DateOnly.MinValue))})"
        + $" AND (a.date_lower IS NULL OR a.date_lower <= {Parameter(DayNumber.Of(date.To ?? DateOnly.MaxValue))}))";

    private string InField(FieldNode node, bool isWanted)
    {
        if (node.Field == SearchField.Source)
        {
            var words = string.Join(' ', Leaf(node.Part).Select(word => word.Text));
            return $"(to_tsvector('simple', coalesce(s.name, '')) @@ plainto_tsquery('simple', {Parameter(words)}))";
        }

        var query = Matching(node.Part, isWanted);
        return node.Field switch
        {
            SearchField.Headline => $"(ts_filter(w.words, '{{a}}') @@ {query})",
            SearchField.Standfirst => $"(ts_filter(w.words, '{{b}}') @@ {query})",
            SearchField.Byline => $"(w.words @@ {query} AND to_tsvector('newsarchive', t.byline) @@ {query})",
            SearchField.Dateline => $"(w.words @@ {query} AND to_tsvector('newsarchive', t.dateline) @@ {query})",
            SearchField.Caption => $"(w.words @@ {query} AND to_tsvector('newsarchive', t.captions) @@ {query})",
            SearchField.Quote =>
                $"(w.words @@ {query} AND EXISTS (SELECT 1 FROM regexp_matches(t.body, {Quotations}, 'g') m WHERE "
                    + $"to_tsvector('newsarchive', m[1]) @@ {query}))",
            _ => $"(w.words @@ {query} AND to_tsvector('newsarchive', t.body) @@ {query})",
        };
    }

    private string AtLeast(AtLeastNode node, bool isWanted)
    {
        var query = Simple(node.Part) is { } simple ? Matching(simple, isWanted) : null;
        return query is null ? Of(node.Part, isWanted)
            : $"(w.words @@ {query} AND array_length(string_to_array(ts_headline('newsarchive', t.headline || E'\\n' || t.standfirst "
                + $"|| E'\\n' || t.body || E'\\n' || t.captions, {query},"
                + " 'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3)), chr(2)), 1) > "
                    + $"{Parameter(node.Times * (Simple(node.Part) is PhraseNode phrase ? phrase.Words.Count : 1))})";
    }

    private string Near(NearNode node, bool isWanted)
    {
        if (Simple(node.Left) is not { } left || Simple(node.Right) is not { } right)
        {
            return Joined([Of(node.Left, isWanted), Of(node.Right, isWanted)], " AND ");
        }

        var (one, other) = (Matching(left, isWanted), Matching(right, isWanted));
        if (node.Distance is not { } distance)
        {
            return $"(w.words @@ ({one} && {other}) AND EXISTS (SELECT 1 FROM regexp_split_to_table(t.body, E'\\n') p"
                + $" WHERE to_tsvector('newsarchive', p) @@ ({one} && {other})))";
        }

        var steps = Enumerable.Range(1, Math.Min(distance, MostBetween) + 1);
        var queries = steps.Select(step => $"tsquery_phrase({one}, {other}, {step})");
        var reversed = steps.Select(step => $"tsquery_phrase({other}, {one}, {step})");
        return $"(w.words @@ {Joined(node.IsOrdered ? queries : queries.Concat(reversed), " || ")})";
    }

    /// <summary>The node without its field, where it is a word, a phrase, or some of them.</summary>
    private static QueryNode? Simple(QueryNode node) => node switch
    {
        WordNode or PhraseNode => node,
        FieldNode field => Simple(field.Part),
        AnyNode any => any.Parts.All(part => part is WordNode or PhraseNode) ? any : null,
        _ => null,
    };

    private string Matching(QueryNode node, bool isWanted)
    {
        var query = node is AnyNode any ? Joined(any.Parts.Select(Query), " || ") : Query(node);
        if (isWanted)
        {
            wanted.Add(query);
        }

        return query;
    }

    private string Query(QueryNode node)
    {
        var words = Leaf(node);
        if (words.Count == 1 && words[0].IsPrefix)
        {
            var begun = WordBeginnings.Words(words[0].Text).Select(word => $"phraseto_tsquery('newsarchive', {Parameter(word)})");
            return Joined(begun.Prepend($"to_tsquery('newsarchive', {Parameter(words[0].Text + ":*")})"), " || ");
        }

        var plain = $"phraseto_tsquery('newsarchive', {Parameter(string.Join(' ', words.Select(word => word.Text)))})";
        return words.Count == 1 && SpellingVariants.Of(words[0].Text) is { } other
            ? $"({plain} || phraseto_tsquery('newsarchive', {Parameter(other)}))"
            : plain;
    }

    private static IReadOnlyList<WordNode> Leaf(QueryNode node) =>
        node switch { WordNode word => [word], PhraseNode phrase => phrase.Words, _ => [] };

    private string Parameter(object value)
    {
        var name = $"@q{parameters.Count}";
        parameters.Add((name, value));
        return name;
    }

    private static string Joined(IEnumerable<string> parts, string by) => $"({string.Join(by, parts)})";
}
