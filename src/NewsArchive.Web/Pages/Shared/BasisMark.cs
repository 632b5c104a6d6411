using Microsoft.AspNetCore.Html;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>The mark of a basis: its letter in a frame whose line differs. The word stands beside it.</summary>
public static class BasisMark
{
    // Made once: a page has one for each value.
    private static readonly Dictionary<Basis, HtmlString> Marks = Enum.GetValues<Basis>().ToDictionary(
        basis => basis,
        basis => new HtmlString($"<span class=\"basis\" data-basis=\"{BasisWords.Word(basis)}\"><span class=\"letter\" aria-hidden=\"true\">{BasisWords.Letter(basis)}</span></span>"));

    public static IHtmlContent Of(Basis basis) => Marks[basis];
}
