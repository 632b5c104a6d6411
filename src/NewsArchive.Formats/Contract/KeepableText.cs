using System.Buffers;
using System.Text;

namespace NewsArchive.Formats.Contract;

/// <summary>
/// Makes an article fit to be kept: databases refuse U+0000, and JSON refuses half a surrogate pair, which is what a text
/// that was cut to a length may end in. Both become U+FFFD, and so do other control characters in its words, which XML refuses and
/// terminals obey; the original keeps its bytes.
/// </summary>
internal static class KeepableText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code)
            .Where(code => char.IsControl(code) && code is not ('\t' or '\n' or '\r'))]);

    public static ParsedArticle Of(ParsedArticle article) => IsKeepable(article) ? article : article.WithFields(Of, Of) with
    {
        Identity = Of(article.Identity),
        OtherIdentities = [.. article.OtherIdentities.Select(identity => Of(identity)!)],
        Blocks = [.. article.Blocks.Select(block => block with { Text = Words(block.Text), Path = Of(block.Path) })],
        LeftOut = [.. article.LeftOut.Select(left => left with { Path = Of(left.Path)!, Text = Of(left.Text)! })],
        Problems = [.. article.Problems.Select(problem => problem with { Message = Of(problem.Message)! })],
    };

    private static Field Of(Field field) => new(Words(field.Value), field.Basis, Of(field.Evidence));

    private static Evidence Of(Evidence evidence) => evidence with { Path = Of(evidence.Path), Text = Of(evidence.Text) };

    private static string? Of(string? text)
    {
        if (text is null || IsKeepable(text))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes()) // gives U+FFFD for half a pair
            kept.Append(letter.Value == 0 ? Rune.ReplacementChar : letter);
        return kept.ToString();
    }

    private static string Words(string text)
    {
        var kept = Of(text)!;
        return kept.AsSpan().ContainsAny(Controls)
            ? string.Create(kept.Length, kept, (letters, from) =>
            {
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = Controls.Contains(from[i]) ? '\uFFFD' : from[i];
            })
            : kept;
    }

    private static bool IsKeepable(ParsedArticle article) => Texts(article).All(IsKeepable)
        && !article.Blocks.Select(block => block.Text).Concat(article.Fields().Select(field => field.Value))
            .Any(words => words.AsSpan().ContainsAny(Controls));

    private static IEnumerable<string?> Texts(ParsedArticle article) => article.Fields()
        .SelectMany(field => new[] { field.Value, field.Evidence.Text, field.Evidence.Path })
        .Concat(article.OtherIdentities)
        .Concat([article.Identity, article.Date?.Evidence.Text, article.Date?.Evidence.Path])
        .Concat([article.Saved?.Evidence.Text, article.Saved?.Evidence.Path])
        .Concat(article.OtherDates.SelectMany(date => new[] { date.Evidence.Text, date.Evidence.Path }))
        .Concat(article.Blocks.SelectMany(block => new[] { block.Text, block.Path }))
        .Concat(article.LeftOut.SelectMany(left => new[] { left.Text, left.Path }))
        .Concat(article.Problems.Select(problem => problem.Message));

    private static bool IsKeepable(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0'))
            return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
