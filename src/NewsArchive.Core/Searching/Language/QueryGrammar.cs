namespace NewsArchive.Core.Searching.Language;

/// <summary>
/// Builds the tree by recursive descent. From the weakest tie to the strongest: OR, AND (or nothing between), NOT or -,
/// proximity, a field. An operator that lacks a side joins nothing and is passed over.
/// </summary>
internal sealed class QueryGrammar(List<QueryToken> tokens, List<string> notes, bool orFirst)
{
    private readonly QueryTerms terms = new(notes);
    private int position;
    private int depth;

    /// <summary>Operators that joined nothing.</summary>
    public List<string> Lone { get; } = [];

    /// <summary>Whether AND and OR stand side by side without parentheses to say which comes first.</summary>
    public bool IsMixed { get; private set; }

    /// <summary>The parts that stand side by side, where nothing else ties them; else null.</summary>
    public IReadOnlyList<QueryNode>? SideBySide { get; private set; }

    public QueryNode? Read()
    {
        var root = orFirst ? And() : Or();
        return root;
    }

    private QueryToken? Current => position < tokens.Count ? tokens[position] : null;

    private bool Is(QueryTokenKind kind) => Current?.Kind == kind;

    private QueryNode? Or()
    {
        List<QueryNode?> parts = [];
        var (mostParts, hasOr) = (0, false);
        while (true)
        {
            var (part, count) = orFirst ? (Prefixed(), 1) : Row();
            parts.Add(part);
            mostParts = Math.Max(mostParts, count);
            if (!Is(QueryTokenKind.Or))
            {
                break;
            }

            var sign = tokens[position++];
            hasOr |= part is not null;
            LoneUnless(part is not null && HasOperand(), sign);
        }

        IsMixed |= hasOr && mostParts > 1 && parts.Count(part => part is not null) > 1;
        if (depth == 0 && hasOr)
        {
            SideBySide = null;
        }

        return QueryNodes.Any(parts);
    }

    private QueryNode? And() => Row().Node;

    /// <summary>Parts in a row, with or without AND between them.</summary>
    private (QueryNode? Node, int Count) Row()
    {
        List<QueryNode> parts = [];
        var isPlain = true;
        while (Current is { Kind: not QueryTokenKind.Close } token && (orFirst || token.Kind != QueryTokenKind.Or))
        {
            if (token.Kind == QueryTokenKind.And)
            {
                position++;
                LoneUnless(parts.Count > 0 && HasOperand(), token);
                isPlain = false;
                continue;
            }

            var before = position;
            if ((orFirst ? Or() : Prefixed()) is { } part)
            {
                parts.Add(part);
            }

            position += position == before ? 1 : 0; // whatever it is, it is not read twice
        }

        if (depth == 0)
        {
            SideBySide = isPlain ? parts : null;
        }

        return (QueryNodes.All(parts), parts.Count(part => part is not (NotNode or DateNode or UndatedNode or StatedNode or LanguageNode)));
    }

    private QueryNode? Prefixed()
    {
        if (!Is(QueryTokenKind.Not))
        {
            return Near();
        }

        var sign = tokens[position++];
        var isTwice = Is(QueryTokenKind.Not);
        var part = isTwice ? Prefixed() : Near();
        LoneUnless(part is not null, sign);
        return part is null || isTwice ? part : QueryNodes.Not(part);
    }

    private QueryNode? Near()
    {
        var left = Single();
        QueryNode? all = null; // the pairs before, of which each shares a part with the next
        while (Is(QueryTokenKind.Near))
        {
            var sign = tokens[position++];
            var right = Single();
            if (left is null || right is null)
            {
                LoneUnless(false, sign);
                left ??= right;
                continue;
            }

            var isExpanded = QueryNodes.MayBeNear(left, right);
            if (!isExpanded)
            {
                notes.Add($"“{sign.Text}” would expand to more than {QueryLimits.MaxExpanded} proximities; its sides need not be near.");
            }
            else if (!QueryNodes.IsTerm(InField(left)) || !QueryNodes.IsTerm(InField(right)))
            {
                notes.Add($"“{sign.Text}” joins only words and phrases; the rest was expanded.");
            }

            var pair = isExpanded
                ? QueryNodes.Near(left, right, (a, b) => new NearNode(a, b, sign.Number, sign.IsOrdered))
                : QueryNodes.All([left, right]);
            all = QueryNodes.All([all, pair]);
            left = left is FieldNode { Field: var field } && right is not FieldNode ? QueryNodes.In(field, right) : right;
        }

        return all ?? left;
    }

    private QueryNode? Single()
    {
        if (Current is not { } token)
        {
            return null;
        }

        switch (token.Kind)
        {
            case QueryTokenKind.Word:
                position++;
                return terms.Word(token.Text);
            case QueryTokenKind.Phrase:
                position++;
                return terms.Phrase(token.Text);
            case QueryTokenKind.Filter:
                position++;
                return token.Filter;
            case QueryTokenKind.Open:
                return Group();
            case QueryTokenKind.Field:
                position++;
                return Of(token, $"{token.Text}:", part => QueryNodes.In(token.Field, part));
            case QueryTokenKind.AtLeast:
                position++;
                return Of(token, token.Text, part => QueryNodes.AtLeast(token.Number!.Value, part));
            default:
                return null;
        }
    }

    private QueryNode? Group()
    {
        position++;
        depth++;
        var inner = orFirst ? And() : Or();
        position += Is(QueryTokenKind.Close) ? 1 : 0;
        depth--;
        return inner;
    }

    private QueryNode? Of(QueryToken token, string shown, Func<QueryNode, QueryNode> make)
    {
        // headline:-word leaves out articles with the word in the headline.
        var part = Is(QueryTokenKind.Not) ? Prefixed() : Single();
        if (part is null)
        {
            notes.Add($"Nothing follows “{shown}”, so it was ignored.");
            return null;
        }

        return make(part);
    }

    /// <summary>What is asked for in a field: a field before one side holds for both, which is no surprise worth a note.</summary>
    private static QueryNode InField(QueryNode node) => node is FieldNode field ? field.Part : node;

    private bool HasOperand() =>
        Current?.Kind is not (null or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Near);

    private void LoneUnless(bool joins, QueryToken sign)
    {
        if (!joins)
        {
            Lone.Add(sign.Text);
        }
    }
}
