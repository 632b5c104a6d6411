namespace NewsArchive.Formats.Text;

/// <summary>
/// The stem of an English word by Porter's algorithm, as SQLite's <c>porter</c> tokenizer applies it.
/// Source: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980.
/// </summary>
public static class PorterStemmer
{
    private const int MaxLength = 64; // longer runs of letters are no words
    private static readonly (string Suffix, string By)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"),
        ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string By)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous",
        "ive", "ize",
    ];

    /// <summary>The stem of a word in lower case. Words of one or two letters are their own stems.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < 3 or > MaxLength)
        {
            return word;
        }

        Span<char> letters = stackalloc char[word.Length + 1]; // step 1b may put an e back
        word.CopyTo(letters);
        var stem = new Letters(letters, word.Length);
        stem.Plurals();
        stem.PastAndProgressive();
        stem.FinalY();
        stem.ReplaceLongest(Step2, 0);
        stem.ReplaceLongest(Step3, 0);
        stem.RemoveSuffix();
        stem.FinalE();
        return stem.Length == word.Length && stem.Text.SequenceEqual(word) ? word : stem.Text.ToString();
    }

    private ref struct Letters(Span<char> letters, int length)
    {
        private readonly Span<char> letters = letters;

        public int Length { get; private set; } = length;

        public readonly ReadOnlySpan<char> Text => letters[..Length];

        /// <summary>Step 1a.</summary>
        public void Plurals()
        {
            if (Text.EndsWith("sses") || Text.EndsWith("ies"))
            {
                Length -= 2;
            }
            else if (Text.EndsWith("s") && !Text.EndsWith("ss"))
            {
                Length--;
            }
        }

        /// <summary>Step 1b.</summary>
        public void PastAndProgressive()
        {
            if (Text.EndsWith("eed"))
            {
                Length -= Measure(Length - 3) > 0 ? 1 : 0;
                return;
            }

            var suffix = Text.EndsWith("ed") ? 2 : Text.EndsWith("ing") ? 3 : 0;
            if (suffix == 0 || !HasVowel(Length - suffix))
            {
                return;
            }

            Length -= suffix;
            if (Text.EndsWith("at") || Text.EndsWith("bl") || Text.EndsWith("iz") || (Measure(Length) == 1 && EndsInShortSyllable(Length)))
            {
                letters[Length++] = 'e';
            }
            else if (EndsInDouble() && letters[Length - 1] is not ('l' or 's' or 'z'))
            {
                Length--;
            }
        }

        /// <summary>Step 1c.</summary>
        public readonly void FinalY()
        {
            if (Text.EndsWith("y") && HasVowel(Length - 1))
            {
                letters[Length - 1] = 'i';
            }
        }

        /// <summary>Steps 2 and 3: the longest suffix that ends the word is replaced, if enough stands before it.</summary>
        public void ReplaceLongest((string Suffix, string By)[] rules, int measure)
        {
            var longest = (Suffix: "", By: "");
            foreach (var rule in rules)
            {
                if (rule.Suffix.Length > longest.Suffix.Length && Text.EndsWith(rule.Suffix))
                {
                    longest = rule;
                }
            }

            var before = Length - longest.Suffix.Length;
            if (longest.Suffix.Length > 0 && Measure(before) > measure)
            {
                longest.By.CopyTo(letters[before..]);
                Length = before + longest.By.Length;
            }
        }

        /// <summary>Step 4.</summary>
        public void RemoveSuffix()
        {
            var longest = "";
            foreach (var suffix in Step4)
            {
                longest = suffix.Length > longest.Length && Text.EndsWith(suffix) ? suffix : longest;
            }

            var before = Length - longest.Length;
            if (longest.Length > 0 && Measure(before) > 1 && (longest != "ion" || (before > 0 && letters[before - 1] is 's' or 't')))
            {
                Length = before;
            }
        }

        /// <summary>Step 5.</summary>
        public void FinalE()
        {
            if (Text.EndsWith("e") && (Measure(Length - 1) > 1 || (Measure(Length - 1) == 1 && !EndsInShortSyllable(Length - 1))))
            {
                Length--;
            }

            if (Text.EndsWith("ll") && Measure(Length - 1) > 1)
            {
                Length--;
            }
        }

        private readonly bool IsVowel(int index) => letters[index] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => true,
            'y' => index > 0 && !IsVowel(index - 1),
            _ => false,
        };

        private readonly bool HasVowel(int end)
        {
            for (var index = 0; index < end; index++)
            {
                if (IsVowel(index))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Porter's m: how often a vowel is followed by a consonant before <paramref name="end"/>.</summary>
        private readonly int Measure(int end)
        {
            var measure = 0;
            var wasVowel = false;
            for (var index = 0; index < end; index++)
            {
                var isVowel = IsVowel(index);
                measure += wasVowel && !isVowel ? 1 : 0;
                wasVowel = isVowel;
            }

            return measure;
        }

        private readonly bool EndsInDouble() => Length > 1 && letters[Length - 1] == letters[Length - 2] && !IsVowel(Length - 1);

        /// <summary>Porter's *o: consonant, vowel, consonant that is not w, x or y.</summary>
        private readonly bool EndsInShortSyllable(int end) =>
            end > 2 && !IsVowel(end - 1) && IsVowel(end - 2) && !IsVowel(end - 3) && letters[end - 1] is not ('w' or 'x' or 'y');
    }
}
