using Microsoft.AspNetCore.Html;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>The words and letters by which a reader tells on what a value rests; never a colour alone.</summary>
public static class BasisWords
{
    /// <summary>The letter of the mark.</summary>
    public static string Letter(Basis basis) => Word(basis)[..1].ToUpperInvariant();

    /// <summary>One word, as lists show it and style sheets name it.</summary>
    public static string Word(Basis basis) => basis switch
    {
        Basis.Stated => "stated",
        Basis.Derived => "derived",
        Basis.Inferred => "inferred",
        Basis.Curated => "curated",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis."),
    };

    /// <summary>The whole statement, as an article's page shows it.</summary>
    public static string Statement(Basis basis) => basis switch
    {
        Basis.Stated => "stated in the file",
        Basis.Derived => "derived from the file by a rule",
        Basis.Inferred => "inferred from other reports",
        Basis.Curated => "entered by a curator",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis."),
    };
}

/// <summary>The mark of a basis: its letter in a frame whose line differs. The word stands beside it.</summary>
public static class BasisMark
{
    // Made once: a page has one for each value.
    private static readonly Dictionary<Basis, HtmlString> Marks = Enum.GetValues<Basis>().ToDictionary(
        basis => basis,
        basis => new HtmlString(
            $"<span class=\"basis\" data-basis=\"{BasisWords.Word(basis)}\">"
            + $"<span class=\"letter\" aria-hidden=\"true\">{BasisWords.Letter(basis)}</span></span>"));

    public static IHtmlContent Of(Basis basis) => Marks[basis];
}
