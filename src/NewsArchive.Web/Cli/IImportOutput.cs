using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Cli;

/// <summary>Shows an import while it runs, and what it did.</summary>
internal interface IImportOutput
{
    /// <summary>Runs an import, which tells the action it is given of each file.</summary>
    void Show(Func<Action<ImportRun, ImportProgress>, ImportRun> import);
}
