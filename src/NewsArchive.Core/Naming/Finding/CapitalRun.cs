namespace NewsArchive.Core.Naming.Finding;

/// <summary>Words with a capital that stand side by side in a sentence: what the rules decide on.</summary>
/// <param name="part">The part of the article.</param>
/// <param name="text">The part's words.</param>
/// <param name="sentence">All words of the sentence.</param>
/// <param name="from">The number of its first word in the sentence.</param>
/// <param name="to">The number behind that of its last.</param>
internal sealed class CapitalRun(NamePart part, string text, List<NameToken> sentence, int from, int to)
{
    private string? key;
    private string? bodyKey;

    public NamePart Part => part;

    public int Count => to - from;

    public NameToken First => sentence[from];

    public NameToken Last => sentence[to - 1];

    public NameToken this[int index] => sentence[from + index];

    /// <summary>The word before it in the sentence, whatever parts them; null where it begins the sentence.</summary>
    public NameToken? Before => from > 0 ? sentence[from - 1] : null;

    /// <summary>The name's words as written.</summary>
    public string Form => text[First.Start..Last.End];

    /// <summary>The key of its words as those of an organisation.</summary>
    public string BodyKey => bodyKey ??= NameKey.OfOrganisation(Form);

    /// <summary>The key of its words.</summary>
    public string Key => key ??= NameKey.Of(Form);

    /// <summary>What stands directly before it, up to the word before.</summary>
    public ReadOnlySpan<char> Gap => text.AsSpan(from > 0 ? sentence[from - 1].End
        : 0, First.Start - (from > 0 ? sentence[from - 1].End : 0));

    /// <summary>The text behind it.</summary>
    public ReadOnlySpan<char> Behind => text.AsSpan(Last.End);

    /// <summary>The words of the sentence behind it.</summary>
    public IEnumerable<NameToken> Following => sentence.Skip(to);

    public IEnumerable<NameToken> Tokens => sentence.Skip(from).Take(Count);

    /// <summary>Whether any of its words is so.</summary>
    public bool Any(Func<NameToken, bool> isSo)
    {
        for (var at = from; at < to; at++)
        {
            if (isSo(sentence[at])) return true;
        }

        return false;
    }

    /// <summary>Whether all of its words are so.</summary>
    public bool All(Func<NameToken, bool> isSo)
    {
        for (var at = from; at < to; at++)
        {
            if (!isSo(sentence[at])) return false;
        }

        return true;
    }

    /// <summary>The word a number of places behind it; null beyond the sentence.</summary>
    public NameToken? After(int number = 0) => to + number < sentence.Count ? sentence[to + number] : null;

    /// <summary>The word a number of places before it; null beyond the sentence.</summary>
    public NameToken? Preceding(int number = 0) => from - 1 - number >= 0 ? sentence[from - 1 - number] : null;

    /// <summary>A part of it, by the numbers of its words; may reach beyond it.</summary>
    public CapitalRun Sub(int start, int end) => new(part, text, sentence, from + start, from + end);

    /// <summary>The known body that the words right before it name; null where they name none.</summary>
    public KnownName? KnownBefore(int words) => from >= words ? NameLists.Organisation(Sub(-words, 0).Key) : null;

    /// <summary>Its words from a place in the text on; null where none are left.</summary>
    public CapitalRun? StartingAt(int start)
    {
        var at = 0;
        while (at < Count && this[at].Start < start) at++;
        while (at < Count && !this[at].IsCapital) at++;
        return at == 0 ? this : at == Count ? null : Sub(at, Count);
    }

    /// <summary>Whether it stands behind a preposition of place, with nothing but a space between.</summary>
    public bool IsLocated => Before is { IsCapital: false } before && Gap is " " && NameLists.Has("locatives", before.Lower);
}
