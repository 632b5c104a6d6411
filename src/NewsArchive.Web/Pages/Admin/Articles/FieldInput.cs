namespace NewsArchive.Web.Pages.Admin.Articles;

/// <summary>What a curator entered for a field.</summary>
public sealed class FieldInput
{
    public string? Value { get; set; }

    /// <summary>The field has no value, and that is no oversight.</summary>
    public bool None { get; set; }
}
