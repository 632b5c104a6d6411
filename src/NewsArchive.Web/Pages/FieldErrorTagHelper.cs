using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsArchive.Web.Pages;

/// <summary>Puts what is wrong with a field beside it, and ties the two together for those who do not see them.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class FieldErrorTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>After the tag helper of the field itself, so that its attributes are there to be added to.</summary>
    public override int Order => 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        if (!ViewContext.ModelState.TryGetValue(name, out var state) || state.Errors is not [var error, ..])
        {
            return;
        }

        var id = TagBuilder.CreateSanitizedId(name, "_") + "-error";
        var describedBy = output.Attributes["aria-describedby"]?.Value?.ToString();
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-describedby", describedBy is null ? id : $"{id} {describedBy}");
        output.PostElement.AppendHtml($"<p class=\"field-error\" id=\"{id}\">{HtmlEncoder.Default.Encode(error.ErrorMessage)}</p>");
    }
}
