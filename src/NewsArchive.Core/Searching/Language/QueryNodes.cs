namespace NewsArchive.Core.Searching.Language;

/// <summary>Puts nodes together so that no two trees mean the same only because of parentheses.</summary>
internal static class QueryNodes
{
    /// <summary>All of the parts, each once; the part itself where there is one.</summary>
    public static QueryNode? All(IEnumerable<QueryNode?> parts)
    {
        var flat = parts.OfType<QueryNode>().SelectMany(part => part is AllNode all ? all.Parts : [part]).Distinct().ToList();
        return flat.Count > 1 ? new AllNode(flat) : flat.FirstOrDefault();
    }

    /// <summary>Any of the parts, each once; the part itself where there is one.</summary>
    public static QueryNode? Any(IEnumerable<QueryNode?> parts)
    {
        var flat = parts.OfType<QueryNode>().SelectMany(part => part is AnyNode any ? any.Parts : [part]).Distinct().ToList();
        return flat.Count > 1 ? new AnyNode(flat) : flat.FirstOrDefault();
    }

    public static QueryNode Not(QueryNode part) => part is NotNode not ? not.Part : new NotNode(part);

    /// <summary>The part in a field. What stands nearer to a word holds for it, and a date or a language is in no field.</summary>
    public static QueryNode In(SearchField field, QueryNode part) => part switch
    {
        AllNode all => All(all.Parts.Select(inner => In(field, inner)))!,
        AnyNode any => Any(any.Parts.Select(inner => In(field, inner)))!,
        NotNode not => Not(In(field, not.Part)),
        FieldNode or DateNode or UndatedNode or StatedNode or LanguageNode => part,
        _ => new FieldNode(field, part),
    };

    /// <summary>What can stand at the side of a proximity, or be asked for several times.</summary>
    public static bool IsTerm(QueryNode node) =>
        node is WordNode or PhraseNode || (node is AnyNode any && any.Parts.All(part => part is WordNode or PhraseNode));

    /// <summary>Whether two parts near each other are expanded to no more than a query may ask for.</summary>
    public static bool MayBeNear(QueryNode left, QueryNode right) => Ends(left) * Ends(right) <= QueryLimits.MaxExpanded;

    /// <summary>Two parts near each other. What is more than words is taken apart: each of its words must stand near.</summary>
    public static QueryNode Near(QueryNode left, QueryNode right, Func<QueryNode, QueryNode, QueryNode> join) => (left, right) switch
    {
        _ when IsTerm(left) && IsTerm(right) => join(left, right),
        (FieldNode { Field: var field, Part: var inner },
            FieldNode other) when field == other.Field => In(field, Near(inner, other.Part, join)),
        (FieldNode field, _) when IsTerm(right) => In(field.Field, Near(field.Part, right, join)),
        (_, FieldNode field) when IsTerm(left) => In(field.Field, Near(left, field.Part, join)),
        (AnyNode any, _) when !IsTerm(any) => Any(any.Parts.Select(part => Near(part, right, join)))!,
        (_, AnyNode any) when !IsTerm(any) => Any(any.Parts.Select(part => Near(left, part, join)))!,
        (AllNode all, _) => All(all.Parts.Select(part => Near(part, right, join)))!,
        (_, AllNode all) => All(all.Parts.Select(part => Near(left, part, join)))!,
        (NearNode near, _) when IsTerm(right) => All([near, join(near.Right, right)])!,
        (_, NearNode near) when IsTerm(left) => All([join(left, near.Left), near])!,
        _ => All([left, right])!,
    };

    /// <summary>How many words, proximities and alternatives of words a part has that something else can be near to.</summary>
    private static long Ends(QueryNode node) => node switch
    {
        _ when IsTerm(node) => 1,
        AllNode all => all.Parts.Sum(Ends),
        AnyNode any => any.Parts.Sum(Ends),
        FieldNode field => Ends(field.Part),
        _ => 1,
    };

    public static QueryNode AtLeast(int times, QueryNode part) => part switch
    {
        _ when times == 1 => part,
        AllNode all => All(all.Parts.Select(inner => AtLeast(times, inner)))!,
        FieldNode field => In(field.Field, AtLeast(times, field.Part)),
        _ when IsTerm(part) => new AtLeastNode(times, part),
        _ => part,
    };
}
