using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>
/// The mark of a value's basis as a link that leads to the evidence. The browser opens what is closed around the place that a
/// link leads to. Nothing where there is no value.
/// </summary>
public sealed class EvidenceLink(KnownField? field) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (field is { Basis: { } basis, EvidenceId: { } id })
        {
            writer.Write($" <a class=\"basis\" data-basis=\"{BasisWords.Word(basis)}\" href=\"#{id}\" title=\"{field.Name}: {BasisWords.Statement(basis)}\">");
            writer.Write($"<span class=\"letter\" aria-hidden=\"true\">{BasisWords.Letter(basis)}</span></a>");
        }
    }
}
