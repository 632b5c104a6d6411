using System.Text;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// What each letter is compared as: in lower case, without marks, a ligature or a full-width form as its plain letters.
/// The rows of <c>letters.tsv</c> (plain letters, then all that stand for them) were made from the decompositions of the Unicode
/// Character Database, with the usual spellings of letters that have none (ø o, ß ss, ı i) and the variants of Arabic letters.
/// A table, as the program runs without the system's globalisation data, where <see cref="string.Normalize()"/> changes nothing.
/// </summary>
internal static class LetterTable
{
    private const char VoicedMark = '\u3099';
    private const char HalfVoicedMark = '\u309A';
    private const char Virama = '\u094D';
    private const int FirstSyllable = 0xAC00; // Hangul: 19 leading consonants, 21 vowels, 28 trailing consonants or none

    private static readonly Lazy<string?[]> Plain = new(Read);

    /// <summary>A word as it is compared; empty where it has nothing but marks.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ContainsAnyInRange('A', 'Z')
                ? string.Create(word.Length, word, (folded, from) => Ascii.ToLower(from, folded, out _))
                : word.ToString();
        }

        var folded = new StringBuilder(word.Length + 4);
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsSurrogate(word[i]))
            {
                if (Rune.DecodeFromUtf16(word[i..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
                {
                    folded.Append(Rune.ToLowerInvariant(rune));
                    i += length - 1;
                }

                continue;
            }

            if (!Joined(folded, word[i]) && !WordLetters.IsPassedOver(word[i]) && !WordLetters.IsMiddleDot(word[i]))
            {
                Append(folded, word[i]);
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        var small = char.ToLowerInvariant(letter);
        if (letter < 128)
        {
            folded.Append(small);
        }
        else if (Plain.Value[letter] is { } plain || (plain = Plain.Value[small]) is not null)
        {
            foreach (var one in plain)
            {
                if (!Joined(folded, one))
                {
                    folded.Append(one);
                }
            }
        }
        else
        {
            folded.Append(small);
        }
    }

    /// <summary>Puts a mark, or a part of a Korean syllable, to the letter before it where both are a letter of their own.</summary>
    private static bool Joined(StringBuilder folded, char mark)
    {
        if (folded.Length == 0
            || !(mark is '\u0306' or VoicedMark or HalfVoicedMark or '\uFF9E' or '\uFF9F' or Virama
                or (>= '\u1161' and <= '\u11C2') or (>= '\u0E48' and <= '\u0E4B') or (>= '\u0EC8' and <= '\u0ECB')))
        {
            return false;
        }

        var before = folded[^1];
        if (before is '\u0E4D' or '\u0ECD' && mark is > '\u0E00' and < '\u0F00')
        {
            folded.Insert(folded.Length - 1, mark); // the mark of a tone stands before the vowel, however it is typed
            return true;
        }

        var one = mark switch
        {
            Virama => before == 'न' ? 'ं' : '\0', // हिन्दी, हिंदी
            '\u0306' => before switch { 'и' => 'й', 'у' => 'ў', _ => '\0' },
            VoicedMark or '\uFF9E' => Voiced(before),
            HalfVoicedMark or '\uFF9F' => HalfVoiced(before),
            _ => Syllable(before, mark),
        };
        if (one == '\0')
        {
            return false;
        }

        folded[^1] = one;
        return true;
    }

    private static char HalfVoiced(char kana) => kana is 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ' or 'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ'
        ? (char)(kana + 2)
        : '\0';

    private static char Voiced(char kana) => kana switch
    {
        'う' => 'ゔ',
        'ウ' => 'ヴ',
        >= 'か' and <= 'ち' or >= 'カ' and <= 'チ' => (kana & 1) == ('か' & 1) ? (char)(kana + 1) : '\0',
        'つ' or 'て' or 'と' or 'ツ' or 'テ' or 'ト' or 'ゝ' or 'ヽ' => (char)(kana + 1),
        >= 'ワ' and <= 'ヲ' => (char)(kana + 8),
        _ => HalfVoiced(kana) is not '\0' ? (char)(kana + 1) : '\0',
    };

    private static char Syllable(char before, char part) => (before, part) switch
    {
        ( >= '\u1100' and <= '\u1112', <= '\u1175') => (char)(FirstSyllable + ((((before - '\u1100') * 21) + (part - '\u1161')) * 28)),
        ( >= '\uAC00' and <= '\uD7A3', >= '\u11A8') when (before - FirstSyllable) % 28 == 0 => (char)(before + (part - '\u11A7')),
        _ => '\0',
    };

    private static string?[] Read()
    {
        using var stream = typeof(LetterTable).Assembly.GetManifestResourceStream("letters.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var plain = new string?[char.MaxValue + 1];
        while (reader.ReadLine() is { } row)
        {
            var tab = row.IndexOf('\t', StringComparison.Ordinal);
            foreach (var letter in row.AsSpan(tab + 1))
            {
                plain[letter] = row[..tab];
            }
        }

        return plain;
    }
}
