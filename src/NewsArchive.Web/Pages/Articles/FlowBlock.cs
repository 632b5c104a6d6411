namespace NewsArchive.Web.Pages.Articles;

/// <summary>A block in the flow of reading.</summary>
/// <param name="Id">Its id on the page, the same for ever within a revision: <c>p3</c> is the third paragraph.</param>
/// <param name="Text">Its words by sentences.</param>
public sealed record FlowBlock(string Id, SentenceText Text);
