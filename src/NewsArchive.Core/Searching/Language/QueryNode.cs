namespace NewsArchive.Core.Searching.Language;

/// <summary>
/// A part of a query, of any index: the parser makes it, each index translates it, a page says it in words.
/// Words in it are as they were typed; an index folds case, accents and spelling by its own rules.
/// </summary>
public abstract record QueryNode;

/// <summary>
/// A word, in any of its forms unless it is exact. What is written with hyphens or marks inside is a <see cref="PhraseNode"/>.
/// </summary>
/// <param name="Text">Letters and digits only.</param>
/// <param name="IsPrefix">Whether the word only begins so (<c>nucle*</c>).</param>
public sealed record WordNode(string Text, bool IsPrefix = false) : QueryNode
{
    /// <summary>Whether only the word as it stands is meant, in whatever case and accents, and none of its other forms.</summary>
    public bool IsExact { get; init; }

    /// <summary>The word as it is written without letters of its own, <c>Koebenhavn</c>, where an index asks for both; else null.</summary>
    internal string? Other { get; init; }
}

/// <summary>Words one right after the other.</summary>
/// <param name="Words">At least two; the last may be a prefix.</param>
/// <param name="IsTyped">Whether quotation marks were typed; a hyphenated word is a phrase without them.</param>
public sealed record PhraseNode(IReadOnlyList<WordNode> Words, bool IsTyped = true) : QueryNode
{
    public bool Equals(PhraseNode? other) => other is not null && IsTyped == other.IsTyped && Words.SequenceEqual(other.Words);

    public override int GetHashCode() => Words.Aggregate(17, HashCode.Combine);
}

/// <summary>Words or phrases close to each other.</summary>
/// <param name="Left">A word, a phrase, or any of several.</param>
/// <param name="Right">As <paramref name="Left"/>.</param>
/// <param name="Distance">The most words between them; null where they only need to stand in one paragraph.</param>
/// <param name="IsOrdered">Whether the left one comes first (<c>adj3</c>).</param>
public sealed record NearNode(QueryNode Left, QueryNode Right, int? Distance, bool IsOrdered) : QueryNode;

/// <summary>All of the parts (AND). A <see cref="NotNode"/> among them takes away.</summary>
public sealed record AllNode(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(AllNode? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(19, HashCode.Combine);
}

/// <summary>Any of the parts (OR).</summary>
public sealed record AnyNode(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(AnyNode? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(23, HashCode.Combine);
}

/// <summary>A word or phrase so many times in one article (<c>atleast3 word</c>).</summary>
public sealed record AtLeastNode(int Times, QueryNode Part) : QueryNode;

/// <summary>All articles but those of the part.</summary>
public sealed record NotNode(QueryNode Part) : QueryNode;

/// <summary>The part, looked for in one field only.</summary>
public sealed record FieldNode(SearchField Field, QueryNode Part) : QueryNode;

/// <summary>Articles whose date overlaps a range of days; both ends inclusive, either of them open.</summary>
public sealed record DateNode(DateOnly? From, DateOnly? To) : QueryNode;

/// <summary>Articles without a date.</summary>
public sealed record UndatedNode : QueryNode;

/// <summary>Articles whose date their file states; derived, inferred and curated dates are left out (<c>stated:yes</c>).</summary>
public sealed record StatedNode : QueryNode;

/// <summary>Articles in a language, stated or derived from the text (<c>lang:de</c>).</summary>
/// <param name="Tag">The first part of its tag in lower case; empty for articles whose language is not known.</param>
public sealed record LanguageNode(string Tag) : QueryNode;
