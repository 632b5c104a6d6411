using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("The ferry sank. Nobody was hurt.", "The ferry sank.|Nobody was hurt.")]
    [InlineData("Mr. Okafor met Gen. Lindqvist at 9 a.m. on Monday.", "Mr. Okafor met Gen. Lindqvist at 9 a.m. on Monday.")]
    [InlineData("It is owned by Harbor Lines Inc. The firm said nothing.", "It is owned by Harbor Lines Inc.|The firm said nothing.")]
    [InlineData("The U.S. Coast Guard helped. So did J. P. Adeyemi.", "The U.S. Coast Guard helped.|So did J. P. Adeyemi.")]
    [InlineData("Prices rose 2.5 percent to $3.10 a litre. Wages did not.", "Prices rose 2.5 percent to $3.10 a litre.|Wages did not.")]
    [InlineData("\"Is it over?\" she asked. \"It is.\" He left.", "\"Is it over?\" she asked.|\"It is.\"|He left.")]
    [InlineData("He said: “We waited. We hoped.” Then he left.", "He said: “We waited.|We hoped.”|Then he left.")]
    [InlineData("It sailed on Sept. 4. It never came back", "It sailed on Sept. 4.|It never came back")]
    [InlineData("他说.。我们需要它！好", "他说.。|我们需要它！|好")]
    [InlineData("First row\nSecond row", "First row|Second row")]
    [InlineData("See example.org/a.html for more… There is none!", "See example.org/a.html for more…|There is none!")]
    public void A_block_is_cut_where_a_sentence_ends(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences.Of(text).Select(sentence => sentence.In(text))));

    [Theory]
    [InlineData(". \" A.b.", 50_000, "")]
    [InlineData(".", 300_000, "x")]
    [InlineData("?", 300_000, " it went on")]
    public void A_long_run_of_marks_takes_time_in_proportion(string marks, int count, string end)
    {
        var text = string.Concat(Enumerable.Repeat(marks, count)) + end;

        Assert.NotEmpty(Sentences.Of(text));
    }
}
