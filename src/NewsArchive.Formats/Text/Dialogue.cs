using System.Buffers;

namespace NewsArchive.Formats.Text;

/// <summary>
/// Speech as French, Spanish, Polish and Russian set it, among others: each speaker's words begin with a dash on a line of their own.
/// </summary>
public static class Dialogue
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-―");

    /// <summary>Speech ends in one of these before who says it.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("?!…,");

    /// <summary>Whether a line begins with a dash, as items of lists and signatures may too.</summary>
    public static bool Begins(ReadOnlySpan<char> line) => Words(line).Length > 0;

    /// <summary>
    /// Whether lines that begin with a dash are speech: one of them tells who says it, in small letters behind a second dash or, in French,
    /// behind the question (<c>— Не мы, — сказал мэр.</c>, <c>– Qui paiera ? demande-t-elle.</c>). The others need not say it again.
    /// </summary>
    public static bool IsIn(IEnumerable<string> lines) => lines.Any(line => TellsSpeaker(Words(line)));

    private static bool TellsSpeaker(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(Ends); at >= 0; at = Next(words, at + 1))
        {
            var rest = words[(at + 1)..].TrimStart(" \u00A0\u202F»”\"");
            var said = rest.IsEmpty || !Dashes.Contains(rest[0]) ? rest : rest[1..].TrimStart(" \u00A0\u202F");
            var isFrench = words[at] is '?' or '!' && at > 0 && char.IsWhiteSpace(words[at - 1]); // others want the dash
            if (!said.IsEmpty && char.IsLower(said[0]) && (said.Length < rest.Length || isFrench))
                return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> words, int from)
    {
        var next = words[from..].IndexOfAny(Ends);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>What stands behind the dash; empty where there is none or no words follow it.</summary>
    private static ReadOnlySpan<char> Words(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !Dashes.Contains(line[0]))
            return [];
        var words = line[1..].TrimStart();
        return !words.IsEmpty && (char.IsLetterOrDigit(words[0]) || words[0] is '¿' or '¡' or '«' or '„' or '“' or '"') ? words : [];
    }
}
