namespace NewsArchive.Web.Pages.Compare;

/// <summary>What became of a sentence in the other text.</summary>
public enum SentenceStatus
{
    Same,
    Partly,
    Only,

    /// <summary>Not compared: a subhead, a bare question, or text around the report such as a promotion.</summary>
    Aside,
}
