using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Prose;

/// <summary>A headline for a clipping that has none: the lead's main statement, in the lead's own words.</summary>
internal static class DerivedHeadline
{
    /// <summary>The rule that evidence names.</summary>
    public const string Rule = "from the lead";

    /// <summary>The length in characters that a headline should not exceed.</summary>
    private const int Longest = 100;

    /// <summary>A shorter piece of a sentence says too little.</summary>
    private const int Shortest = 30;

    /// <summary>Words before which a clause or an adverbial begins, so that a statement may end there.</summary>
    private static readonly string[] Boundaries =
    [
        " to ", " after ", " as ", " while ", " when ", " because ", " before ", " although ", " though ", " which ", " who ",
        " whose ", " that ", " following ", " amid ", " but ", " and ", " in order ", " by ", " with ", " for ", " since ",
        " until ", " during ", " despite ", " from ", " over ", " on ", " in ", " at ",
        " nachdem ", " weil ", " während ", " und ", " aber ", " après ", " alors ", " qui ", " et ", " mais ", " pour ",
        " después ", " tras ", " que ", " y ", " pero ", " para ", " dopo ", " mentre ", " e ", " che ",
    ];

    private static readonly string[] Joints =
    [
        " and ", " but ", " or ", " und ", " aber ", " et ", " mais ", " y ", " pero ", " e ", " ma ",
    ];

    private const int LongestDangling = 16;

    /// <summary>From the first paragraph of a structured original; null where it has no text.</summary>
    public static Field? From(IReadOnlyList<Block> blocks)
    {
        var lead = blocks.FirstOrDefault(block => block.Kind is BlockKind.Paragraph) ?? blocks.FirstOrDefault(block => block.IsText);
        return lead is null ? null : From(lead.Text, new Evidence(Rule, lead.Place, lead.Path));
    }

    /// <summary>From the words of a lead, with where they stand.</summary>
    public static Field From(string lead, Evidence evidence) => new(Of(lead), Basis.Derived, evidence);

    private static string Of(string lead)
    {
        var statement = WithoutAttribution(FirstSentence(lead)).TrimEnd('.', ' ');
        return statement.Length <= Longest ? statement : Cut(statement) + "…";
    }

    private static string FirstSentence(string text)
    {
        for (var i = 1; i < text.Length - 2; i++)
        {
            if (text[i] is '.' or '!' or '?' or '。' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !IsAbbreviation(text, i))
                return text[..(i + 1)];
        }

        return text;
    }

    /// <summary>A single letter or a short capitalised word before the point: an initial, a title.</summary>
    private static bool IsAbbreviation(string text, int point)
    {
        if (text[point] != '.')
            return false;
        var word = text[(text.LastIndexOf(' ', point) + 1)..point];
        return word.Length <= 1 || word.Contains('.') || char.IsUpper(word[0]) && word.Length <= 3 && !word.All(char.IsUpper)
            || word.Length <= 4 && char.IsUpper(word[0]) && !word.Any(letter => "aeiouAEIOU".Contains(letter));
    }

    /// <summary>Leaves off <c>, officials said on Thursday</c> and its like at the end.</summary>
    private static string WithoutAttribution(string sentence)
    {
        var comma = sentence.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma < Shortest)
            return sentence;
        var tail = sentence.AsSpan(comma + 2);
        return tail.Count(' ') <= 14 && Words.ContainAny(tail, ReportingVerbs.Attributing) ? sentence[..comma] : sentence;
    }

    /// <summary>A joint with only a word or two after it promises what was cut off.</summary>
    private static int BeforeDanglingJoint(string window, int end)
    {
        foreach (var joint in Joints)
        {
            var at = end < 0 ? -1 : window.LastIndexOf(joint, end, StringComparison.OrdinalIgnoreCase);
            if (at >= Shortest && end - at <= LongestDangling)
                end = at;
        }

        return end;
    }

    /// <summary>The longest beginning that ends before a clause; failing that at the last whole word.</summary>
    private static string Cut(string statement)
    {
        var window = statement[..Longest];
        var comma = window.LastIndexOf(", ", StringComparison.Ordinal);
        var best = comma >= Shortest ? comma : -1;
        foreach (var boundary in Boundaries)
        {
            var at = window.LastIndexOf(boundary, StringComparison.OrdinalIgnoreCase);
            if (at >= Shortest)
                best = Math.Max(best, at);
        }

        if (best < 0)
            best = window.LastIndexOf(' ');
        best = BeforeDanglingJoint(window, best);
        return (best < 0 ? window : window[..best]).TrimEnd(',', ';', ':', ' ', '–', '—');
    }
}
