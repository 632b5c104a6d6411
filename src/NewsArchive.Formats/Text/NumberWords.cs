using System.Collections.Frozen;

namespace NewsArchive.Formats.Text;

/// <summary>
/// English words for numbers. <c>One</c> and <c>second</c> are left out where they stand alone: they mostly count nothing.
/// </summary>
public static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Small = Table(
        """
        zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
        sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90
        """);

    private static readonly FrozenDictionary<string, int> Ordinals = Table(
        "first 1 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 twentieth 20");

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["k"] = 1_000,
        ["million"] = 1_000_000,
        ["m"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["dozen"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static decimal? Scale(string word) => Scales.TryGetValue(word, out var scale) ? scale : null;

    /// <summary>A scale that is a word of its own, not a letter behind digits.</summary>
    public static decimal? SpelledScale(string word) => word.Length > 2 ? Scale(word) : null;

    public static int? Value(string word) => Small.TryGetValue(word, out var value) ? value : null;

    public static int? Ordinal(string word) => Ordinals.TryGetValue(word, out var value) ? value : null;

    private static FrozenDictionary<string, int> Table(string rows)
    {
        var words = rows.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToFrozenDictionary(row => row[0], row => int.Parse(row[1]), StringComparer.Ordinal);
    }
}
