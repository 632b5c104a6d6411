using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Fuzzing.Files;

/// <summary>What can happen to a file on its way, by accident or on purpose.</summary>
internal sealed class Mutations(Random random, Corpus corpus)
{
    /// <summary>No input grows beyond this, so that a slow one is slow by itself.</summary>
    private const int MaxLength = 256 * 1024;

    private static readonly string[] Inserted =
    [
        "\0", "\u0001\u0008\u001B[31m", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uFFFD", "\r", "\u2028", "\u00A0", "😀", "é", "\"",
        "'", "\\", "<", "&", "]]>", "-->", "<!--",
        "<script>alert(1)</script>", "<a href=\"javascript:alert(1)\">x</a>", "&#0;", "&#x202E;", "&amp;lt;script>", "\\ud800",
        "\\u0000", "{", "[", "}", ",", ";", "\n---\n", "<![CDATA[",
        "<!DOCTYPE a [<!ENTITY b \"&c;&c;\">]>", "99999999999999999999", "2018-02-30", "0000-00-00", "By ", "SOURCE: ", "(AP) - ",
    ];

    private static readonly (string Open, string Close)[] Nested =
    [
        ("[", "]"), ("{\"a\":", "}"), ("<div>", "</div>"), ("<b>", ""), ("<p><i>", ""), ("> ", ""), ("- ", ""), ("((", "))"),
        ("“", ""),
    ];

    /// <summary>One of the originals, changed in one to four ways.</summary>
    public Original Next()
    {
        var original = corpus.Pick(random.Next());
        var bytes = original.Bytes.ToArray();
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            bytes = Change(bytes);
            bytes = bytes.Length <= MaxLength ? bytes : bytes[..MaxLength];
        }

        return new Original(random.Next(4) > 0 ? original.Name : corpus.Pick(random.Next()).Name, bytes);
    }

    /// <summary>Of an archive half of the changes are in what it holds.</summary>
    private byte[] Change(byte[] bytes) =>
        random.Next(2) == 0 && PackedFile.Open(bytes) is { } packed ? packed.With(ChangeHere(packed.Pick(random))) : ChangeHere(bytes);

    private byte[] ChangeHere(byte[] bytes) => random.Next(11) switch
    {
        0 => FlipBits(bytes),
        1 => bytes[..random.Next(bytes.Length + 1)],
        2 => bytes[random.Next(bytes.Length + 1)..],
        3 => Insert(bytes, bytes[Range(bytes)]),
        4 => Splice(bytes, corpus.Pick(random.Next()).Bytes.ToArray()),
        5 => Insert(bytes, Run()),
        6 => Insert(bytes, Nest()),
        7 => [.. bytes[..random.Next(bytes.Length + 1)], .. bytes[random.Next(bytes.Length + 1)..]],
        8 => RepeatLine(bytes),
        9 => Insert(bytes, corpus.Pick(random.Next()).Bytes.ToArray()),
        _ => Insert(bytes, Encoding.UTF8.GetBytes(Inserted[random.Next(Inserted.Length)])),
    };

    private byte[] FlipBits(byte[] bytes)
    {
        for (var times = bytes.Length == 0 ? 0 : random.Next(1, 10); times > 0; times--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    private byte[] Insert(byte[] bytes, byte[] piece)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }

    private byte[] Splice(byte[] one, byte[] other) => [.. one[..random.Next(one.Length + 1)], .. other[random.Next(other.Length + 1)..]];

    /// <summary>A line many times over, where it stands.</summary>
    private byte[] RepeatLine(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        var start = bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var length = bytes.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var end ? at + end + 1 - start : bytes.Length - start;
        var line = bytes[start..(start + length)];
        var times = Math.Min(random.Next(3) switch { 0 => 10, 1 => 500, _ => 20_000 }, MaxLength / Math.Max(1, line.Length));
        return [.. bytes[..start], .. Enumerable.Repeat(line, times).SelectMany(each => each), .. bytes[start..]];
    }

    private byte[] Run()
    {
        var piece = Encoding.UTF8.GetBytes(Inserted[random.Next(Inserted.Length)]);
        var length = random.Next(3) switch { 0 => 100, 1 => 5_000, _ => 40_000 };
        return [.. Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)).SelectMany(each => each)];
    }

    private byte[] Nest()
    {
        var (open, close) = Nested[random.Next(Nested.Length)];
        var depth = random.Next(3) switch { 0 => 20, 1 => 500, _ => 8_000 };
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + "x" + string.Concat(Enumerable.Repeat(close, depth)));
    }

    private Range Range(byte[] bytes)
    {
        var start = random.Next(bytes.Length + 1);
        return start..random.Next(start, bytes.Length + 1);
    }
}
