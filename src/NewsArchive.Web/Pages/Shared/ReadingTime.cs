namespace NewsArchive.Web.Pages.Shared;

/// <summary>How long a text takes to read.</summary>
public static class ReadingTime
{
    /// <summary>
    /// Words a minute of silent reading of English non-fiction (Brysbaert 2019). Chinese, counted by characters, is read at
    /// nearly as many (255: Trauzettel-Klosinski and Dietz 2012).
    /// </summary>
    private const int WordsPerMinute = 238;

    public static string Of(int words) => $"{Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute):N0} min read";
}
