using NewsArchive.Formats;

namespace NewsArchive.Core.Articles;

/// <summary>
/// Which date stands where a file says little and other reports say more. What a file states always stands, and so does what follows from it to
/// the day or month; a copyright year and a day without its year are bounds, within which others may say which day it was.
/// </summary>
internal static class DateChoice
{
    private const string UnknownYear = "XXXX-";

    /// <summary>Whether a file's date leaves room for what others say.</summary>
    public static bool LeavesOpen(DateField? ofFile) => ofFile is null || LeavesOpen(ofFile.Value.Text, ofFile.Basis);

    /// <inheritdoc cref="LeavesOpen(DateField?)"/>
    /// <param name="text">The EDTF string that stands; null where none does.</param>
    /// <param name="basis">On what it rests.</param>
    public static bool LeavesOpen(string? text, Basis? basis) => text is null
        ? basis is not Basis.Curated
        : basis is Basis.Inferred || (basis is Basis.Derived && text.Length == 4) || (basis is not Basis.Curated && text.StartsWith(UnknownYear, StringComparison.Ordinal));

    /// <summary>The date that stands.</summary>
    public static DateField? Of(DateField? ofFile, DateField? inferred) => inferred is not null && LeavesOpen(ofFile) ? inferred : ofFile;
}
