using System.IO.Compression;
using System.Text;

namespace NewsArchive.Formats.Tests.Documents;

/// <summary>Documents made of a text in their own language, with the least around it.</summary>
internal static class MadeDocument
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats";
    private const string OpenDocument = "urn:oasis:names:tc:opendocument:xmlns";

    /// <summary>A Word document with elements in its body.</summary>
    public static byte[] Docx(string body, CompressionLevel packing = CompressionLevel.NoCompression) => Zip(
        packing,
        ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\">"
            + $"<Default Extension=\"rels\" ContentType=\"{Type}-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" "
            + $"ContentType=\"{Type}-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r\" Target=\"word/document.xml\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>"),
        ("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"));

    /// <summary>An OpenDocument text with elements in its body.</summary>
    public static byte[] Odt(string body) => Zip(
        CompressionLevel.NoCompression,
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<o:document-content xmlns:o=\"{OpenDocument}:office:1.0\" xmlns:text=\"{OpenDocument}:text:1.0\" "
            + $"xmlns:table=\"{OpenDocument}:table:1.0\"><o:body><o:text>{body}</o:text></o:body></o:document-content>"));

    /// <summary>A book of one chapter with elements in its body.</summary>
    public static byte[] Epub(string body) => Zip(
        CompressionLevel.NoCompression,
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>"),
        ("a.opf", "<package><manifest><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            + "<spine><itemref idref=\"c\"/></spine></package>"),
        ("c.xhtml", $"<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>{body}</body></html>"));

    /// <summary>A PDF of one page with operators in its content.</summary>
    public static byte[] Pdf(string content)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var body in new[]
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {content.Length}>>stream\n{content}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        })
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            pdf.Append($"{offset:0000000000} 00000 n \n");
        pdf.Append($"trailer<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }

    public static byte[] Zip(CompressionLevel packing, params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name, packing).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
