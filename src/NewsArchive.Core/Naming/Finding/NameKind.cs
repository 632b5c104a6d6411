namespace NewsArchive.Core.Naming.Finding;

/// <summary>What a name is of. A name whose kind no rule can tell is left out.</summary>
public enum NameKind
{
    Person,
    Place,
    Organisation,
}
