using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.SavedLists;

/// <summary>A list of the feeds that somebody reads (OPML): it names sites and holds no article.</summary>
public sealed class FeedList : IArticleContainer
{
    public string Name => "opml";

    public int Version => 1;

    public bool Matches(OriginalHeader header)
    {
        var text = Encoding.UTF8.GetString(header.Bytes.Span).TrimStart('\uFEFF').TrimStart();
        while (text.StartsWith("<?", StringComparison.Ordinal) || text.StartsWith("<!", StringComparison.Ordinal))
        {
            var close = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
            var end = text.IndexOf(close, StringComparison.Ordinal);
            text = end < 0 ? "" : text[(end + close.Length)..].TrimStart();
        }

        return text.StartsWith("<opml", StringComparison.OrdinalIgnoreCase);
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
    [
        RecordProblems.Of("list", "feed-list", "It is a list of feed subscriptions (OPML) and contains no articles. Save the feeds it "
            + "names and import those."),
    ];
}
