namespace NewsArchive.Web.Cli;

/// <summary>What the program tells its caller.</summary>
public static class ExitCode
{
    /// <summary>The work was finished, whatever became of single files.</summary>
    public const int Finished = 0;

    /// <summary>The work could not be done.</summary>
    public const int Failed = 1;

    /// <summary>The arguments make no sense; nothing was done.</summary>
    public const int WrongUsage = 2;
}
