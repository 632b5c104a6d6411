namespace NewsArchive.Formats.Markup;

/// <summary>A paragraph of HTML.</summary>
/// <param name="Text">Its words, white space normalised.</param>
/// <param name="Path">Its element's path, such as <c>/div[1]/p[2]</c>; empty outside of any element.</param>
/// <param name="Classes">The classes of its element and those around it, in lower case, with spaces between.</param>
internal sealed record HtmlPiece(string Text, string Path, string Classes);
