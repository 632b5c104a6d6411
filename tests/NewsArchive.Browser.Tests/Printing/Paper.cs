using System.Diagnostics;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Printing;

/// <summary>Pages as they are printed.</summary>
public static class Paper
{
    /// <summary>Prints the page that is open, and reads back what stands on the paper.</summary>
    /// <param name="page">The page.</param>
    /// <param name="format">A4 or Letter.</param>
    /// <returns>The text of each sheet; null where <c>pdftotext</c> (Debian's poppler-utils) is not installed.</returns>
    public static async Task<IReadOnlyList<string>?> PrintAsync(IPage page, string format)
    {
        ArgumentNullException.ThrowIfNull(page);
        var file = Path.Combine(Path.GetTempPath(), $"newsarchive-{Guid.NewGuid():N}.pdf");
        try
        {
            await page.PdfAsync(new PagePdfOptions { Path = file, Format = format, PreferCSSPageSize = false });
            Assert.True(new FileInfo(file).Length > 1000);
            if (Environment.GetEnvironmentVariable("NEWSARCHIVE_PAPER") is { } kept)
            {
                // To be looked at by a person.
                File.Copy(
                    file, Path.Combine(kept, $"{new Uri(page.Url).AbsolutePath.Trim('/').Replace('/', '-')}-{format}.pdf"),
                    overwrite: true);
            }

            return Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IReadOnlyList<string>? Read(string file)
    {
        if (!File.Exists("/usr/bin/pdftotext"))
        {
            return null;
        }

        using var reader = Process.Start(
            new ProcessStartInfo("/usr/bin/pdftotext", ["-layout", file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = reader.StandardOutput.ReadToEnd();
        reader.WaitForExit();
        return text.TrimEnd('\f').Split('\f');
    }
}
