using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Searching.Language;

/// <summary>Says in words what a tree asks for.</summary>
internal static class QuerySentence
{
    private const int MostShown = 12;

    public static string Of(QueryNode node) => node switch
    {
        AllNode all => All(all),
        AnyNode any => Several(any.Parts, " or "),
        NotNode not => $"not {Tight(not.Part)}",
        NearNode near => $"{Tight(near.Left)} {Nearness(near)} {Tight(near.Right)}",
        AtLeastNode atLeast => $"{Tight(atLeast.Part)} at least {atLeast.Times} times",
        FieldNode field => $"{Tight(field.Part)} {Place(field.Field)}",
        PhraseNode phrase => $"“{string.Join(' ', phrase.Words.Select(word => word.Text + (word.IsPrefix ? "…" : "")))}”"
            + (phrase.Words[0].IsExact ? " as written" : ""),
        WordNode { IsPrefix: true } word => $"words that begin with “{ReadingText.Short(word.Text)}”",
        WordNode word => $"“{ReadingText.Short(word.Text)}”{(word.IsExact ? " as written" : "")}",
        DateNode date => Dates(date),
        StatedNode => "with a date that their file states",
        UndatedNode => "without a date",
        LanguageNode { Tag: "" } => "in a language that is not known",
        LanguageNode language => $"in the language “{language.Tag}”",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Not a part of a query."),
    };

    private static string All(AllNode all)
    {
        var filters = all.Parts.Where(IsFilter).ToList();
        var wanted = all.Parts.Where(part => part is not NotNode && !IsFilter(part)).ToList();
        var unwanted = all.Parts.OfType<NotNode>().Select(not => not.Part).ToList();
        return string.Join(", ", new[]
        {
            wanted.Count == 0 ? null : Several(wanted, " and "),
            unwanted.Count == 0 ? null : (wanted.Count == 0 ? "not " : "but not ") + Several(unwanted, " or "),
            filters.Count == 0 ? null : Several(filters, " and "),
        }.OfType<string>());
    }

    private static bool IsFilter(QueryNode node) => node is DateNode or StatedNode or UndatedNode or LanguageNode;

    private static string Several(IReadOnlyList<QueryNode> parts, string between) => parts.Count > MostShown
        ? string.Join(between, parts.Take(MostShown).Select(Tight)) + $"{between}{parts.Count - MostShown:N0} more"
        : string.Join(between, parts.Select(Tight));

    private static string Tight(QueryNode node) => node is AllNode or AnyNode or NearNode ? $"({Of(node)})" : Of(node);

    private static string Nearness(NearNode near) => (near.Distance, near.IsOrdered) switch
    {
        (null, _) => "in one paragraph with",
        (0, true) => "right before",
        (1, true) => "at most a word before",
        ({ } distance, true) => $"at most {distance} words before",
        (0, false) => "right beside",
        (1, false) => "at most a word from",
        ({ } distance, false) => $"at most {distance} words from",
    };

    private static string Place(SearchField field) => field switch
    {
        SearchField.Quote => "within quotation marks",
        SearchField.Source => "in the source’s name",
        SearchField.Caption => "in a caption",
        SearchField.Body => "in the text",
        _ => $"in the {QueryFields.Name(field)}",
    };

    private static string Dates(DateNode date) => (date.From, date.To) switch
    {
        ({ } from, { } to) => $"dated {DayRange.Of(from, to)}",
        ({ } from, null) => $"dated {Day(from)} or later",
        (null, { } to) => $"dated {Day(to)} or earlier",
        _ => "at any date",
    };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy");
}
