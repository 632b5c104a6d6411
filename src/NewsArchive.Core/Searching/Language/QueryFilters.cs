using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Searching.Language;

/// <summary>
/// The filters by language and date: <c>lang:de</c>, <c>date:2018-09</c>, <c>date:2018-09-18..2018-09-21</c>, <c>before:</c>,
/// <c>after:</c>, <c>stated:yes</c>.
/// </summary>
internal static class QueryFilters
{
    /// <summary>The value that asks for what an article does not have.</summary>
    public const string None = "none";

    private static readonly string[] Names =
    [
        "date", "before", "after", "since", "until", "stated", "undated", "revisions", "lang", "language",
    ];

    public static bool IsName(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static bool AsksForRevisions(string name, string value) =>
        name.Equals("revisions", StringComparison.OrdinalIgnoreCase) && IsYes(value);

    /// <summary>The filter; null where the value is none, which a note says.</summary>
    public static QueryNode? Read(string name, string value, List<string> notes)
    {
        switch (name.ToUpperInvariant())
        {
            case "STATED":
                return IsYes(value) ? new StatedNode() : Without(notes, value, "stated:", "yes");
            case "UNDATED":
                return IsYes(value) ? new UndatedNode() : Without(notes, value, "undated:", "yes");
            case "REVISIONS":
                return IsYes(value) ? null : Without(notes, value, "revisions:", "yes");
            case "LANG" or "LANGUAGE":
                return Language(value, notes);
            case "DATE" when value.Equals(None, StringComparison.OrdinalIgnoreCase):
                return new UndatedNode();
            case "DATE":
                return Range(value, notes);
            default:
                return Bound(name, value, notes);
        }
    }

    private static LanguageNode? Language(string value, List<string> notes)
    {
        if (value.Equals(None, StringComparison.OrdinalIgnoreCase))
        {
            return new LanguageNode("");
        }

        if (value.Length > 1 && ArticleLanguage.TagOf(value) is { Length: > 1 } tag)
        {
            return new LanguageNode(tag);
        }

        notes.Add($"“lang:{ReadingText.Short(value)}” was ignored: write the tag of a language, such as lang:de, or lang:none.");
        return null;
    }

    private static bool IsYes(string value) =>
        value.Equals("yes", StringComparison.OrdinalIgnoreCase) || value.Equals("true", StringComparison.OrdinalIgnoreCase) || value == "1";

    private static QueryNode? Without(List<string> notes, string value, string prefix, string allowed)
    {
        notes.Add($"“{prefix}{ReadingText.Short(value)}” was ignored: only {prefix}{allowed} works.");
        return null;
    }

    private static DateNode? Range(string value, List<string> notes)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || value.Contains('/', StringComparison.Ordinal) || value.Contains('[', StringComparison.Ordinal)
            || value.Contains('{', StringComparison.Ordinal))
        {
            return Date(value, notes) is { } whole ? NodeOf(whole.Lower, whole.Upper, value, notes) : null;
        }

        var (first, last) = (value[..dots].Trim(), value[dots..].Trim('.', ' '));
        var from = first.Length == 0 ? null : Date(first, notes);
        var to = last.Length == 0 ? null : Date(last, notes);
        if ((first.Length > 0 && from is null) || (last.Length > 0 && to is null))
        {
            return null;
        }

        if (from?.Lower > to?.Upper)
        {
            notes.Add($"The first date of “{ReadingText.Short(value)}” is later than the last, so they were swapped.");
            (from, to) = (to, from);
        }

        return NodeOf(from?.Lower, to?.Upper, value, notes);
    }

    private static DateNode? Bound(string name, string value, List<string> notes)
    {
        if (Date(value, notes) is not { } date)
        {
            return null;
        }

        return name.ToUpperInvariant() switch
        {
            "BEFORE" => NodeOf(null, date.Lower is { } day && day > DateOnly.MinValue ? day.AddDays(-1) : date.Lower, value, notes),
            "AFTER" => NodeOf(date.Upper is { } day && day < DateOnly.MaxValue ? day.AddDays(1) : date.Upper, null, value, notes),
            "SINCE" => NodeOf(date.Lower, null, value, notes),
            _ => NodeOf(null, date.Upper, value, notes),
        };
    }

    private static DateNode? NodeOf(DateOnly? from, DateOnly? to, string value, List<string> notes)
    {
        if (from is not null || to is not null)
        {
            return new DateNode(from, to);
        }

        notes.Add($"The date “{ReadingText.Short(value)}” sets no limit and was ignored.");
        return null;
    }

    /// <summary>An EDTF date, or one as newspapers write it.</summary>
    private static EdtfDate? Date(string value, List<string> notes)
    {
        if (EdtfDate.TryParse(value.Trim(), out var date))
        {
            return date;
        }

        if (DatePhrases.TryParseWhole(value, language: null, out var phrase, yearAlone: true) && phrase.Date is { } written)
        {
            notes.Add($"“{ReadingText.Short(value)}” was read as {written.Display}.");
            return written;
        }

        notes.Add(value.Trim().Length == 0
            ? "A date is missing; write date:2018-09-20, date:2018-09 or date:2018."
            : $"“{ReadingText.Short(value)}” is not a date and was ignored; write 2018-09-20, 2018-09 or 2018.");
        return null;
    }
}
