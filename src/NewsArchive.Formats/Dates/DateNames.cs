using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Formats.Dates;

/// <summary>
/// The names of months and weekdays that are read in a text: those of its language where that is known,
/// the English ones always, and others as far as all languages that have such a word agree on it.
/// </summary>
internal sealed class DateNames
{
    private static readonly FrozenDictionary<string, List<DateName>> Names = Collect();
    private static readonly FrozenDictionary<string,
        List<DateName>>.AlternateLookup<ReadOnlySpan<char>> Spellings = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string? language;

    /// <param name="language">The text's BCP 47 tag, or null.</param>
    public DateNames(string? language)
    {
        this.language = PrimaryOf(language) switch
        {
            "nb" or "nn" => "no",
            var primary => primary,
        };
        Order = DateOrderRule.Of(language);
    }

    /// <summary>Which of day and month comes first in numbers.</summary>
    public DateOrder Order { get; }

    /// <summary>
    /// The month a word names, or null. It is weak where the word may well mean something else (<c>may</c>, <c>march</c>,
    /// <c>ago</c>, <c>set</c>), so that only a day and a year beside it make it a month.
    /// </summary>
    public (int Month, bool IsWeak)? MonthOf(IReadOnlyList<DateName> names, ReadOnlySpan<char> word) =>
        Choose(names, isMonth: true) is { } name
        ? (name.Value, !IsStrong(name, word, shortest: 5))
        : null;

    /// <summary>
    /// The weekday a word names, or null; one that may well mean something else
    /// (<c>sat</c>, <c>so</c>) only where that is allowed.
    /// </summary>
    public DayOfWeek? WeekdayOf(IReadOnlyList<DateName> names, ReadOnlySpan<char> word, bool mayBeWeak) =>
        Choose(names, isMonth: false) is { } name && (mayBeWeak || IsStrong(name, word, shortest: 4))
        ? (DayOfWeek)(name.Value % 7)
        : null;

    /// <summary>What a word names in any language; null where nothing.</summary>
    public static IReadOnlyList<DateName>? Lookup(ReadOnlySpan<char> word) => Spellings.TryGetValue(word, out var names) ? names : null;

    private static string? PrimaryOf(string? language) => language?.Split('-', '_')[0].ToLowerInvariant();

    private bool IsStrong(DateName name, ReadOnlySpan<char> word, int shortest)
    {
        if (name.Language == language && language != "en")
        {
            return true;
        }

        // English names are capitalised. A name of a language the text is not said to be in must be unlike English words.
        return name.Language == "en"
            ? char.IsUpper(word[0]) || (!name.IsMonth && word.Length > 5)
            : language is null && (word.Length >= shortest || !Ascii.IsValid(word));
    }

    private DateName? Choose(IReadOnlyList<DateName> names, bool isMonth)
    {
        DateName? first = null;
        DateName? english = null;
        var agree = true;
        foreach (var name in names)
        {
            if (name.IsMonth != isMonth)
            {
                continue;
            }

            if (name.Language == language)
            {
                return name;
            }

            first ??= name;
            english ??= name.Language == "en" ? name : null;
            agree &= name.Value == first.Value;
        }

        return english ?? (agree ? first : null);
    }

    private static FrozenDictionary<string, List<DateName>> Collect()
    {
        var names = new Dictionary<string, List<DateName>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DateNameRow.All)
        {
            Add(names, row.Language, row.Months, isMonth: true);
            Add(names, row.Language, row.Weekdays, isMonth: false);
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, List<DateName>> names, string language, string list, bool isMonth)
    {
        var value = 0;
        foreach (var spellings in list.Split(';'))
        {
            value++;
            foreach (var spelling in spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names.TryAdd(spelling, []);
                names[spelling].Add(new DateName(language, isMonth, value));
            }
        }
    }
}

/// <summary>What a word names in a language: a month, 1 to 12, or else a weekday, 1 to 7 from Monday.</summary>
internal sealed record DateName(string Language, bool IsMonth, int Value);
