using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;

namespace NewsArchive.Core.Tests.Searching.Matching;

public sealed class MatchMarkerTests
{
    [Theory]
    [InlineData("strike", "The strikes and the STRIKING crews", "The [strikes] and the [STRIKING] crews")]
    [InlineData("organise", "They organized it", "They [organized] it")]
    [InlineData("zurich", "In Zürich’s harbour", "In [Zürich]’s harbour")]
    [InlineData(
        "\"harbour strike\"", "A strike at the harbour; the harbour strike ends", "A strike at the harbour; the [harbour strike] ends")]
    [InlineData("\"Harrow speech\"", "Mr Harrow’s speech", "Mr [Harrow’s speech]")]
    [InlineData("Jong-un", "Kim Jong Un and Jong-un", "Kim [Jong Un] and [Jong-un]")]
    [InlineData("dock*", "dockers in docks", "[dockers] in [docks]")]
    [InlineData("strike -rail", "rail strike", "rail [strike]")]
    [InlineData("headline:rail strike", "rail strike", "rail [strike]")]
    [InlineData("mayor w/5 bridge", "the bridge, the mayor said", "the [bridge], the [mayor] said")]
    [InlineData("strike", "", "")]
    public void What_a_search_found_is_marked_and_nothing_else(string query, string text, string expected) => Assert.Equal(
        expected,
        new MatchMarker(QueryParser.Parse(query).Root)
            .Mark(text, SearchField.Body, "en")
            .Replace(SnippetMarks.Start, '[')
            .Replace(SnippetMarks.End, ']'));
}
