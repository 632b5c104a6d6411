namespace NewsArchive.Web.Hosting;

/// <summary>The first articles: the folder <c>seeds</c> where the program was started, else the copy beside the program.</summary>
public static class Seeds
{
    public const string Name = "seeds";

    public static string Folder()
    {
        var callers = Path.GetFullPath(Name);
        return Directory.Exists(callers) ? callers : Path.Combine(AppContext.BaseDirectory, Name);
    }
}
