using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Tests;

/// <summary>Asserts that a text's spans lie end to end over all its bytes, and that its blocks are where the spans say.</summary>
internal static class Partition
{
    public static void AssertWhole(ParsedArticle article, int byteLength)
    {
        var position = 0;
        foreach (var span in article.Spans)
        {
            Assert.Equal(position, span.Place.Start);
            Assert.True(span.Place.Length > 0, $"An empty span at {position}.");
            position = span.Place.End;
        }

        Assert.Equal(byteLength, position);
        var blocks = article.Spans.Where(span => span.Kind is SpanKind.Block).Select(span => (span.Name, span.Place));
        Assert.Equal(article.Blocks.Select((block, number) => ((string?)number.ToString(), block.Place!.Value)), blocks);
    }
}
