using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Tests.Documents;

namespace NewsArchive.Formats.Tests.Fuzz;

/// <summary>A form of file that costs much where a format is careless: the same piece over and over.</summary>
/// <param name="Name">The file's name; of a document that is packed or has a table of its parts, the rest is what lies in it.</param>
/// <param name="Beginning">What stands before the pieces.</param>
/// <param name="Piece">What is repeated; <c>@</c> becomes a number.</param>
/// <param name="End">What stands behind them.</param>
internal sealed record HostileForm(string Name, string Beginning, string Piece, string End)
{
    /// <summary>The file with so many letters of pieces.</summary>
    public Original Make(int length)
    {
        var text = new StringBuilder(Beginning, length);
        for (var number = 0; text.Length < Beginning.Length + length; number++)
            text.Append(Piece.Replace("@", $"{number}", StringComparison.Ordinal));
        var whole = text.Append(End).ToString();
        return new Original(Name, Path.GetExtension(Name) switch
        {
            ".docx" => MadeDocument.Docx(whole),
            ".odt" => MadeDocument.Odt(whole),
            ".epub" => MadeDocument.Epub(whole),
            ".pdf" when !Beginning.StartsWith("%PDF", StringComparison.Ordinal) => MadeDocument.Pdf(whole),
            _ => Encoding.UTF8.GetBytes(whole),
        });
    }
}

/// <summary>The forms that are tried, of every format.</summary>
internal static class HostileForms
{
    private const string Head = "<!doctype html><html><head><title>Council votes on bridge</title>";
    private const string Tail = "</head><body><h1>Council votes</h1><p>The council voted on Monday to build a bridge.</p></body></html>";
    private const string Sentence = "<p>The council of Osterby voted on Monday to keep its ferry for five years more.</p>";
    private const string Rss = "<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>";
    private const string Atom = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>x</title>";
    private const string Nexis = "                               1 of 2 DOCUMENTS\n\n\n\n"
        + "                            The Fen Courier (Ely)\n\n"
        + "                            March 30, 2012 Friday\n\nDrainage board to raise its pumps\n\nLENGTH: 61 words\n\n";
    private const string NexisUni = "A list of prices\nThe Ostrow Observer\nMay 7, 2018 Monday\n\nCopyright 2018 Ostrow Press\n\n";
    private const string Factiva = "HD\nSalt works to close\nBY\nBy Ana Prieto\nWC\n38 words\nPD\n14 February 2013\n"
        + "SN\nHarbour Times\nSC\nHARBT\nLA\nEnglish\nLP\nThe salt works close.\n";
    private const string ProQuest = "\nReport Information from ProQuest\nMarch 04 2019 10:15\n\n"
        + "____________________________________________________________\n\nDocument 1 of 2\n\nGlass eels return\n\n"
        + "Publication info: Mere Chronicle ; Fenwick, Me. [Fenwick, Me]. 02 June 2013: C.2.\n\nFull text: Eels are back.\n\n";

    public static IReadOnlyList<HostileForm> All { get; } =
    [
        new("a.html", Head, "<meta name=k@ content=v>", Tail),
        new("a.html", Head, "<meta property=article:tag content=v@>", Tail),
        new("a.html", Head, "</head><body><p>Town @ voted.</p>", Tail),
        new("a.html", Head, "<script type='application/ld+json'>{}</script>", Tail),
        new("a.html", Head, "</head><body><table><tr><td>@<td>2", Tail),
        new("a.html", Head, "<!--", Tail),
        new("a.html", Head + "</head><body>", "<div class=newsletter>" + Sentence, Tail),
        new("a.html", Head + "</head><body>", "<div class=newsletter>" + Sentence + "</div>", Tail),
        new("a.html", Head + "</head><body>", "<div class=item><h3><a href=/@>Osterby keeps its ferry for @ years</a></h3></div>", Tail),
        new("a.html", Head + "</head><body>", "<div class=item><h3><a href=/@>Osterby keeps its ferry</a></h3></div>" + Sentence, Tail),
        new("a.csv", "headline,body,date\nCouncil votes,\"", "\"\"", "\",2021-03-01\n"),
        new("a.csv", "headline,body,date\nCouncil votes,\"", "\"x", "\",2021-03-01\n"),
        new("a.csv", "headline,body,date\n", "\"x\n", "b,c,2021-03-01\n"),
        new("a.jsonl", "{\"headline\":\"Council votes\",\"body\":\"The council voted.\"", ",\"k@\":1", "}\n"),
        new("a.jsonl", "{\"headline\":\"Council votes\",\"body\":\"", "x\\n\\n", "\"}\n"),
        new("a.json", "{\"uri\":\"x\",\"headline\":\"Council votes\",\"body_text\":\"The council voted.\",\"subject\":[",
            "{\"name\":\"x\"},", "{}]}"),
        new("a.json", "[{\"type\":\"article-newspaper\",\"title\":\"Council votes\",\"author\":[", "{\"family\":\"x\"},", "{}]}]"),
        new("a.md", "# Council votes\n\n", "- a\n", "\n\nThe council voted on Monday.\n"),
        new("a.md", "# Council votes\n\n", "> ", "\n\nThe council voted on Monday.\n"),
        new("a.md", "# Council votes\n\n", "[x](", "\n\nThe council voted on Monday.\n"),
        new("a.txt", "Council votes for a bridge\n\nLEEDS, 3 March 2021 - ", "The council voted on day @. ", "\n"),
        new("a.txt", "Council votes for a bridge\n\nLEEDS, 3 March 2021 - The council voted.\n\n", "By Ann Bell\n\n", "\n"),
        new("a.txt", "Council votes for a bridge\n\nLEEDS, 3 March 2021 - The council voted.\n\n", "\"a “ (", "\n"),
        new("a.xml", Rss, "<item><title>a</title><description>b</description></item>", "</channel></rss>"),
        new("a.xml", Rss + "<item><title>a</title><description>", "&lt;p&gt;x", "</description></item></channel></rss>"),
        new("a.xml", "<?xml version='1.0'?><nitf><body><body.head><hedline><hl1>Council</hl1></hedline></body.head><body.content><p>",
            "<em>a</em>", "</p></body.content></body></nitf>"),
        new("a.rtf", "{\\rtf1\\ansi Council votes\\par ", "{\\b a}", "\\par The council voted.}"),
        new("a.rtf", "{\\rtf1\\ansi Council votes\\par ", "{", "\\par The council voted.}"),
        new("a.ris", "TY  - NEWS\nTI  - Council votes\nAB  - x\n", "AU  - Bell, Ann\n", "ER  - \n"),
        new("a.bib", "@article{x, title={Council votes}, abstract={", "{a}", "}, year=2021}\n"),
        new("a.bib", "", "@article{x, title={Council votes}\n", "\n"),

        // Documents: what lies in the body of each, of PDF in the content of its page
        new("a.docx", "", "<w:p><w:r><w:t>Town @ voted.</w:t></w:r></w:p>", ""),
        new("a.docx", "<w:p>", "<w:r><w:t>x</w:t><w:br/></w:r>", "</w:p>"),
        new("a.docx", "", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>@</w:t></w:r></w:p>", ""),
        new("a.docx", "", "<w:p>", ""),
        new("a.docx", "<w:p>", "<w:hyperlink w:anchor='@'><w:r><w:t>x</w:t></w:r></w:hyperlink>", "</w:p>"),
        new("a.odt", "", "<text:p>Town @ voted.</text:p>", ""),
        new("a.odt", "<text:p>", "<text:span>x</text:span><text:line-break/>", "</text:p>"),
        new("a.odt", "", "<text:list><text:list-item>", ""),
        new("a.odt", "", "<table:table><table:table-row><table:table-cell><text:p>@</text:p>", ""),
        new("a.epub", "", "<p>Town @ voted to build a bridge.</p>", ""),
        new("a.epub", "<p>The council voted.</p>", "<div>", ""),
        new("a.epub", "<p>The council voted.</p>", "<title/>", ""),
        new("a.epub", "", "<li><a href='#@'>x</a>", ""),
        new("a.pdf", "BT /F1 12 Tf 72 720 Td ", "(Town @ voted.) Tj 0 -14 Td\n", "ET"),
        new("a.pdf", "BT /F1 12 Tf 72 720 Td (Council votes) Tj ET\n", "q ", ""),
        new("a.pdf", "BT /F1 12 Tf 72 720 Td (Council votes) Tj ET\n", "[", ""),
        new("a.pdf", "BT /F1 12 Tf 72 720 Td (Council votes) Tj ET\n", "<<", ""),
        new("a.pdf", "BT /F1 12 Tf 72 720 Td ", "(", ") Tj ET"),
        new("a.pdf", "", "BT /F1 12 Tf 72 720 Td (x) Tj ET\n", ""),
        new("a.pdf", "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\n", "@ 0 obj\nnull\nendobj\n", "trailer<</Root 1 0 R>>\n"),

        // Downloads
        new("a.txt", Nexis, "                               @ of 9 DOCUMENTS\n\n\nA headline\n\n", "\n"),
        new("a.txt", Nexis, "BYLINE: Hazel Imrie\n", "\n"),
        new("a.txt", Nexis, "LOAD-DATE: March 31, 2012\n\n", "\n"),
        new("a.html", "<HTML><HEAD><!-- LXNComment 1 --></HEAD><BODY><A NAME=\"DOC_ID_0_0\"></A><!-- <DOC NUMBER=1> -->\n"
            + "<DIV CLASS=\"c0\"><P CLASS=\"c1\"><SPAN CLASS=\"c2\">1 of 1 DOCUMENTS</SPAN></P></DIV>\n",
            "<BR><DIV CLASS=\"c5\"><P CLASS=\"c6\"><SPAN CLASS=\"c7\">BYLINE: </SPAN>", "</BODY></HTML>"),
        new("a.txt", NexisUni, "Section: NEWS; Pg. 2\n", "\nEnd of Document\n"),
        new("a.txt", NexisUni, "A list of prices\nThe Ostrow Observer\nMay 7, 2018 Monday\n\nBody\n\nx\n\nEnd of Document\n\n", "\n"),
        new("a.txt", Factiva, "TD\nThe council voted on day @.\n", "AN\nDocument HARBT0001\n"),
        new("a.txt", Factiva, "AN\nDocument HARBT@\n\nHD\nx\nPD\n14 February 2013\n", "\n"),
        new("a.html", "<!DOCTYPE html><html><head><title>Factiva</title></head><body><div class=\"article enArticle\"><table>",
            "<tr><td class=\"index\"><b>HD</b>&nbsp;</td><td><b>x</b></td></tr>", "</table></div></body></html>"),
        new("a.xml", "<?xml version=\"1.0\"?><PPSResponse><ppsArticleResponse xmlns=\"http://global.factiva.com/pps/2.0\">"
            + "<ppsarticleResultSet count=\"1\"><ppsarticle><article><accessionNo>X1</accessionNo><leadParagraph>",
            "<paragraph>x</paragraph>",
            "</leadParagraph></article></ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>"),
        new("a.html", "<html xmlns:n1=\"http://www.cedrom-sni.com/schema/newsv1.xsd\"><body><table><tr><td>",
            "<span class=\"DocPublicationName\">x</span><br><span class=\"DocHeader\">6 avril 2013</span>",
            "</td></tr></table></body></html>"),
        new("a.txt", ProQuest, "Author: Tarn, Alice\n\n", "\n"),
        new("a.txt", ProQuest, "____________________________________________________________\n\nDocument @ of 9\n\nx\n\n", "\n"),
        new("a.txt", "Council buys a plough\nRidge Sentinel, The (Port Ridge, VT) - February 7, 2014\nAuthor/Byline: OLA BERG\n",
            "Section: Local\n", "\nPORT RIDGE - The council will buy a plough.\n"),
        new("a.txt", "Quelle: Der Uferbote vom 14.03.2016, Seite 17\n", "Autor: Karla Weber\n", "\nZiegelei\n\nDie Ziegelei schließt.\n"),
        new("a.txt", "", "Night bus returns\nThe Bank Crier · 11 Feb 2013 · B2 · By Ines Okoro\n\nIt stops.\n\n"
            + "This article was shared via PressReader\n\n", "\n"),

        // Wires and feeds
        new("a.txt", "\u0001abc045 4 i 133 ccccb   abc 045\r\n\r\n\u0002Brickmakers stop work =\r\n\r\n",
            "   Four hundred stopped on day @.\r\n", "\u0003abc 021030 GMT May 18\r\n\u0004"),
        new("a.txt", "\u0001abc045 4 i 133 ccccb   abc 045\r\n\r\n", "\u0002", "\u0003\u0004"),
        new("a.txt", "", "\u0001abc045 4 i 133 ccccb   abc 045\r\n\r\n\u0002Bricks =\r\nx\r\n\u0003abc\r\n\u0004", ""),
        new("a.xml", Atom, "<entry><id>a:@</id><title>a</title><content type='html'>b</content></entry>", "</feed>"),
        new("a.xml", Atom + "<entry><id>a</id><title>a</title>", "<link href='@'/><category term='@'/>", "</entry></feed>"),
        new("a.xml", Atom, "<entry xml:base='../@/'>", "</feed>"),
        new("a.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[",
            "{\"id\":\"@\",\"content_html\":\"<p>The lake froze.\"},", "{}]}"),
        new("a.xml", "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>",
            "<newsItem guid=\"tag:@\" version=\"1\"><contentMeta><headline>x</headline></contentMeta></newsItem>",
            "</itemSet></newsMessage>"),
        new("a.xml", "<NewsML Version=\"1.2\"><NewsItem><NewsComponent>", "<NewsComponent>", "</NewsComponent></NewsItem></NewsML>"),

        // Mail
        new("a.eml", "From: a@b.example\nSubject: x\n",
            "Received: from c.example by d.example; Thu, 4 Apr 2019 08:15:41 +0000\n", "\nThe bus.\n"),
        new("a.eml", "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n",
            "--b\nContent-Type: text/plain\n\nThe council voted.\n", "--b--\n"),
        new("a.eml", "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n",
            "--b\nContent-Type: multipart/mixed; boundary=\"b\"\n\n", "--b--\n"),
        new("a.mbox", "", "From a@b.example Thu Apr  4 08:15:41 2019\nFrom: a@b.example\nSubject: x\n"
            + "Date: Thu, 4 Apr 2019 08:15:41 +0000\n\nThe bus.\n\n", ""),
    ];
}
