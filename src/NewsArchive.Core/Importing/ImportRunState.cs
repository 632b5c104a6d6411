namespace NewsArchive.Core.Importing;

public enum ImportRunState
{
    Running,
    Finished,

    /// <summary>The process ended in the middle. What was saved stays; running it again does the rest.</summary>
    Interrupted,

    /// <summary>Something outside the files stopped it, such as a full disk.</summary>
    Failed,
}
