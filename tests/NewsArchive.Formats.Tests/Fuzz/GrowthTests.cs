using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Fuzz;

/// <summary>
/// A hostile file twice as long costs about twice as much, in every format. What is counted is allocated bytes:
/// unlike time, they are the same on every machine. Work that allocates nothing is counted where a format is known to do it.
/// </summary>
public sealed class GrowthTests
{
    private const int Length = 50_000; // bytes
    private const double MostGrowth = 2.5;
    private const double MostAllocated = 1000; // bytes for each byte of the file, most of which are collected at once

    /// <summary>A file's name, its beginning, what is repeated, and its end; <c>@</c> becomes a number.</summary>
    public static TheoryData<string, string, string, string> Hostile => new()
    {
        { "a.html", Head, "<meta name=k@ content=v>", Tail },
        { "a.html", Head, "<meta property=article:tag content=v@>", Tail },
        { "a.html", Head, "</head><body><p>Town @ voted.</p>", Tail },
        { "a.html", Head, "<script type='application/ld+json'>{}</script>", Tail },
        { "a.html", Head, "</head><body><table><tr><td>@<td>2", Tail },
        { "a.html", Head, "<!--", Tail },
        { "a.html", Head + "</head><body>", "<div class=newsletter>" + Sentence, Tail },
        { "a.html", Head + "</head><body>", "<div class=newsletter>" + Sentence + "</div>", Tail },
        { "a.html", Head + "</head><body>", "<div class=item><h3><a href=/@>Osterby keeps its ferry for @ years</a></h3></div>", Tail },
        { "a.html", Head + "</head><body>", "<div class=item><h3><a href=/@>Osterby keeps its ferry</a></h3></div>" + Sentence, Tail },
        { "a.csv", "headline,body,date\nCouncil votes,\"", "\"\"", "\",2021-03-01\n" },
        { "a.csv", "headline,body,date\nCouncil votes,\"", "\"x", "\",2021-03-01\n" },
        { "a.csv", "headline,body,date\n", "\"x\n", "b,c,2021-03-01\n" },
        { "a.jsonl", "{\"headline\":\"Council votes\",\"body\":\"The council voted.\"", ",\"k@\":1", "}\n" },
        { "a.jsonl", "{\"headline\":\"Council votes\",\"body\":\"", "x\\n\\n", "\"}\n" },
        { "a.json", "{\"uri\":\"x\",\"headline\":\"Council votes\",\"body_text\":\"The council voted.\",\"subject\":[",
            "{\"name\":\"x\"},", "{}]}" },
        { "a.json", "[{\"type\":\"article-newspaper\",\"title\":\"Council votes\",\"author\":[", "{\"family\":\"x\"},", "{}]}]" },
        { "a.md", "# Council votes\n\n", "- a\n", "\n\nThe council voted on Monday.\n" },
        { "a.md", "# Council votes\n\n", "> ", "\n\nThe council voted on Monday.\n" },
        { "a.md", "# Council votes\n\n", "[x](", "\n\nThe council voted on Monday.\n" },
        { "a.txt", "Council votes for a bridge\n\nLEEDS, 3 March 2021 - ", "The council voted on day @. ", "\n" },
        { "a.txt", "Council votes for a bridge\n\nLEEDS, 3 March 2021 - The council voted.\n\n", "By Ann Bell\n\n", "\n" },
        { "a.txt", "Council votes for a bridge\n\nLEEDS, 3 March 2021 - The council voted.\n\n", "\"a “ (", "\n" },
        { "a.xml", Rss, "<item><title>a</title><description>b</description></item>", "</channel></rss>" },
        { "a.xml", Rss + "<item><title>a</title><description>", "&lt;p&gt;x", "</description></item></channel></rss>" },
        { "a.xml", "<?xml version='1.0'?><nitf><body><body.head><hedline><hl1>Council</hl1></hedline></body.head><body.content><p>",
            "<em>a</em>", "</p></body.content></body></nitf>" },
        { "a.rtf", "{\\rtf1\\ansi Council votes\\par ", "{\\b a}", "\\par The council voted.}" },
        { "a.rtf", "{\\rtf1\\ansi Council votes\\par ", "{", "\\par The council voted.}" },
        { "a.ris", "TY  - NEWS\nTI  - Council votes\nAB  - x\n", "AU  - Bell, Ann\n", "ER  - \n" },
        { "a.bib", "@article{x, title={Council votes}, abstract={", "{a}", "}, year=2021}\n" },
        { "a.bib", "", "@article{x, title={Council votes}\n", "\n" },
    };

    private const string Head = "<!doctype html><html><head><title>Council votes on bridge</title>";
    private const string Tail = "</head><body><h1>Council votes</h1><p>The council voted on Monday to build a bridge.</p></body></html>";
    private const string Sentence = "<p>The council of Osterby voted on Monday to keep its ferry for five years more.</p>";
    private const string Rss = "<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>";

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Twice_the_file_is_about_twice_the_work(string name, string beginning, string piece, string end)
    {
        Original FileOf(int length) => new(name, Encoding.UTF8.GetBytes(beginning + Repeated(piece, length) + end));
        _ = Allocated(FileOf(Length / 10)); // what is made once, at first use

        var (once, twice) = (Allocated(FileOf(Length)), Allocated(FileOf(2 * Length)));

        Assert.True(twice <= (MostGrowth * once) + Length, $"{Length:N0} bytes took {once:N0}, twice as many {twice:N0}.");
        Assert.InRange((double)twice / (2 * Length), 0, MostAllocated);
    }

    private static string Repeated(string piece, int length)
    {
        var text = new StringBuilder(length);
        for (var number = 0; text.Length < length; number++)
        {
            text.Append(piece.Replace("@", $"{number}", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static long Allocated(Original file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (ArticleContainers.Find(file.Header) is { } container)
        {
            foreach (var record in container.Records(file.Name, new MemoryStream(file.Bytes.ToArray()), new ContainerLimits()))
            {
                record.Parse?.Invoke();
            }
        }
        else
        {
            Assert.NotNull(ArticleFormats.Find(file.Header)?.Parse(file));
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
