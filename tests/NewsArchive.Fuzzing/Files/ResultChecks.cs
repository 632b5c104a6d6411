using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Originals;

namespace NewsArchive.Fuzzing.Files;

/// <summary>What holds of all that is read from a file, whatever the file.</summary>
internal static class ResultChecks
{
    /// <param name="original">The file or the record.</param>
    /// <param name="format">The name of the format that read it.</param>
    /// <param name="result">What it read.</param>
    /// <param name="again">What it read from the same bytes once more.</param>
    public static void Hold(Original original, string format, ParseResult result, ParseResult again)
    {
        BrokenException.Unless(result.Articles.Count > 0 || result.Problems.Count > 0, "No article and no reason.");
        BrokenException.Unless(
            result.Articles.Select(ParsedArticleJson.ToJson).SequenceEqual(again.Articles.Select(ParsedArticleJson.ToJson))
            && result.Problems.SequenceEqual(again.Problems), "It is read in two ways.");
        foreach (var article in result.Articles)
        {
            Whole(article, original.Bytes.Length);
            Texts(article);
            Kept(article);
            Shown(original, format, article);
        }
    }

    /// <summary>What rests on a place has it within the original; the spans of a text lie end to end over all of it.</summary>
    private static void Whole(ParsedArticle article, int length)
    {
        var fields = new[]
        {
            article.Headline, article.Standfirst, article.Byline, article.Dateline, article.Source, article.Credit, article.Url,
            article.Language, article.ExternalId, article.Section, article.Image, article.Version, article.Status,
        }.Concat(article.Tags).OfType<Field>();
        var evidence = fields.Select(field => field.Evidence)
            .Concat(article.OtherDates.Append(article.Date).Append(article.Saved).OfType<DateField>().Select(date => date.Evidence));
        foreach (var place in evidence.Select(each => each.Place).Concat(article.Blocks.Select(block => block.Place)).OfType<ByteRange>())
            BrokenException.Unless(
                place.Start >= 0 && place.Length >= 0 && place.End <= length, $"{place} is outside of {length:N0} bytes.");
        if (article.Spans.Count == 0)
            return;
        var position = 0;
        foreach (var span in article.Spans)
        {
            BrokenException.Unless(span.Place.Start == position && span.Place.Length > 0, $"A gap or an overlap at {position}.");
            position = span.Place.End;
        }

        BrokenException.Unless(position == length, $"The spans end at {position} of {length}.");
        BrokenException.Unless(
            article.Spans.Where(span => span.Kind is SpanKind.Block).Select(span => (span.Name, (ByteRange?)span.Place))
                .SequenceEqual(article.Blocks.Select((block, number) => ((string?)$"{number}", block.Place))),
            "Blocks are not where spans say.");
    }

    private static void Texts(ParsedArticle article)
    {
        foreach (var block in article.Blocks)
        {
            BrokenException.Unless(!string.IsNullOrWhiteSpace(block.Text), "A blank block.");
            var control = block.Text.FirstOrDefault(letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
            BrokenException.Unless(
                control == default && !block.Text.Contains('\0'), $"A {block.Kind} with the control character {(int)control:X4}.");
        }

        foreach (var left in article.LeftOut)
            BrokenException.Unless(!string.IsNullOrWhiteSpace(left.Reason), "Left out without a reason.");
        foreach (var address in new[] { article.Url, article.Image }.OfType<Field>())
        {
            BrokenException.Unless(
                !address.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase),
                $"An address that runs: {address.Value}");
        }
    }

    /// <summary>What is kept of an article is read again as it was written.</summary>
    private static void Kept(ParsedArticle article)
    {
        var json = ParsedArticleJson.ToJson(article);
        BrokenException.Unless(json == ParsedArticleJson.ToJson(ParsedArticleJson.Read(json)), "It is kept otherwise.");
    }

    /// <summary>The parts that readers are shown of a text are all of it.</summary>
    private static void Shown(Original original, string format, ParsedArticle article)
    {
        var account = OriginalAccount.Of(original.Bytes, format, article);
        BrokenException.Unless(
            !account.IsText || original.Bytes.Length == account.Parts.Sum(part => part.Place!.Value.Length),
            "Readers are not shown all of it.");
    }
}
