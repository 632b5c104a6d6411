namespace NewsArchive.Formats.Html.Body;

/// <summary>
/// Marks what stands behind a report's last words and speaks of it rather than telling it: who helped, who the author is,
/// whose right it is.
/// </summary>
internal sealed class AfterReport(IReadOnlyList<TextBlock> blocks)
{
    /// <summary>So many blocks at the end are looked at.</summary>
    private const int Last = 6;

    /// <summary>A note on an author or a right is shorter; see <see cref="TextWeight"/>.</summary>
    private const int LongestNote = 600;

    private static readonly string[] Verbs =
    [
        "is", "was", "has", "writes", "covers", "reports", "joined", "works", "can", "lives", "studied", "holds", "teaches", "ist", "war",
        "hat", "schreibt", "berichtet", "arbeitet", "studierte", "lebt", "est", "a", "écrit", "es", "escribe", "é", "escreve", "è",
        "scrive", "schrijft", "jest",
    ];

    /// <param name="authors">The names of those who wrote the report.</param>
    public void Mark(IReadOnlyList<string> authors)
    {
        var kept = blocks.Where(block => block.Reason is null).ToList();
        // Something must be left of the report.
        foreach (var block in kept.Skip(Math.Max(1, kept.Count - Last)))
            if (block.Weight < LongestNote) block.Reason = Reason(block, authors);
    }

    private static PageReason? Reason(TextBlock block, IReadOnlyList<string> authors)
    {
        if (PhraseTable.StartsCredit(block.Text)) return PageReason.Credit;
        if (IsRight(block.Text) && (block.Weight < 200 || block.Text[0] is '©' or 'ⓒ')) return PageReason.NoticeOfTheSite;
        return authors.Any(author => Introduces(block.Text, author)) ? PageReason.BylineOrDate : null;
    }

    private static bool IsRight(string text) =>
        text.AsSpan().IndexOfAny('©', 'ⓒ') >= 0 || text.Contains("copyright", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Ann Lee has covered the county since 2009": the name of an author and what that author is or does.</summary>
    private static bool Introduces(string text, string author)
    {
        if (author.Length < 5 || !text.StartsWith(author, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = text[author.Length..].TrimStart(',', ' ', ':', '–', '-');
        var verb = rest.Split(' ', 2)[0];
        return rest.Length == 0 || Verbs.Contains(verb, StringComparer.OrdinalIgnoreCase);
    }
}
