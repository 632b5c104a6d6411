namespace NewsArchive.Web.Accounts;

/// <summary>
/// The keys that sign sessions and forms, kept in the archive's folder so that a restart signs nobody out. Whoever can
/// read them can sign in as anybody, so nobody but the server's user can.
/// </summary>
public static class KeyFolder
{
    public const string Name = "keys";

    public static DirectoryInfo Make(string archiveFolder)
    {
        var path = Path.Combine(archiveFolder, Name);
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(path); // it inherits its rights from the archive's folder
        }

        const UnixFileMode onlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var folder = Directory.CreateDirectory(path, onlyOwner);
        if (folder.UnixFileMode != onlyOwner)
        {
            folder.UnixFileMode = onlyOwner; // where it was there already
        }

        return folder;
    }
}
