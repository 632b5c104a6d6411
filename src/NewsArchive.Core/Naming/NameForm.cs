namespace NewsArchive.Core.Naming;

/// <summary>A form of a name and how many articles give it.</summary>
public sealed class NameForm
{
    public long NameId { get; set; }

    public required string Form { get; set; }

    public int Articles { get; set; }
}
