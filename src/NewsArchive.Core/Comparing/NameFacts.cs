using System.Collections.Frozen;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Names, titles and places of two matched sentences: one name in two spellings, one person under two titles, and two places
/// behind the same words.
/// </summary>
internal static class NameFacts
{
    /// <summary>Offices that exclude each other before one name.</summary>
    private static readonly FrozenSet<string> Titles = new[]
    {
        "president", "chairman", "chairwoman", "premier", "minister", "secretary", "senator", "governor", "mayor", "king", "queen",
        "prince", "princess",
        "general", "colonel", "major", "captain", "lieutenant", "sergeant", "judge", "justice", "professor", "bishop", "archbishop", "pope",
        "sheriff", "inspector", "superintendent",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shortest word in which one wrong letter is a spelling and not another name.</summary>
    private const int ShortestSpelling = 5;

    public static IEnumerable<FoundFact> Of(string a, string b)
    {
        var (ofA, ofB) = (ProperNouns.Of(a), ProperNouns.Of(b));
        foreach (var x in ofA)
        {
            foreach (var y in ofB)
            {
                var (bareX, bareY) = (Bare(a, x), Bare(b, y));
                if (Spelling(bareX, bareY)) yield return new FoundFact(FactKind.Name, FactStatus.Differ, bareX.Text, bareY.Text);
                if (Title(x) is { } titleX && Title(y) is { } titleY && titleX != titleY && x.Words[^1] == y.Words[^1])
                {
                    yield return new FoundFact(FactKind.Title, FactStatus.Differ, x.Text, y.Text);
                }

                if (IsOtherPlace(a, x, b, y)) yield return new FoundFact(FactKind.Place, FactStatus.Differ, x.Text, y.Text);
            }
        }
    }

    /// <summary>The name without the offices before it.</summary>
    private static ProperNoun Bare(string sentence, ProperNoun name)
    {
        var offices = name.Words.TakeWhile(Titles.Contains).Count();
        if (offices == 0 || offices == name.Words.Count)
        {
            return name;
        }

        var start = name.Range.Start + WordTokens.Of(name.Text)[offices].Start;
        return new ProperNoun(new TextRange(start, name.Range.End - start), sentence[start..name.Range.End], [.. name.Words.Skip(offices)]);
    }

    /// <summary>The same words with and without hyphens, or one long word of several with one letter other.</summary>
    private static bool Spelling(ProperNoun x, ProperNoun y)
    {
        if (x.Key == y.Key)
        {
            return x.Words.Count > 1 && !string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase)
                && x.Text.Contains('-') != y.Text.Contains('-');
        }

        var differing = x.Words.Count == y.Words.Count && x.Words.Count > 1
            ? x.Words.Zip(y.Words).Where(pair => pair.First != pair.Second).ToList()
            : [];
        return differing is [var (one, other)] && Math.Min(one.Length, other.Length) >= ShortestSpelling && one[0] == other[0]
            // Korea and Korean are not two spellings.
            && !one.StartsWith(other, StringComparison.Ordinal) && !other.StartsWith(one, StringComparison.Ordinal)
            && Term.KeyOf(one) != Term.KeyOf(other) && IsOneLetterOff(one, other);
    }

    private static bool IsOneLetterOff(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start]) start++;
        return longer.Length - shorter.Length <= 1
            && shorter[(longer.Length == shorter.Length ? start + 1 : start)..] == longer[(start + 1)..];
    }

    // Secretary of State Mike Pompeo: the first office in the run counts, and a name must follow it.
    private static string? Title(ProperNoun name) =>
        name.Words.Count > 1 ? name.Words.Take(name.Words.Count - 1).FirstOrDefault(Titles.Contains) : null;

    // Paris and France do not differ where the other sentence has both.
    private static bool IsIn(string sentence, ProperNoun name) => WordTokens.Of(sentence).Exists(word => name.Words.Contains(word.Text));

    /// <summary>Different names behind "verb in": <c>died in Accra</c> and <c>died in Lagos</c>.</summary>
    private static bool IsOtherPlace(string a, ProperNoun x, string b, ProperNoun y) =>
        !IsIn(b, x) && !IsIn(a, y) && Before(a, x) is { } left && Before(b, y) is { } right && left == right;

    private static (string Verb, string Preposition)? Before(string sentence, ProperNoun name)
    {
        var words = Term.Of(sentence[..name.Range.Start]);
        return words.Count > 1 && words[^1].Word.Text is "in" or "at" or "near" or "from" && TermRarity.Of(words[^2].Key) > 1.5
            && !char.IsUpper(sentence[words[^2].Word.Start])
            ? (words[^2].Key, words[^1].Word.Text)
            : null;
    }
}
