using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Formats.Dates;

/// <summary>
/// The names of months and weekdays that are read in a text: those of its language where that is known,
/// the English ones always, and others as far as all languages that have such a word agree on it.
/// </summary>
internal sealed class DateNames
{
    private static readonly FrozenDictionary<string, List<Name>> Names = Collect();

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
    public (int Month, bool IsWeak)? MonthOf(ReadOnlySpan<char> word) => Find(word, isMonth: true) is { } name
        ? (name.Value, !IsStrong(name, word, shortest: 5))
        : null;

    /// <summary>The weekday a word names, or null where it may well mean something else.</summary>
    public DayOfWeek? WeekdayOf(ReadOnlySpan<char> word) => Find(word, isMonth: false) is { } name && IsStrong(name, word, shortest: 4)
        ? (DayOfWeek)(name.Value % 7)
        : null;

    public static string? PrimaryOf(string? language) => language?.Split('-', '_')[0].ToLowerInvariant();

    private bool IsStrong(Name name, ReadOnlySpan<char> word, int shortest)
    {
        if (name.Language == language && language != "en")
        {
            return true;
        }

        // English names are capitalised. A name of a language the text is not said to be in must be unlike an ordinary word.
        return name.Language == "en"
            ? char.IsUpper(word[0]) || (!name.IsMonth && word.Length > 5)
            : language is null && word.Length >= shortest;
    }

    private Name? Find(ReadOnlySpan<char> word, bool isMonth)
    {
        if (word.Length > 16 || !Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Composed(word), out var names))
        {
            return null;
        }

        var ofRole = names.FindAll(name => name.IsMonth == isMonth);
        var known = ofRole.Find(name => name.Language == language) ?? ofRole.Find(name => name.Language == "en");
        return known ?? (ofRole.TrueForAll(name => name.Value == ofRole[0].Value) ? ofRole.FirstOrDefault() : null);
    }

    /// <summary>Accents may follow their letters as characters of their own.</summary>
    private static ReadOnlySpan<char> Composed(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('\u0300', '\u036F') ? word.ToString().Normalize(NormalizationForm.FormC) : word;

    private static FrozenDictionary<string, List<Name>> Collect()
    {
        var names = new Dictionary<string, List<Name>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DateNameRow.All)
        {
            Add(names, row.Language, row.Months, isMonth: true);
            Add(names, row.Language, row.Weekdays, isMonth: false);
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, List<Name>> names, string language, string list, bool isMonth)
    {
        var value = 0;
        foreach (var spellings in list.Split(';'))
        {
            value++;
            foreach (var spelling in spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names.TryAdd(spelling, []);
                names[spelling].Add(new Name(language, isMonth, value));
            }
        }
    }

    /// <summary>A name; its value is 1 to 12 from January, or 1 to 7 from Monday.</summary>
    private sealed record Name(string Language, bool IsMonth, int Value);
}
