namespace NewsArchive.Core.Naming;

/// <summary>The version of the rules by which the archive's names were found; one row.</summary>
public sealed class NameRules
{
    public int Version { get; set; }
}
