namespace NewsArchive.Web.Pages.Compare;

/// <summary>What became of a sentence in the other text.</summary>
public enum SentenceStatus
{
    Same,
    Partly,
    Only,

    /// <summary>Not the report's own text: a promotion, a related link, a credit.</summary>
    Aside,
}
