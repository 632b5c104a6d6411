using System.Buffers;
using System.Globalization;
using System.Text;
using NewsArchive.Formats.Contract;
using UtfUnknown;

namespace NewsArchive.Formats.Decoding;

/// <summary>What encoding bytes that are no UTF-8 are probably in.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Name">Its usual name, such as <c>windows-1251</c>.</param>
/// <param name="Confidence">How sure that is, from 0 to 1.</param>
internal sealed record EncodingGuess(Encoding Encoding, string Name, double Confidence)
{
    /// <summary>Below it nobody should rely on what is read; measured on texts of 24 languages, of a headline and longer.</summary>
    public const double Sure = .5;

    /// <summary>A detector learns nothing from more.</summary>
    private const int SampleLength = 64 * 1024;

    /// <summary>How sure windows-1252 is where its letters make words: most files that are no UTF-8 are in it.</summary>
    private const double Western = .65;

    private const string Usual = "windows-1252";

    /// <summary>
    /// What the detector's names are read as. Where a vendor's encoding holds all of a standard one, it is meant: its quotation marks
    /// are the control characters of the other (WHATWG Encoding Standard). Encodings that are not here, of consoles and of rare
    /// alphabets, are taken for common ones more often than they occur.
    /// </summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["windows-1250"] = "windows-1250",
        ["windows-1251"] = "windows-1251",
        ["windows-1252"] = "windows-1252",
        ["windows-1253"] = "windows-1253",
        ["windows-1255"] = "windows-1255",
        ["windows-1256"] = "windows-1256",
        ["windows-1257"] = "windows-1257",
        ["windows-1258"] = "windows-1258",
        ["iso-8859-1"] = "windows-1252",
        ["iso-8859-2"] = "iso-8859-2",
        ["iso-8859-4"] = "iso-8859-4",
        ["iso-8859-5"] = "iso-8859-5",
        ["iso-8859-6"] = "iso-8859-6",
        ["iso-8859-7"] = "iso-8859-7",
        ["iso-8859-8"] = "windows-1255",
        ["iso-8859-9"] = "windows-1254",
        ["iso-8859-11"] = "windows-874",
        ["iso-8859-13"] = "iso-8859-13",
        ["iso-8859-15"] = "iso-8859-15",
        ["iso-8859-16"] = "windows-1250",
        ["tis-620"] = "windows-874",
        ["koi8-r"] = "koi8-u",
        ["ibm866"] = "ibm866",
        ["x-mac-cyrillic"] = "x-mac-cyrillic",
        ["shift-jis"] = "shift_jis",
        ["euc-jp"] = "euc-jp",
        ["euc-kr"] = "ks_c_5601-1987",
        ["uhc"] = "ks_c_5601-1987",
        ["cp949"] = "ks_c_5601-1987",
        ["gb18030"] = "gb18030",
        ["gb2312"] = "gb18030",
        ["big5"] = "big5",
    };

    /// <summary>Names as people know them, where those of .NET are others.</summary>
    private static readonly Dictionary<string, string> Shown = new() { ["ks_c_5601-1987"] = "EUC-KR", ["koi8-u"] = "KOI8-R/U" };

    /// <summary>What a person should know of it.</summary>
    /// <param name="why">Why the encoding had to be guessed, without a full stop.</param>
    public Problem Problem(string why) => new("encoding-assumed",
        string.Create(CultureInfo.InvariantCulture, $"{why}; it was read as {Name} ({Confidence * 100:0}% sure). ")
            + "If letters look wrong, import it again with --encoding and the name of the correct encoding.",
        Confidence < Sure ? ProblemKind.NotSure : ProblemKind.Doubt);

    /// <summary>The best guess.</summary>
    public static EncodingGuess Of(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        var best = Detected(sample).SelectMany(WithTwin).Concat(EastAsian.Guesses(sample))
            .Append(new EncodingGuess(Find(Usual), Usual, Western))
            .Append(new EncodingGuess(Find("macintosh"), "macintosh", Western * .95))
            .Select(guess => guess with { Confidence = guess.Confidence * Plausibility.Of(guess.Encoding.GetString(sample)) })
            .MaxBy(guess => guess.Confidence)!;
        // Many encodings have a dash, a quotation mark and é in the same places.
        return best.Name != Usual && Find(Usual).GetString(sample) == best.Encoding.GetString(sample)
            ? best with { Encoding = Find(Usual), Name = Usual }
            : best;
    }

    /// <summary>The guess, and the encoding that differs from it in a few letters only: the words decide between them.</summary>
    private static IEnumerable<EncodingGuess> WithTwin(EncodingGuess guess) => guess.Name switch
    {
        "windows-1250" => [guess, guess with { Encoding = Find("iso-8859-2"), Name = "iso-8859-2" }],
        "iso-8859-2" => [guess, guess with { Encoding = Find("windows-1250"), Name = "windows-1250" }],
        "windows-1253" => [guess, guess with { Encoding = Find("iso-8859-7"), Name = "iso-8859-7" }],
        "iso-8859-7" => [guess, guess with { Encoding = Find("windows-1253"), Name = "windows-1253" }],
        _ => [guess],
    };

    private static IEnumerable<EncodingGuess> Detected(byte[] sample) =>
        from detail in CharsetDetector.DetectFromBytes(sample).Details ?? []
        where detail.EncodingName is not null && Names.ContainsKey(detail.EncodingName)
        let name = Names[detail.EncodingName]
        select new EncodingGuess(Find(name), Shown.GetValueOrDefault(name, name), Math.Min(detail.Confidence, .99));

    private static Encoding Find(string name) => EncodingNames.Find(name) ?? throw new InvalidOperationException(name);

    /// <summary>The bytes, or of many those lines that say something: those with bytes beyond ASCII.</summary>
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= SampleLength)
            return bytes.ToArray();
        var sample = new List<byte>(SampleLength);
        while (!bytes.IsEmpty && sample.Count < SampleLength)
        {
            var end = bytes.IndexOf((byte)'\n') + 1;
            var line = bytes[..(end == 0 ? bytes.Length : end)];
            bytes = bytes[line.Length..];
            if (line.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0)
                sample.AddRange(line[..Math.Min(line.Length, SampleLength)]);
        }

        return [.. sample];
    }
}

/// <summary>
/// Chinese, Japanese and Korean in so few words that no statistics hold: how many of the pairs of bytes are among the characters that
/// the standards sorted by use and put first.
/// </summary>
internal static class EastAsian
{
    /// <summary>A text that is longer is the detector's.</summary>
    private const int Longest = 400;

    /// <summary>The narrowest is surest: all of its characters would be common ones of another.</summary>
    private static readonly (string Name, string Shown, byte First, byte Last, byte FirstTrail, double Most)[] Levels =
    [
        ("ks_c_5601-1987", "EUC-KR", 0xB0, 0xC8, 0xA1, .75),
        ("gb18030", "gb18030", 0xB0, 0xD7, 0xA1, .7),
        ("big5", "big5", 0xA4, 0xC6, 0x40, .65),
    ];

    /// <summary>The rows of Japanese syllables in EUC-JP, which a Chinese text hardly uses.</summary>
    private static readonly SearchValues<byte> Syllables = SearchValues.Create([0xA4, 0xA5]);

    public static IEnumerable<EncodingGuess> Guesses(byte[] bytes)
    {
        if (bytes.Length > Longest || bytes.Count(Syllables.Contains) * 5 > bytes.Length)
            yield break;
        foreach (var (name, shown, first, last, trail, most) in Levels)
        {
            if (Share(bytes, first, last, trail) is var share && share > .8)
                yield return new EncodingGuess(EncodingNames.Find(name)!, shown, share * most);
        }
    }

    private static double Share(byte[] bytes, byte first, byte last, byte trail)
    {
        int pairs = 0, common = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (i + 1 == bytes.Length || bytes[i + 1] < trail)
                return 0;
            pairs++;
            if (bytes[i] >= first && bytes[i] <= last)
                common++;
            i++;
        }

        return pairs < 3 ? 0 : (double)common / pairs;
    }
}
