namespace NewsArchive.Core.Searching.Language;

/// <summary>A query as it was read. Every text is one; what could not be read was passed over, and the notes say so.</summary>
public sealed record ParsedQuery
{
    public static ParsedQuery Empty { get; } = new() { Text = "" };

    /// <summary>The query as a search box shows it again: what of it was read, without control characters.</summary>
    public required string Text { get; init; }

    /// <summary>What is asked for; null where nothing is.</summary>
    public QueryNode? Root { get; init; }

    /// <summary>
    /// Whether words were only put side by side. All of them are asked for first; where no article has them all,
    /// those may be dropped whose absence costs least. Phrases, fields and filters beside them always hold.
    /// </summary>
    public bool IsWordList { get; init; }

    /// <summary>The words of a word list, in their order; what may be dropped. A word with hyphens is a phrase here.</summary>
    public IReadOnlyList<QueryNode> Words { get; init; } = [];

    /// <summary>How it was read, where that is not plain, in whole sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Other ways in which it could have been meant.</summary>
    public IReadOnlyList<OtherReading> Others { get; init; } = [];

    /// <summary>Whether past revisions are to be searched too.</summary>
    public bool WithRevisions { get; init; }

    /// <summary>Whether there is more in it than words side by side, so that a reader may want to know how it was read.</summary>
    public bool IsRemarkable =>
        Root is not null && (!IsWordList || Notes.Count > 0 || !(Root is AllNode all ? all.Parts : [Root]).All(Words.Contains));

    /// <summary>What is asked for, in words: <c>“korea” and (“kim” or “moon”), but not “trump”</c>.</summary>
    public string InWords => Root is null ? "nothing" : QuerySentence.Of(Root);

    /// <summary>The query in its plainest form, which is read as the same tree.</summary>
    public string Plain => Root is null ? "" : QueryText.Of(Root);
}

/// <summary>Another way in which a query could have been meant.</summary>
/// <param name="Words">What is different in it, as the words of a link.</param>
/// <param name="Query">The query that says so plainly.</param>
public sealed record OtherReading(string Words, string Query);
